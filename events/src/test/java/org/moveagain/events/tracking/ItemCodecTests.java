package org.moveagain.events.tracking;

import java.math.BigDecimal;
import java.nio.charset.StandardCharsets;
import java.time.Instant;
import java.time.LocalDate;
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

class ItemCodecTests {

	private static final Goal GOAL = new Goal("protein", new BigDecimal("56.0"), new BigDecimal("58.1"),
			Goal.Period.DAY, LocalDate.of(2026, 11, 23), "protein");

	private static final RecordKey KEY = new RecordKey("5b1f", "protein", EntryStream.REVISED);

	private final ItemCodec<Goal> codec = new ItemCodec<>(ItemContract.GOALS);

	@Test
	void readsWhatItWrote() throws Exception {
		for (ItemEvent<Goal> event : List.<ItemEvent<Goal>>of(new ItemEvent.Stated<>(EntryStream.REVISED, GOAL),
				new ItemEvent.Deleted<>("protein"))) {
			EncodedEvent encoded = encode(event);
			assertThat(this.codec.decode(KEY, encoded.headers(), encoded.value())).isEqualTo(event);
		}
	}

	@Test
	void writesWhatItsSchemasDescribe() {
		assertThat(Schemas.errors("goal", text(encode(new ItemEvent.Stated<>(EntryStream.REVISED, GOAL))))).isEmpty();
		assertThat(Schemas.errors("item-deleted", text(encode(new ItemEvent.Deleted<>("protein"))))).isEmpty();
		assertThat(Schemas.errors("goal", "{\"measure\":\"protein\",\"low\":0,\"period\":\"year\"}")).hasSize(3);
	}

	@Test
	void readsGoalsAsTheyWereFirstPublished() throws Exception {
		GoldenEvent set = GoldenEvent.load("goal-2026-11");
		assertThat(decode(set)).isEqualTo(new ItemEvent.Stated<>(EntryStream.REVISED, GOAL));
		assertThat(Schemas.errors("goal", set.value())).isEmpty();
		GoldenEvent deleted = GoldenEvent.load("goal-deleted-2026-11");
		assertThat(decode(deleted)).isEqualTo(new ItemEvent.Deleted<>("protein"));
		assertThat(Schemas.errors("item-deleted", deleted.value())).isEmpty();
	}

	@Test
	void readsRepliesToAlertsAsTheyWereFirstPublished() throws Exception {
		GoldenEvent golden = GoldenEvent.load("alert-reply-2026-11");
		RecordKey key = RecordKey.parse(golden.key().getBytes(StandardCharsets.UTF_8)).orElseThrow();
		AlertReply reply = new AlertReply("keeps-going", AlertReply.Answer.UNDER_CARE, LocalDate.of(2026, 11, 23));
		assertThat(new ItemCodec<>(ItemContract.ALERT_REPLIES).decode(key, golden.headers(),
				golden.value().getBytes(StandardCharsets.UTF_8)))
			.isEqualTo(new ItemEvent.Stated<>(EntryStream.REVISED, reply));
		assertThat(Schemas.errors("alert-reply", golden.value())).isEmpty();
	}

	@Test
	void readsPlansAsTheyWereFirstPublished() throws Exception {
		GoldenEvent golden = GoldenEvent.load("plan-2026-11");
		RecordKey key = RecordKey.parse(golden.key().getBytes(StandardCharsets.UTF_8)).orElseThrow();
		Plan plan = new Plan(Plan.Kind.RETURN_TO_WORK, null,
				List.of(new Plan.Step("two mornings", LocalDate.of(2026, 11, 30), new BigDecimal("8"), false)));
		assertThat(new ItemCodec<>(ItemContract.PLANS).decode(key, golden.headers(),
				golden.value().getBytes(StandardCharsets.UTF_8)))
			.isEqualTo(new ItemEvent.Stated<>(EntryStream.REVISED, plan));
		assertThat(Schemas.errors("plan", golden.value())).isEmpty();
	}

