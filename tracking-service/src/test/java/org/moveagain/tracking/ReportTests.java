package org.moveagain.tracking;

import java.io.IOException;
import java.time.LocalDate;
import java.util.Objects;
import java.util.UUID;

import org.apache.pdfbox.Loader;
import org.apache.pdfbox.pdmodel.PDDocument;
import org.apache.pdfbox.text.PDFTextStripper;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

import org.springframework.http.HttpMethod;
import org.springframework.http.MediaType;
import org.springframework.test.web.servlet.assertj.MvcTestResult;

import static org.assertj.core.api.Assertions.assertThat;

class ReportTests extends RunningService {

	private static final String REPORT = "/api/tracking/report";

	private static final String MAY = "?from=2026-05-01&to=2026-05-28";

	@Test
	void saysWhatWasLoggedAndNothingElse() {
		MvcTestResult last = fill("rene");
		MvcTestResult report = get("rene", REPORT + MAY, position(last));
		assertThat(report).hasStatusOk().bodyJson().extractingPath("$.loggedDays").isEqualTo(21);
		assertThat(report).bodyJson().extractingPath("$.week.mean").isEqualTo(4.0);
		assertThat(report).bodyJson().extractingPath("$.week.logged").isEqualTo(7);
		assertThat(report).bodyJson().extractingPath("$.month.logged").isEqualTo(21);
		assertThat(report).bodyJson().extractingPath("$.pain.change.meaning").isEqualTo("IMPROVED");
		assertThat(report).bodyJson().extractingPath("$.measures[0].label").isEqualTo("Sleep");
		assertThat(report).bodyJson().extractingPath("$.flares[0].from").isEqualTo("2026-05-03");
		assertThat(report).bodyJson().extractingPath("$.signs[0].days").asArray().containsExactly("2026-05-03");
		assertThat(report).bodyJson().extractingPath("$.medicines[0].label").isEqualTo("маленькая белая");
		assertThat(report).bodyJson().extractingPath("$.statement").asString().contains("not a diagnosis");
		assertThat(report).bodyText().doesNotContain("between us");
		assertThat(get("rene", REPORT + MAY + "&notes=true")).bodyText().contains("between us");
	}

	@Test
	void isOnePageOfPaperWithItsTitleAndLanguage() throws IOException {
		MvcTestResult last = fill("rita-paper");
		try (PDDocument page = pdf(get("rita-paper", REPORT + ".pdf" + MAY, position(last)))) {
			assertThat(page.getNumberOfPages()).isEqualTo(1);
			assertThat(page.getDocumentInformation().getTitle()).isEqualTo("Symptom report, 1 May 2026 to 28 May 2026");
			assertThat(page.getDocumentCatalog().getLanguage()).isEqualTo("en");
			assertThat(text(page)).contains("Self-reported, not a diagnosis", "21 of 28 days have an entry",
					"Last 7 days: mean 4.0 of 10 (7 days logged)", "маленькая белая (3 May)", "Ostelo 2008", "3 May",
					"First 7 days 7, last 7 days 4: −3 (−42.9 %)", "Steps 4000 steps a day, nothing to count yet");
		}
	}

	@Test
	void staysOnePageWhateverWasLogged() throws IOException {
		MvcTestResult last = null;
		String long60 = "Donaudampfschifffahrtselektrizitätenhauptbetriebswerkbauunte";
		for (int day = 0; day < 120; day++) {
			StringBuilder words = new StringBuilder();
			for (int number = 0; number < 20; number++) {
				words.append(number > 0 ? "," : "")
					.append('"')
					.append(long60, 0, 55)
					.append(day * 20 + number)
					.append('"');
			}
			last = post("huge",
					"""
							{"id": "%s", "at": "%sT08:00:00Z", "measures": {"pain": %d, "worstPain": 9, "bestPain": 1, "stiffness": 5,
							 "function": 4, "sleepHours": 7, "sleepQuality": 5, "mood": 4, "stress": 6, "steps": 4000,
							 "activityMinutes": 10, "vigorousMinutes": 5, "lightMinutes": 20, "sittingHours": 8, "restHours": 2,
							 "water": 2, "protein": 60, "weight": 80}, "places": ["low-back", "calf-left"], "flare": %b,
							 "signs": ["fever", "numbness", "weakness"], "worse": [%s], "better": [%s], "medicines": [%s],
							 "note": "%s"}"""
						.formatted(UUID.randomUUID(), LocalDate.of(2026, 1, 1).plusDays(day), day % 11, day % 2 == 0,
								words, words, words, "many words ".repeat(100)));
			assertThat(last).hasStatus(201);
		}
		String all = "?from=2026-01-01&to=2026-04-30&notes=true";
		for (String paper : new String[] { "a4", "letter" }) {
			try (PDDocument page = pdf(
					get("huge", REPORT + ".pdf" + all + "&paper=" + paper, position(Objects.requireNonNull(last))))) {
				assertThat(page.getNumberOfPages()).isEqualTo(1);
				assertThat(text(page)).containsPattern("and \\d+ more");
			}
		}
	}

	@Test
	void anEmptyDiaryIsAnEmptyPage() throws IOException {
		try (PDDocument page = pdf(get("nobody-yet", REPORT + ".pdf" + MAY))) {
			assertThat(page.getNumberOfPages()).isEqualTo(1);
			assertThat(text(page)).contains("0 of 28 days", "Last 7 days: nothing logged");
		}
	}

