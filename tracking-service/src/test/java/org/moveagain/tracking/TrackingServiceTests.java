package org.moveagain.tracking;

import java.util.List;
import java.util.UUID;

import org.junit.jupiter.api.Test;
import tools.jackson.databind.JsonNode;
import tools.jackson.databind.json.JsonMapper;

import org.springframework.http.MediaType;
import org.springframework.test.web.servlet.assertj.MvcTestResult;

import static org.assertj.core.api.Assertions.assertThat;

class TrackingServiceTests extends RunningService {

	private static final String NOVEMBER = "?from=2026-11-01&to=2026-11-30";

	@Test
	void showsWhatWasJustWritten() {
		UUID id = UUID.randomUUID();
		MvcTestResult written = post("anna", """
				{"id": "%s", "at": "2026-11-20T08:00:00+01:00", "measures": {"pain": 6, "sleepHours": 7.50},
				 "places": ["low-back"], "worse": ["long-sitting", "my old chair"], "note": "stiff"}""".formatted(id));
		String entry = """
				{"id": "%s", "at": "2026-11-20T08:00:00+01:00", "measures": {"pain": 6, "sleepHours": 7.5},
				 "places": ["low-back"], "signs": [], "worse": ["long-sitting", "my old chair"], "better": [],
				 "medicines": [], "flare": false, "note": "stiff"}""".formatted(id);
		assertThat(written).hasStatus(201)
			.hasHeader("Location", "/api/tracking/entries/" + id)
			.bodyJson()
			.isStrictlyEqualTo(entry);
		assertThat(get("anna", ENTRIES + "/" + id, position(written))).hasStatusOk()
			.hasContentType(MediaType.APPLICATION_JSON)
			.bodyJson()
			.isStrictlyEqualTo(entry);
	}

	@Test
	void everyReadThatCarriesItsPositionSeesTheWrite() {
		for (int number = 0; number < 200; number++) {
			UUID id = UUID.randomUUID();
			MvcTestResult written = post("many-" + number % 20, entry(id, "2026-11-20T08:00:00Z", number % 11));
			assertThat(get("many-" + number % 20, "/api/tracking/entries/" + id, position(written))).hasStatusOk();
		}
		assertThat(get("many-3", "/api/tracking/dashboard?from=2026-11-20&to=2026-11-20")).bodyJson()
			.extractingPath("$.loggedDays")
			.isEqualTo(1);
		assertThat(get("many-3", ENTRIES + NOVEMBER)).bodyJson().extractingPath("$.entries.length()").isEqualTo(10);
	}

	@Test
	void aRepeatIsHarmless() {
		UUID id = UUID.randomUUID();
		post("rita", entry(id, "2026-11-20T08:00:00Z", 6));
		MvcTestResult again = post("rita", entry(id, "2026-11-20T08:00:00Z", 6));
		assertThat(again).hasStatus(201);
		assertThat(get("rita", ENTRIES + NOVEMBER, position(again))).bodyJson()
			.extractingPath("$.entries[*].id")
			.isEqualTo(List.of(id.toString()));
	}

	@Test
	void aCorrectionWinsOverARepeatOfTheFirstAndMovesTheEntry() {
		UUID id = UUID.randomUUID();
		post("carl", entry(id, "2026-11-20T08:00:00Z", 6));
		assertThat(put("carl", id, entry(id, "2026-11-21T08:00:00Z", 4))).hasStatusOk();
		MvcTestResult repeated = post("carl", entry(id, "2026-11-20T08:00:00Z", 6));
		assertThat(get("carl", ENTRIES + "?from=2026-11-20&to=2026-11-20", position(repeated))).bodyJson()
			.isStrictlyEqualTo("{\"entries\": []}");
		assertThat(get("carl", ENTRIES + "/" + id)).bodyJson().extractingPath("$.measures.pain").isEqualTo(4);
	}

	@Test
	void aDeletedEntryIsGoneForEver() {
		UUID id = UUID.randomUUID();
		post("dora", entry(id, "2026-11-20T08:00:00Z", 6));
		MvcTestResult deleted = delete("dora", id);
		assertThat(deleted).hasStatus(204);
		assertThat(get("dora", ENTRIES + "/" + id, position(deleted))).hasStatus(404);
		MvcTestResult repeated = post("dora", entry(id, "2026-11-20T08:00:00Z", 6));
		assertThat(get("dora", ENTRIES + "/" + id, position(repeated))).hasStatus(404);
		assertThat(get("dora", ENTRIES + NOVEMBER)).bodyJson().isStrictlyEqualTo("{\"entries\": []}");
		assertThat(delete("dora", id)).hasStatus(204);
		assertThat(put("dora", id, entry(id, "2026-11-20T08:00:00Z", 1))).hasStatus(410);
	}

	@Test
	void knowsAtOnceWhatIsThereToCorrectOrDelete() {
		UUID id = UUID.randomUUID();
		assertThat(delete("emil", id)).hasStatus(404);
		assertThat(put("emil", id, entry(id, "2026-11-20T08:00:00Z", 1))).hasStatus(404);
		post("emil", entry(id, "2026-11-20T08:00:00Z", 6));
		assertThat(put("emil", id, entry(id, "2026-11-20T08:00:00Z", 1))).hasStatusOk();
	}

