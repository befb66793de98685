package org.moveagain.tracking.entries.domain;

import java.math.BigDecimal;
import java.time.Clock;
import java.time.Instant;
import java.time.OffsetDateTime;
import java.time.ZoneOffset;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.UUID;

import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;
import org.moveagain.events.tracking.Entry;
import org.moveagain.support.problem.InputError;
import org.moveagain.support.problem.ProblemException;
import org.moveagain.tracking.catalogue.domain.Aggregation;
import org.moveagain.tracking.catalogue.domain.Catalogue;
import org.moveagain.tracking.catalogue.domain.Choice;
import org.moveagain.tracking.catalogue.domain.Measure;
import org.moveagain.tracking.catalogue.domain.Sign;
import tools.jackson.databind.DeserializationFeature;
import tools.jackson.databind.JsonNode;
import tools.jackson.databind.json.JsonMapper;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.catchThrowableOfType;

class EntryValidatorTests {

	private static final UUID NEW_ID = new UUID(7, 7);

	private static final String AT = "\"at\": \"2026-11-22T08:00:00+01:00\"";

	private final JsonMapper json = JsonMapper.builder()
		.enable(DeserializationFeature.USE_BIG_DECIMAL_FOR_FLOATS)
		.build();

	private final EntryValidator validator = new EntryValidator(
			new Catalogue(List.of(measure("pain", "0", "10", "1", true), measure("weight", "30", "300", "0.1", false)),
					List.of(new Choice("low-back", "Low back")),
					List.of(new Sign("fever", "Fever", "fever"),
							new Sign("spreading-to-leg", "Pain spreading into the leg", "one-leg")),
					List.of(new Choice("walking", "Walking"))),
			Clock.fixed(Instant.parse("2026-11-22T12:00:00Z"), ZoneOffset.UTC), () -> NEW_ID);

	@Test
	void readsAnEntryInFull() {
		UUID id = UUID.fromString("5f0c7a9e-3c2b-4d8e-9a01-0123456789ab");
		Entry entry = logged("""
				{"id": "%s", "at": "2026-11-22T08:00:00+01:00", "measures": {"pain": 6, "weight": 72.50},
				 "places": ["low-back"], "signs": ["spreading-to-leg"], "legSide": "both", "worse": ["  my old chair "],
				 "better": ["walking"], "medicines": ["the small white one"], "flare": true, "note": "two\\nlines"}"""
			.formatted(id.toString().toUpperCase(Locale.ROOT)));
		assertThat(entry).isEqualTo(new Entry(id, OffsetDateTime.parse("2026-11-22T08:00:00+01:00"),
				Map.of("pain", new BigDecimal("6"), "weight", new BigDecimal("72.5")), List.of("low-back"),
				List.of("spreading-to-leg"), Entry.Side.BOTH, List.of("my old chair"), List.of("walking"),
				List.of("the small white one"), true, "two\nlines"));
	}

	@Test
	void givesAnIdToAnEntryWithoutOne() {
		assertThat(logged("{" + AT + ", \"measures\": {\"pain\": 0}}").id()).isEqualTo(NEW_ID);
	}

	@ParameterizedTest
	@ValueSource(strings = { "\"measures\": {\"pain\": 0}", "\"signs\": [\"fever\"]", "\"worse\": [\"walking\"]",
			"\"better\": [\"my dog\"]", "\"medicines\": [\"drops\"]", "\"flare\": true" })
	void oneMeasureSignFactorMedicineOrFlareIsEnough(String part) {
		assertThat(logged("{" + AT + ", " + part + "}").id()).isEqualTo(NEW_ID);
	}

	@ParameterizedTest
	@ValueSource(strings = { "", ", \"places\": [\"low-back\"]", ", \"note\": \"words\"", ", \"measures\": {}",
			", \"flare\": false" })
	void lessIsNotEnough(String part) {
		assertThat(errors("{" + AT + part + "}")).containsExactly("");
	}

	@Test
	void namesEverythingThatIsWrongAtOnce() {
		assertThat(
				errors("""
						{"id": "1", "at": "yesterday", "mood": 3, "measures": {"pain": 11, "joy": 1, "weight": "72"},
						 "places": ["moon"], "signs": "fever", "worse": [1, ""], "better": ["walking", "walking"], "medicines": [2],
						 "flare": "yes", "legSide": "left", "note": 5}"""))
			.containsExactlyInAnyOrder("/id", "/at", "/mood", "/measures/pain", "/measures/joy", "/measures/weight",
					"/places/0", "/signs", "/worse/0", "/worse/1", "/better/1", "/medicines/0", "/flare", "/legSide",
					"/note");
	}

	@ParameterizedTest
	@CsvSource({ "left, LEFT", "right, RIGHT", "both, BOTH" })
	void theLegsSideGoesWithPainThatSpreads(String text, Entry.Side side) {
		String spreading = "{" + AT + ", \"signs\": [\"spreading-to-leg\"], \"legSide\": \"" + text + "\"}";
		assertThat(logged(spreading).legSide()).isEqualTo(side);
		assertThat(errors(spreading.replace("spreading-to-leg", "fever"))).containsExactly("/legSide");
		assertThat(errors(spreading.replace(text, "LEFT"))).containsExactly("/legSide");
	}

	@ParameterizedTest
	@ValueSource(strings = { "11", "-1", "5.5", "10.0001", "1e308", "-1e308", "1e999999999", "1e-999999999", "\"6\"",
			"null", "true", "[6]", "{\"value\": 6}", "123456789012345678901234567890" })
	void refusesAPainThatIsNone(String value) {
		assertThat(errors("{" + AT + ", \"measures\": {\"pain\": " + value + "}}")).containsExactly("/measures/pain");
	}

