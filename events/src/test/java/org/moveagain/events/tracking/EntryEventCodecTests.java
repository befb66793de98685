package org.moveagain.events.tracking;

import java.math.BigDecimal;
import java.nio.charset.StandardCharsets;
import java.time.Instant;
import java.time.OffsetDateTime;
import java.util.List;
import java.util.Map;
import java.util.UUID;

import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

import org.moveagain.events.EncodedEvent;
import org.moveagain.events.UndecodableEventException;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatExceptionOfType;

class EntryEventCodecTests {

	private static final UUID ID = UUID.fromString("5f0c7a9e-3c2b-4d8e-9a01-0123456789ab");

	private static final Entry ENTRY = new Entry(ID, OffsetDateTime.parse("2026-11-22T08:00:00+01:00"),
			Map.of("weight", new BigDecimal("72.35")), List.of("low-back", "calf-left"), List.of("spreading-to-leg"),
			Entry.Side.LEFT, List.of("my old chair"), List.of("walking"), List.of("the small white one"), true,
			"zwölf — 12");

	private final EntryEventCodec codec = new EntryEventCodec();

	@Test
	void writesCloudEventsInBinaryMode() {
		EncodedEvent encoded = encode(new EntryEvent.Created(ENTRY));
		assertThat(encoded.headers())
			.containsExactlyInAnyOrderEntriesOf(Map.of("ce_specversion", "1.0", "ce_id", new UUID(0, 7).toString(),
					"ce_source", "/tracking-service", "ce_type", "org.moveagain.tracking.entry.created.v1", "ce_time",
					"2026-11-22T07:00:01Z", "ce_subject", ID.toString(), "content-type", "application/json"));
	}

	@Test
	void writesWhatItsSchemasDescribe() {
		assertThat(Schemas.errors("entry", text(encode(new EntryEvent.Created(ENTRY))))).isEmpty();
		assertThat(Schemas.errors("entry", text(encode(new EntryEvent.Revised(ENTRY))))).isEmpty();
		assertThat(Schemas.errors("entry-deleted", text(encode(new EntryEvent.Deleted(ID))))).isEmpty();
	}

	@Test
	void schemasRefuseWhatIsNoEntry() {
		assertThat(Schemas.errors("entry", "{\"id\":\"x\",\"at\":1,\"measures\":{\"pain\":\"6\"}}")).hasSize(3);
		assertThat(Schemas.errors("entry-deleted", "{}")).hasSize(1);
	}

	@Test
	void readsWhatItWrote() throws Exception {
		for (EntryEvent event : List.of(new EntryEvent.Created(ENTRY), new EntryEvent.Revised(ENTRY),
				new EntryEvent.Deleted(ID))) {
			EncodedEvent encoded = encode(event);
			EntryKey key = new EntryKey("acc-1", ID, event.stream());
			assertThat(this.codec.decode(key, encoded.headers(), encoded.value())).isEqualTo(event);
		}
	}

	@Test
	void aDeletionCarriesNoContent() {
		assertThat(text(encode(new EntryEvent.Deleted(ID)))).isEqualTo("{\"id\":\"" + ID + "\"}");
	}

	@ParameterizedTest
	@ValueSource(strings = { "", "{", "null", "[]", "\"text\"", "{}", "{\"id\":null,\"at\":\"2026-11-22T08:00:00Z\"}",
			"{\"id\":\"5f0c7a9e-3c2b-4d8e-9a01-0123456789ab\"}",
			"{\"id\":\"5f0c7a9e-3c2b-4d8e-9a01-0123456789ab\",\"at\":null}",
			"{\"id\":\"5f0c7a9e-3c2b-4d8e-9a01-0123456789ab\",\"at\":\"yesterday\"}",
			"{\"id\":\"5f0c7a9e-3c2b-4d8e-9a01-0123456789ab\",\"at\":\"+12026-11-22T08:00:00Z\"}",
			"{\"id\":\"5f0c7a9e-3c2b-4d8e-9a01-0123456789ab\",\"at\":\"2026-11-22T08:00:00Z\",\"measures\":{\"pain\":null}}",
			"{\"id\":\"5f0c7a9e-3c2b-4d8e-9a01-0123456789ab\",\"at\":\"2026-11-22T08:00:00Z\",\"measures\":{\"pain\":1e999999}}",
			"{\"id\":\"5f0c7a9e-3c2b-4d8e-9a01-0123456789ab\",\"at\":\"2026-11-22T08:00:00Z\",\"measures\":{\"a.b\":1}}",
			"{\"id\":\"5f0c7a9e-3c2b-4d8e-9a01-0123456789ab\",\"at\":\"2026-11-22T08:00:00Z\",\"places\":[null]}",
			"{\"id\":\"5f0c7a9e-3c2b-4d8e-9a01-0123456789ab\",\"at\":\"2026-11-22T08:00:00Z\",\"note\":\"\\ud800\"}",
			"{\"id\":\"5f0c7a9e-3c2b-4d8e-9a01-0123456789ac\",\"at\":\"2026-11-22T08:00:00Z\"}" })
	void refusesWhatBreaksTheContract(String value) {
		assertRefused(EntryStream.CREATED, EntryEventCodec.CREATED, value.getBytes(StandardCharsets.UTF_8));
	}

	@Test
	void refusesATypeThatDoesNotBelongUnderItsKey() {
		assertRefused(EntryStream.REVISED, EntryEventCodec.CREATED, encode(new EntryEvent.Created(ENTRY)).value());
		assertRefused(EntryStream.CREATED, EntryEventCodec.DELETED, encode(new EntryEvent.Deleted(ID)).value());
		assertRefused(EntryStream.CREATED, "something.else", encode(new EntryEvent.Created(ENTRY)).value());
	}

	@Test
	void refusesAnEventWithoutItsType() {
		assertThatExceptionOfType(UndecodableEventException.class)
			.isThrownBy(() -> this.codec.decode(new EntryKey("acc-1", ID, EntryStream.CREATED), Map.of(),
					encode(new EntryEvent.Created(ENTRY)).value()))
			.withMessage("the header ce_type is missing");
	}

	@Test
	void refusesAValueThatIsTooLarge() {
		Entry large = new Entry(ID, ENTRY.at(), Map.of(), List.of(), List.of(), List.of(), List.of(),
				"x".repeat(EntryBounds.MAX_BYTES));
		assertRefused(EntryStream.CREATED, EntryEventCodec.CREATED, encode(new EntryEvent.Created(large)).value());
	}

	private void assertRefused(EntryStream stream, String type, byte[] value) {
		assertThatExceptionOfType(UndecodableEventException.class)
			.isThrownBy(() -> this.codec.decode(new EntryKey("acc-1", ID, stream), Map.of("ce_type", type), value));
	}

	private EncodedEvent encode(EntryEvent event) {
		return this.codec.encode(event, new UUID(0, 7), Instant.parse("2026-11-22T07:00:01Z"));
	}

	private static String text(EncodedEvent event) {
		return new String(event.value(), StandardCharsets.UTF_8);
	}

}
