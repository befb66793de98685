package org.moveagain.tracking;

import java.time.Duration;
import java.util.List;
import java.util.UUID;

import jakarta.servlet.http.Cookie;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;
import org.moveagain.tracking.log.LogPosition;
import org.moveagain.tracking.log.SubjectPartition;

import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.test.web.servlet.assertj.MvcTestResult;

import static org.assertj.core.api.Assertions.assertThat;

class TrackingPositionTests extends RunningService {

	@Autowired
	SubjectPartition partitions;

	@Test
	void aWriteTellsItsPositionInHeaderAndCookie() {
		MvcTestResult written = post("cookie", entry(UUID.randomUUID(), "2026-11-20T08:00:00Z", 6));
		assertThat(LogPosition.parse(position(written)).orElseThrow().partition())
			.isEqualTo(this.partitions.of("cookie"));
		assertThat(written.getResponse().getHeaders("Set-Cookie")).containsExactly(
				"Tracking-Position=" + position(written) + "; Path=/api/tracking; HttpOnly; SameSite=Strict");
	}

	@Test
	void theCookieIsSecureWhenTheRequestWas() {
		MvcTestResult written = this.mvc.post()
			.uri(ENTRIES)
			.with(as("cookie"))
			.header("X-Forwarded-Proto", "https")
			.contentType("application/json")
			.content(entry(UUID.randomUUID(), "2026-11-20T08:00:00Z", 6))
			.exchange();
		assertThat(written.getResponse().getHeader("Set-Cookie")).contains("; Secure");
	}

	@Test
	void aBrowserSeesWhatItWroteByItsCookie() {
		for (int number = 0; number < 20; number++) {
			UUID id = UUID.randomUUID();
			Cookie cookie = new Cookie("Tracking-Position",
					position(post("browser", entry(id, "2026-11-20T08:00:00Z", 6))));
			assertThat(this.mvc.get().uri(ENTRIES + "/" + id).with(as("browser")).cookie(cookie)).hasStatusOk()
				.doesNotContainHeader("Set-Cookie");
		}
	}

	@ParameterizedTest
	@ValueSource(strings = { "", "x", "1", "-1@0", "0@-1", "1@2@3", "99999999999@1" })
	void aHeaderThatIsNoPositionIsRefused(String position) {
		for (String uri : List.of(ENTRIES, ENTRIES + "/" + UUID.randomUUID(), "/api/tracking/dashboard",
				"/api/tracking/export?format=ndjson")) {
			assertRefused(get("anna", uri, position));
		}
	}

	@Test
	void aHeaderOfAForeignPartitionIsRefused() {
		assertRefused(get("anna", ENTRIES, ((this.partitions.of("anna") + 1) % 12) + "@0"));
		assertRefused(get("anna", ENTRIES, "12@0"));
	}

	@Test
	void aHeaderBeyondTheEndIsRefused() {
		LogPosition last = LogPosition
			.parse(position(post("anna", entry(UUID.randomUUID(), "2026-11-20T08:00:00Z", 6))))
			.orElseThrow();
		assertThat(get("anna", ENTRIES, last.toString())).hasStatusOk();
		assertRefused(get("anna", ENTRIES, last.partition() + "@" + (last.offset() + 1)));
		assertRefused(get("anna", ENTRIES, last.partition() + "@999999999999"));
	}

	@ParameterizedTest
	@ValueSource(strings = { "x", "foreign", "beyond" })
	void aCookieThatDoesNotFitIsIgnoredAndCleared(String kind) {
		int own = this.partitions.of("anna");
		String value = switch (kind) {
			case "foreign" -> ((own + 1) % 12) + "@0";
			case "beyond" -> own + "@999999999999";
			default -> kind;
		};
		MvcTestResult result = this.mvc.get()
			.uri(ENTRIES)
			.with(as("anna"))
			.cookie(new Cookie("Tracking-Position", value))
			.exchange();
		assertThat(result).hasStatusOk();
		assertThat(result.getResponse().getHeader("Set-Cookie"))
			.startsWith("Tracking-Position=; Path=/api/tracking; Max-Age=0;");
	}

	@Test
	void theHeaderWinsOverTheCookie() {
		UUID id = UUID.randomUUID();
		String position = position(post("both", entry(id, "2026-11-20T08:00:00Z", 6)));
		assertThat(this.mvc.get()
			.uri(ENTRIES + "/" + id)
			.with(as("both"))
			.header("Tracking-Position", position)
			.cookie(new Cookie("Tracking-Position", "x"))).hasStatusOk().doesNotContainHeader("Set-Cookie");
	}

	@Test
	void aReadWithoutAPositionDoesNotWait() {
		long start = System.nanoTime();
		assertThat(get("nobody", ENTRIES)).hasStatusOk();
		assertThat(Duration.ofNanos(System.nanoTime() - start)).isLessThan(Duration.ofSeconds(1));
	}

	private static void assertRefused(MvcTestResult result) {
		assertThat(result).hasStatus(400)
			.bodyJson()
			.extractingPath("$.errors[*].pointer")
			.isEqualTo(List.of("Tracking-Position"));
	}

}