	@Test
	void nobodySeesAnothersEntries() {
		UUID id = UUID.randomUUID();
		String position = position(post("owner", entry(id, "2026-11-20T08:00:00Z", 6)));
		assertThat(get("owner", ENTRIES + "/" + id, position)).hasStatusOk();
		for (String other : List.of("other", "owne", "owner/2026-11-20", "owner/" + id)) {
			assertThat(get(other, ENTRIES + "/" + id)).hasStatus(404);
			assertThat(get(other, ENTRIES + NOVEMBER)).bodyJson().isStrictlyEqualTo("{\"entries\": []}");
			assertThat(get(other, "/api/tracking/dashboard" + NOVEMBER)).bodyJson()
				.extractingPath("$.loggedDays")
				.isEqualTo(0);
			assertThat(get(other, "/api/tracking/export?format=ndjson")).hasStatusOk().hasBodyTextEqualTo("");
			assertThat(delete(other, id)).hasStatus(404);
			assertThat(put(other, id, entry(id, "2026-11-20T08:00:00Z", 1))).hasStatus(404);
		}
		// The same id is another entry.
		MvcTestResult same = post("other", entry(id, "2026-11-20T08:00:00Z", 1));
		assertThat(get("other", ENTRIES + "/" + id, position(same))).bodyJson()
			.extractingPath("$.measures.pain")
			.isEqualTo(1);
		assertThat(get("owner", ENTRIES + "/" + id)).bodyJson().extractingPath("$.measures.pain").isEqualTo(6);
	}

	@Test
	void withoutATokenOnlyTheCatalogueIsShown() {
		assertThat(this.mvc.get().uri("/api/tracking/measures")).hasStatusOk()
			.bodyJson()
			.extractingPath("$.measures[0].loinc")
			.isEqualTo("72514-3");
		for (String uri : List.of(ENTRIES, ENTRIES + "/" + UUID.randomUUID(), "/api/tracking/dashboard",
				"/api/tracking/export?format=ndjson", "/api/tracking/elsewhere")) {
			assertThat(this.mvc.get().uri(uri)).hasStatus(401);
		}
		assertThat(this.mvc.post().uri(ENTRIES).contentType(MediaType.APPLICATION_JSON).content("{}")).hasStatus(401);
		assertThat(this.mvc.delete().uri(ENTRIES + "/" + UUID.randomUUID())).hasStatus(401);
	}

	@Test
	void exportsEverythingLineByLine() {
		UUID first = UUID.randomUUID();
		UUID second = UUID.randomUUID();
		post("xenia", entry(second, "2026-11-20T08:00:00Z", 6));
		MvcTestResult written = post("xenia", entry(first, "2000-01-01T08:00:00+14:00", 3));
		MvcTestResult export = get("xenia", "/api/tracking/export?format=ndjson", position(written));
		assertThat(export).hasStatusOk().hasContentType("application/x-ndjson");
		assertThat(export).bodyText()
			.satisfies((text) -> assertThat(text.lines()).hasSize(2)
				.satisfiesExactly((line) -> assertThat(line).contains(first.toString()),
						(line) -> assertThat(line).contains(second.toString())));
	}

	@Test
	void aListGoesOnPageByPage() {
		MvcTestResult last = null;
		for (int number = 0; number < 7; number++) {
			last = post("paul",
					entry(new UUID(9, number), "2026-11-%02dT08:00:00Z".formatted(18 + number / 3), number));
		}
		StringBuilder seen = new StringBuilder();
		String uri = ENTRIES + NOVEMBER + "&size=2";
		String next = "";
		for (int page = 0; page < 4; page++) {
			MvcTestResult answer = get("paul", uri + next, (last != null) ? position(last) : null);
			JsonNode body = json(answer);
			body.get("entries").forEach((entry) -> seen.append(entry.get("measures").get("pain").intValue()));
			assertThat(body.has("next")).isEqualTo(page < 3);
			next = body.has("next") ? "&cursor=" + body.get("next").stringValue() : "";
		}
		assertThat(seen).hasToString("0123456");
	}

	@Test
	void anEntryBelongsToTheDayWhereThePersonWas() {
		UUID id = UUID.randomUUID();
		MvcTestResult written = post("tess", entry(id, "2026-11-20T00:30:00+14:00", 6));
		assertThat(get("tess", "/api/tracking/dashboard?from=2026-11-19&to=2026-11-20&zone=Europe/Berlin",
				position(written)))
			.bodyJson()
			.isLenientlyEqualTo("""
					{"from": "2026-11-19", "to": "2026-11-20", "zone": "Europe/Berlin", "loggedDays": 1,
					 "days": ["2026-11-19", "2026-11-20"],
					 "series": [{"measure": "pain", "unit": "0-10", "values": [null, 6], "mean7": [null, null]}]}""");
	}

	private static JsonNode json(MvcTestResult result) {
		return JsonMapper.shared().readTree(result.getResponse().getContentAsByteArray());
	}

}