	@ParameterizedTest
	@CsvSource({ "6, 6", "6.0, 6", "60e-1, 6", "1e1, 10", "0, 0", "-0, 0", "0.00, 0" })
	void theSameNumberIsTheSameHoweverItIsWritten(String sent, String kept) {
		assertThat(logged("{" + AT + ", \"measures\": {\"pain\": " + sent + "}}").measures()).containsEntry("pain",
				new BigDecimal(kept));
	}

	@Test
	void keepsThreeDecimalsAtMost() {
		assertThat(errors("{" + AT + ", \"measures\": {\"weight\": 72.1234}}")).containsExactly("/measures/weight");
		assertThat(errors("{" + AT + ", \"measures\": {\"weight\": 72.123}}")).isEmpty();
	}

	@ParameterizedTest
	@ValueSource(strings = { "2026-11-22", "2026-11-22T08:00:00", "2026-02-30T08:00:00Z", "2026-11-22T25:00:00Z", "",
			"now", "1999-12-31T23:59:59Z", "0000-01-01T00:00:00Z", "-2026-11-22T08:00:00Z", "+12026-11-22T08:00:00Z",
			"2026-11-23T12:00:01Z", "9999-12-31T23:59:59Z", "2026-11-22T08:00:00+19:00",
			"2026-11-22T08:00:00+01:00:30" })
	void refusesATimeThatIsNone(String at) {
		assertThat(errors("{\"at\": \"" + at + "\", \"measures\": {\"pain\": 1}}")).containsExactly("/at");
	}

	@ParameterizedTest
	@ValueSource(strings = { "2000-01-01T00:00:00+14:00", "2026-11-23T12:00:00Z", "2026-11-22T08:00Z",
			"2026-03-29T02:30:00+01:00", "2024-02-29T12:00:00-12:00", "2026-11-22T08:00:00.123456789+05:45" })
	void takesATimeOfTheAllowedRange(String at) {
		assertThat(logged("{\"at\": \"" + at + "\", \"measures\": {\"pain\": 1}}").at())
			.isEqualTo(OffsetDateTime.parse(at));
	}

	@ParameterizedTest
	@ValueSource(strings = { "null", "5", "{}" })
	void aTimeIsText(String at) {
		assertThat(errors("{\"at\": " + at + ", \"measures\": {\"pain\": 1}}")).containsExactly("/at");
	}

	@Test
	void aTimeIsNeeded() {
		assertThat(errors("{\"measures\": {\"pain\": 1}}")).containsExactly("/at");
	}

	@ParameterizedTest
	@ValueSource(strings = { "\\ud800", "a\\u0000b", "bell\\u0007" })
	void refusesTextThatCantBeShown(String text) {
		assertThat(errors("{" + AT + ", \"worse\": [\"" + text + "\"], \"note\": \"" + text + "\"}"))
			.containsExactlyInAnyOrder("/worse/0", "/note");
	}

	@Test
	void textsAndListsHaveALongestForm() {
		String words = "x".repeat(EntryValidator.OWN_FACTOR);
		String note = "x".repeat(EntryValidator.NOTE);
		assertThat(errors("{" + AT + ", \"worse\": [\"" + words + "\"], \"note\": \"" + note + "\"}")).isEmpty();
		assertThat(errors("{" + AT + ", \"worse\": [\"" + words + "x\"], \"note\": \"" + note + "x\"}"))
			.containsExactlyInAnyOrder("/worse/0", "/note");
		assertThat(errors("{" + AT + ", \"places\": [\"low-back\", \"low-back\"], \"better\": ["
				+ "\"x\",".repeat(EntryValidator.FACTORS) + "\"y\"]}"))
			.containsExactlyInAnyOrder("/places", "/better");
	}

	@Test
	void namesUnknownFieldsButNotWithoutEnd() {
		StringBuilder body = new StringBuilder("{" + AT);
		for (int field = 0; field < 1000; field++) {
			body.append(", \"f/~").append(field).append("x".repeat(500)).append("\": 1");
		}
		List<String> errors = errors(body.append('}').toString());
		assertThat(errors).hasSize(50)
			.allSatisfy((pointer) -> assertThat(pointer).startsWith("/f~1~0").hasSizeLessThan(70));
	}

	@ParameterizedTest
	@ValueSource(strings = { "null", "[]", "\"text\"", "5", "true" })
	void anEntryIsAnObject(String body) {
		assertThat(errors(body)).containsExactly("");
	}

	@Test
	void aCorrectionIsOfTheEntryInTheAddress() {
		UUID id = new UUID(1, 1);
		assertThat(this.validator.corrected(read("{" + AT + ", \"measures\": {\"pain\": 1}}"), id).id()).isEqualTo(id);
		ProblemException problem = catchThrowableOfType(ProblemException.class, () -> this.validator
			.corrected(read("{\"id\": \"" + NEW_ID + "\", " + AT + ", \"measures\": {\"pain\": 1}}"), id));
		assertThat(problem.errors()).extracting(InputError::pointer).containsExactly("/id");
	}

	private Entry logged(String body) {
		return this.validator.logged(read(body));
	}

	private List<String> errors(String body) {
		ProblemException problem = catchThrowableOfType(ProblemException.class, () -> logged(body));
		return (problem != null) ? problem.errors().stream().map(InputError::pointer).toList() : List.of();
	}

	private JsonNode read(String body) {
		return this.json.readTree(body);
	}

	private static Measure measure(String code, String min, String max, String step, boolean exact) {
		return new Measure(code, code, "u", new BigDecimal(min), new BigDecimal(max), new BigDecimal(step), exact, null,
				null, Aggregation.MEAN, null, null, null);
	}

}
