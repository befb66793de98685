package org.moveagain.tracking;

import java.time.LocalDate;
import java.util.Objects;
import java.util.UUID;

import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

import org.springframework.http.HttpMethod;
import org.springframework.test.web.servlet.assertj.MvcTestResult;

import static org.assertj.core.api.Assertions.assertThat;

class AlertTests extends RunningService {

	private static final String KEEPS_GOING = "/api/tracking/alerts/keeps-going";

	private static final String FEBRUARY = "/api/tracking/dashboard?from=2026-02-01&to=2026-02-28";

	@Test
	void painThatKeepsGoingIsShownUntilSomebodyTakesCareOfIt() {
		MvcTestResult last = logFourWeeksOfPain("alma");
		assertThat(get("alma", FEBRUARY, position(last))).bodyJson()
			.extractingPath("$.alerts[*].kind")
			.asArray()
			.containsExactly("keeps-going");
		MvcTestResult answered = send(HttpMethod.PUT, "alma", KEEPS_GOING,
				"{\"answer\": \"under-care\", \"on\": \"2026-02-27\"}");
		assertThat(answered).hasStatusOk();
		assertThat(get("alma", FEBRUARY, position(answered))).bodyJson()
			.extractingPath("$.alerts[*]")
			.asArray()
			.isEmpty();
	}

	@Test
	void oneReplyQuietsNobodyElse() {
		MvcTestResult last = logFourWeeksOfPain("alba");
		send(HttpMethod.PUT, "alan", KEEPS_GOING, "{\"answer\": \"seen\", \"on\": \"2026-02-27\"}");
		assertThat(get("alba", FEBRUARY, position(last))).bodyJson()
			.extractingPath("$.alerts[*].kind")
			.asArray()
			.containsExactly("keeps-going");
	}

	@Test
	void theBaselineIsFoundLongBeforeTheRange() {
		for (int day = 1; day <= 7; day++) {
			post("alda", entry(UUID.randomUUID(), "2021-05-%02dT08:00:00Z".formatted(day), 8));
		}
		MvcTestResult last = null;
		for (int day = 1; day <= 7; day++) {
			last = post("alda", entry(UUID.randomUUID(), "2026-03-%02dT08:00:00Z".formatted(day), 4));
		}
		assertThat(get("alda", "/api/tracking/dashboard?from=2026-03-01&to=2026-03-07",
				position(Objects.requireNonNull(last))))
			.bodyJson()
			.extractingPath("$.series[0].change.points")
			.isEqualTo(-4);
	}

	@Test
	void saysWhatToAskAtOnce() {
		assertThat(get("alma", "/api/tracking/alerts/questions")).hasStatusOk()
			.bodyJson()
			.extractingPath("$.questions[*].rule")
			.asArray()
			.containsExactly("saddle-numbness", "bladder-bowel", "both-legs");
	}

	@ParameterizedTest
	@CsvSource(delimiter = '|',
			value = { "{} | /answer", "{\"answer\": \"no\"} | /answer", "{\"answer\": 1} | /answer",
					"{\"answer\": \"seen\", \"on\": \"soon\"} | /on",
					"{\"answer\": \"seen\", \"on\": \"2999-01-01\"} | /on", "{\"answer\": \"seen\", \"x\": 1} | /x" })
	void namesWhatIsWrongWithAReply(String body, String pointer) {
		assertThat(send(HttpMethod.PUT, "alma", KEEPS_GOING, body)).hasStatus(400)
			.bodyJson()
			.extractingPath("$.errors[0].pointer")
			.isEqualTo(pointer);
	}

	@Test
	void careIsNoReplyToASign() {
		assertThat(send(HttpMethod.PUT, "alma", "/api/tracking/alerts/signs", "{\"answer\": \"under-care\"}"))
			.hasStatus(400);
		assertThat(send(HttpMethod.PUT, "alma", "/api/tracking/alerts/moon", "{\"answer\": \"seen\"}")).hasStatus(404);
	}

	private MvcTestResult logFourWeeksOfPain(String subject) {
		MvcTestResult last = post(subject, entry(UUID.randomUUID(), "2026-02-01T08:00:00Z", 6));
		for (int day = 2; day <= 28; day++) {
			last = post(subject, entry(UUID.randomUUID(), LocalDate.of(2026, 2, day) + "T08:00:00Z", 6));
		}
		return last;
	}

}