	@Test
	void readsAFlarePlanAsItWasWritten() throws Exception {
		Plan plan = new Plan(Plan.Kind.FLARE,
				new Plan.Flare(List.of("warmth"), List.of(), List.of("Mary, when it lasts a week")), List.of());
		ItemCodec<Plan> plans = new ItemCodec<>(ItemContract.PLANS);
		EncodedEvent encoded = plans.encode(new ItemEvent.Stated<>(EntryStream.REVISED, plan), new UUID(0, 1),
				Instant.EPOCH);
		assertThat(
				plans.decode(new RecordKey("5b1f", "flare", EntryStream.REVISED), encoded.headers(), encoded.value()))
			.isEqualTo(new ItemEvent.Stated<>(EntryStream.REVISED, plan));
		assertThat(Schemas.errors("plan", text(encoded))).isEmpty();
	}

	@ParameterizedTest
	@ValueSource(strings = { "", "null", "{}", "{\"measure\":\"protein\"}",
			"{\"measure\":\"water\",\"low\":1,\"period\":\"day\",\"since\":\"2026-11-23\"}",
			"{\"measure\":\"protein\",\"low\":0,\"period\":\"day\",\"since\":\"2026-11-23\"}",
			"{\"measure\":\"protein\",\"low\":2,\"high\":1,\"period\":\"day\",\"since\":\"2026-11-23\"}",
			"{\"measure\":\"protein\",\"low\":1e999,\"period\":\"day\",\"since\":\"2026-11-23\"}",
			"{\"measure\":\"protein\",\"low\":1,\"period\":\"year\",\"since\":\"2026-11-23\"}",
			"{\"measure\":\"protein\",\"low\":1,\"period\":\"day\",\"since\":\"soon\"}" })
	void refusesWhatBreaksTheContract(String value) {
		assertRefused(KEY, Map.of("ce_type", "org.moveagain.tracking.goal.revised.v1"), value);
	}

	@Test
	void refusesATypeThatDoesNotBelongUnderItsKey() {
		String goal = text(encode(new ItemEvent.Stated<>(EntryStream.REVISED, GOAL)));
		RecordKey created = new RecordKey("5b1f", "protein", EntryStream.CREATED);
		assertRefused(created, Map.of("ce_type", "org.moveagain.tracking.goal.revised.v1"), goal);
		assertRefused(created, Map.of("ce_type", "org.moveagain.tracking.goal.deleted.v1"), "{\"id\":\"protein\"}");
		assertRefused(KEY, Map.of("ce_type", "org.moveagain.tracking.entry.revised.v1"), goal);
		assertRefused(KEY, Map.of(), goal);
	}

	@Test
	void refusesAValueThatIsTooLarge() {
		assertRefused(KEY, Map.of("ce_type", "org.moveagain.tracking.goal.revised.v1"),
				"{\"measure\":\"protein\",\"low\":1,\"period\":\"day\",\"since\":\"2026-11-23\",\"calculator\":\""
						+ "x".repeat(EntryBounds.MAX_BYTES) + "\"}");
	}

	private void assertRefused(RecordKey key, Map<String, String> headers, String value) {
		assertThatExceptionOfType(UndecodableEventException.class)
			.isThrownBy(() -> this.codec.decode(key, headers, value.getBytes(StandardCharsets.UTF_8)));
	}

	private ItemEvent<Goal> decode(GoldenEvent event) throws UndecodableEventException {
		RecordKey key = RecordKey.parse(event.key().getBytes(StandardCharsets.UTF_8)).orElseThrow();
		return this.codec.decode(key, event.headers(), event.value().getBytes(StandardCharsets.UTF_8));
	}

	private EncodedEvent encode(ItemEvent<Goal> event) {
		return this.codec.encode(event, new UUID(0, 7), Instant.parse("2026-11-23T07:00:01Z"));
	}

	private static String text(EncodedEvent event) {
		return new String(event.value(), StandardCharsets.UTF_8);
	}

}
