package org.moveagain.events.tracking;

import java.math.BigDecimal;
import java.nio.charset.StandardCharsets;
import java.time.Instant;
import java.time.OffsetDateTime;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.UUID;

import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.moveagain.events.EncodedEvent;
import org.moveagain.events.UndecodableEventException;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatExceptionOfType;

class ResponseCodecTests {

	private static final String ID = "5f0c7a9e-3c2b-4d8e-9a01-0123456789ab";

	private static final QuestionnaireResponse RESPONSE = new QuestionnaireResponse(ID, "psfs", "1.0.0",
			OffsetDateTime.parse("2026-11-23T16:59:00+01:00"),
			Map.of("activity-1-score", new BigDecimal(3), "activity-2-score", new BigDecimal(5), "activity-3-score",
					new BigDecimal(4)),
			Map.of("activity-1-name", "Stairs", "activity-2-name", "Gardening", "activity-3-name", "Driving"),
			new BigDecimal("4.0"));

	private static final QuestionnaireResponse WITHOUT_SCORE = new QuestionnaireResponse(ID, "peg", "1.0.0",
			OffsetDateTime.parse("2026-11-23T16:59:00Z"), Map.of("pain", BigDecimal.ZERO), Map.of(), null);

	private final ItemCodec<QuestionnaireResponse> codec = new ItemCodec<>(ItemContract.RESPONSES);

	@Test
	void readsWhatItWroteUnderBothKeys() throws Exception {
		for (EntryStream stream : EntryStream.values()) {
			for (QuestionnaireResponse response : List.of(RESPONSE, WITHOUT_SCORE)) {
				ItemEvent<QuestionnaireResponse> event = new ItemEvent.Stated<>(stream, response);
				EncodedEvent encoded = encode(event);
				assertThat(this.codec.decode(new RecordKey("5b1f", ID, stream), encoded.headers(), encoded.value()))
					.isEqualTo(event);
			}
		}
	}

	@Test
	void writesWhatItsSchemaDescribes() {
		for (QuestionnaireResponse response : List.of(RESPONSE, WITHOUT_SCORE)) {
			EncodedEvent encoded = encode(new ItemEvent.Stated<>(EntryStream.CREATED, response));
			assertThat(Schemas.errors("response", new String(encoded.value(), StandardCharsets.UTF_8))).isEmpty();
		}
		assertThat(Schemas.errors("response", "{\"id\":\"7\",\"answers\":{\"pain\":\"much\"}}")).hasSize(5);
	}

	@Test
	void readsResponsesAsTheyWereFirstPublished() throws Exception {
		GoldenEvent answered = GoldenEvent.load("response-2026-11");
		assertThat(decode(answered)).isEqualTo(new ItemEvent.Stated<>(EntryStream.CREATED, RESPONSE));
		assertThat(Schemas.errors("response", answered.value())).isEmpty();
		GoldenEvent deleted = GoldenEvent.load("response-deleted-2026-11");
		assertThat(decode(deleted)).isEqualTo(new ItemEvent.Deleted<>(ID));
		assertThat(Schemas.errors("item-deleted", deleted.value())).isEmpty();
	}

	@ParameterizedTest
	@CsvSource(delimiter = '|', quoteCharacter = '\0', textBlock = """
			"at":"2026-11-23T16:59:00+01:00"                                              | the answers are missing
			"at":"2026-11-23T16:59:00","answers":{"pain":1}                               | the offset is missing
			"at":"+12026-11-23T16:59:00Z","answers":{"pain":1}                            | the year is too long
			"at":"2026-11-23T16:59:00Z","answers":{"pain":1e999}                          | an answer is too long
			"at":"2026-11-23T16:59:00Z","answers":{"pain":1},"score":1e999                | the score is too long
			"at":"2026-11-23T16:59:00Z","answers":{"pain":1},"texts":{"name":"\\ud800"}   | half a character
			""")
	void refusesWhatBreaksTheContract(String fields, String why) {
		assertThatExceptionOfType(UndecodableEventException.class).as(why)
			.isThrownBy(() -> this.codec
				.read(("{\"id\":\"" + ID + "\",\"questionnaire\":\"peg\",\"version\":\"1\"," + fields + "}")
					.getBytes(StandardCharsets.UTF_8)));
	}

	@Test
	void refusesAnIdThatIsNoUuidInLowerCase() {
		for (String id : List.of("7", ID.toUpperCase(Locale.ROOT))) {
			String value = "{\"id\":\"%s\",\"questionnaire\":\"peg\",\"version\":\"1\",\"at\":\"2026-11-23T16:59:00Z\",\"answers\":{\"pain\":1}}"
				.formatted(id);
			assertThatExceptionOfType(UndecodableEventException.class)
				.isThrownBy(() -> this.codec.read(value.getBytes(StandardCharsets.UTF_8)));
		}
	}

	private ItemEvent<QuestionnaireResponse> decode(GoldenEvent event) throws UndecodableEventException {
		RecordKey key = RecordKey.parse(event.key().getBytes(StandardCharsets.UTF_8)).orElseThrow();
		return this.codec.decode(key, event.headers(), event.value().getBytes(StandardCharsets.UTF_8));
	}

	private EncodedEvent encode(ItemEvent<QuestionnaireResponse> event) {
		return this.codec.encode(event, new UUID(0, 7), Instant.parse("2026-11-23T16:00:00Z"));
	}

}