	@Test
	void lettersThatTheTypefaceLacksAreQuestionMarks() throws IOException {
		MvcTestResult last = post("han", """
				{"at": "2026-05-03T08:00:00Z", "worse": ["坐着 long", "κάθισμα"]}""");
		try (PDDocument page = pdf(get("han", REPORT + ".pdf" + MAY, position(last)))) {
			assertThat(text(page)).contains("?? long", "κάθισμα");
		}
	}

	@Test
	void lettersThatRunFromRightToLeftAreNotTurnedAround() throws IOException {
		MvcTestResult last = post("hana", """
				{"at": "2026-05-03T08:00:00Z", "medicines": ["אבג pill"]}""");
		try (PDDocument page = pdf(get("hana", REPORT + ".pdf" + MAY, position(last)))) {
			assertThat(text(page)).contains("??? pill (3 May)");
		}
		assertThat(get("hana", REPORT + MAY)).bodyJson().extractingPath("$.medicines[0].label").isEqualTo("אבג pill");
	}

	/** PEG: 6,5,7 to 4,3,4 is 38.9 percent. */
	@Test
	void hasTheQuestionnairesWithTheChangeThatMeansSomething() throws IOException {
		String peg = "/api/tracking/questionnaires/peg";
		send(HttpMethod.POST, "petra", peg,
				"{\"at\": \"2026-05-03T08:00:00Z\", \"answers\": {\"pain\": 6, \"enjoyment\": 5, \"activity\": 7}}");
		MvcTestResult last = send(HttpMethod.POST, "petra", peg,
				"{\"at\": \"2026-05-20T08:00:00Z\", \"answers\": {\"pain\": 4, \"enjoyment\": 3, \"activity\": 4}}");
		assertThat(get("petra", REPORT + MAY, position(last))).bodyJson()
			.extractingPath("$.questionnaires[0].latest.score")
			.isEqualTo(3.67);
		try (PDDocument page = pdf(get("petra", REPORT + ".pdf" + MAY, position(last)))) {
			assertThat(text(page)).contains("3.67 of 10 on 20 May, best is 0. Since 3 May: 6 to 3.67, −2.33 (−38.9 %)",
					"30 %");
		}
	}

	@Test
	void saysIntoWhichLegItSpread() {
		MvcTestResult last = post("lena", """
				{"at": "2026-05-03T08:00:00Z", "signs": ["spreading-to-leg"], "legSide": "left"}""");
		assertThat(get("lena", REPORT + MAY, position(last))).bodyJson()
			.extractingPath("$.signs[0].label")
			.isEqualTo("Pain spreading into the leg, left");
	}

	@Test
	void namesEverythingThatIsWrongAtOnce() {
		assertThat(get("rene", REPORT + ".pdf?from=x&to=y&zone=Moon&paper=a5")).hasStatus(400)
			.bodyJson()
			.extractingPath("$.errors[*].pointer")
			.asArray()
			.containsExactlyInAnyOrder("from", "to", "zone", "paper");
	}

	@Test
	void theFileIsNamedByItsDaysAlone() {
		assertThat(get("rene", REPORT + ".pdf" + MAY)).hasHeader("Content-Disposition",
				"attachment; filename=\"moveagain-2026-05-01-2026-05-28.pdf\"");
	}

	@Test
	void showsNobodyElses() {
		fill("rolf");
		assertThat(get("ronja", REPORT + MAY)).bodyJson().extractingPath("$.loggedDays").isEqualTo(0);
	}

	@ParameterizedTest
	@CsvSource({ "?paper=a5, paper", "?from=x, from", "?from=2020-01-01&to=2026-01-01, from", "?zone=Moon, zone" })
	void namesWhatIsWrong(String query, String name) {
		assertThat(get("rene", REPORT + ".pdf" + query)).hasStatus(400)
			.hasContentTypeCompatibleWith(MediaType.APPLICATION_PROBLEM_JSON)
			.bodyJson()
			.extractingPath("$.errors[0].pointer")
			.isEqualTo(name);
	}

	@ParameterizedTest
	@ValueSource(strings = { REPORT, REPORT + ".pdf" })
	void needsAnAccount(String path) {
		assertThat(this.mvc.get().uri(path)).hasStatus(401);
	}

	private MvcTestResult fill(String subject) {
		for (int day = 1; day <= 7; day++) {
			post(subject, entry(UUID.randomUUID(), "2026-05-%02dT08:00:00Z".formatted(day), 7));
			post(subject, entry(UUID.randomUUID(), "2026-05-%02dT08:00:00Z".formatted(day + 14), 5));
			post(subject, entry(UUID.randomUUID(), "2026-05-%02dT08:00:00Z".formatted(day + 21), 4));
		}
		post(subject, """
				{"at": "2026-05-03T21:00:00Z", "measures": {"sleepHours": 6.5}, "signs": ["night-pain"], "flare": true,
				 "worse": ["long-sitting"], "medicines": ["маленькая белая"], "note": "between us"}""");
		return send(HttpMethod.PUT, subject, "/api/tracking/goals/steps", "{\"low\": 4000, \"period\": \"day\"}");
	}

	/** With one kind of space: lines end where the paper ends. */
	private static String text(PDDocument page) throws IOException {
		return new PDFTextStripper().getText(page).replaceAll("[\\s\\u00a0]+", " ");
	}

	private static PDDocument pdf(MvcTestResult result) throws IOException {
		assertThat(result).hasStatusOk().hasContentType(MediaType.APPLICATION_PDF);
		return Loader.loadPDF(result.getResponse().getContentAsByteArray());
	}

}
