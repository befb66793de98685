package org.moveagain.tracking.projection.domain;

import java.util.ArrayList;
import java.util.Collections;
import java.util.Comparator;
import java.util.EnumMap;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Random;
import java.util.Set;

import net.jqwik.api.Arbitraries;
import net.jqwik.api.Arbitrary;
import net.jqwik.api.Combinators;
import net.jqwik.api.ForAll;
import net.jqwik.api.Property;
import net.jqwik.api.Provide;
import org.moveagain.events.tracking.Entry;
import org.moveagain.events.tracking.EntryStream;
import org.moveagain.tracking.diary.domain.DayKey;
import org.moveagain.tracking.diary.domain.EntryRef;
import org.moveagain.tracking.diary.domain.Locator;

import static org.assertj.core.api.Assertions.assertThat;

/**
 * Whatever happens on the way, the documents end as the log itself says.
 */
class ProjectionLawsTests {

	private static final int ENTRIES = 4;

	private static final int DAYS = 3;

	/** What was done to one of few entries. */
	record Step(String kind, int entry, int day, int pain) {

	}

	@Provide
	Arbitrary<List<Step>> histories() {
		return steps("created", "revised", "deleted", "forgotten", "erased");
	}

	@Provide
	Arbitrary<List<Step>> historiesWithoutTombstones() {
		return steps("created", "revised", "deleted");
	}

	@Property(tries = 500)
	void endsAsTheModelSays(@ForAll("histories") List<Step> history) {
		DocumentsInMemory documents = new DocumentsInMemory();
		List<LogRecord> log = log(history);
		project(documents, log, 0, log.size(), Integer.MAX_VALUE);
		assertThat(documents.visible()).containsExactlyInAnyOrderElementsOf(model(log));
	}

	@Property(tries = 1000)
	void survivesCrashesAfterAnyWriteAndReplaysFromAnywhere(@ForAll("histories") List<Step> history,
			@ForAll Random random) {
		DocumentsInMemory documents = new DocumentsInMemory();
		List<LogRecord> log = log(history);
		int position = 0;
		while (position < log.size()) {
			int end = position + 1 + random.nextInt(log.size() - position);
			boolean whole = project(documents, log, position, end, random.nextInt(3) == 0 ? random.nextInt(6) : 1000);
			if (whole && random.nextInt(4) > 0) {
				position = end;
			}
			else if (random.nextInt(3) == 0) {
				position = random.nextInt(position + 1);
			}
		}
		assertThat(documents.visible()).containsExactlyInAnyOrderElementsOf(model(log));
	}

	@Property(tries = 1000)
	void anOwnerThatLostThePartitionChangesNothing(@ForAll("histories") List<Step> history, @ForAll Random random) {
		DocumentsInMemory documents = new DocumentsInMemory();
		List<LogRecord> log = log(history);
		int split = random.nextInt(log.size() + 1);
		project(documents, log, 0, split, Integer.MAX_VALUE);
		// It has read, and is held up before it writes.
		int end = split + random.nextInt(log.size() - split + 1);
		List<LogRecord> held = log.subList(split, end);
		Batch stale = documents.load(held);
		held.forEach(stale::apply);
		// The new owner does the same work, in part or whole, and more.
		int ahead = split + random.nextInt(log.size() - split + 1);
		project(documents, log, split, ahead, random.nextInt(20));
		documents.save(stale, Integer.MAX_VALUE);
		// Told that it was too late, it reads again and applies what it still holds.
		Batch again = documents.load(held);
		held.forEach(again::apply);
		documents.save(again, random.nextInt(20));
		project(documents, log, split, log.size(), Integer.MAX_VALUE);
		assertThat(documents.visible()).containsExactlyInAnyOrderElementsOf(model(log));
	}

	@Property(tries = 1000)
	void anOwnerThatLostThePartitionBringsNothingBackAfterwards(@ForAll("histories") List<Step> history,
			@ForAll Random random) {
		DocumentsInMemory documents = new DocumentsInMemory();
		List<LogRecord> log = log(history);
		int start = random.nextInt(log.size() + 1);
		int end = start + random.nextInt(log.size() - start + 1);
		List<LogRecord> held = log.subList(start, end);
		project(documents, log, 0, start, Integer.MAX_VALUE);
		Batch stale = documents.load(held);
		held.forEach(stale::apply);
		project(documents, log, start, log.size(), Integer.MAX_VALUE);
		documents.save(stale, Integer.MAX_VALUE);
		assertThat(documents.visible()).containsExactlyInAnyOrderElementsOf(model(log));
	}

	@Property(tries = 1000)
	void anOwnerThatReadWhileAnotherWroteBringsNothingBack(@ForAll("histories") List<Step> history,
			@ForAll Random random) {
		DocumentsInMemory documents = new DocumentsInMemory();
		List<LogRecord> log = log(history);
		int start = random.nextInt(log.size() + 1);
		int end = start + random.nextInt(log.size() - start + 1);
		List<LogRecord> held = log.subList(start, end);
		project(documents, log, 0, start, Integer.MAX_VALUE);
		List<Locator> stale = documents.locators(held);
		project(documents, log, start, log.size(), Integer.MAX_VALUE);
		Batch batch = documents.load(held, stale);
		held.forEach(batch::apply);
		documents.save(batch, Integer.MAX_VALUE);
		assertThat(documents.visible()).containsExactlyInAnyOrderElementsOf(model(log));
	}

	@Property(tries = 500)
	void anyOrderAndAnyNumberOfDeliveriesEndTheSame(@ForAll("historiesWithoutTombstones") List<Step> history,
			@ForAll Random random) {
		DocumentsInMemory documents = new DocumentsInMemory();
		List<LogRecord> log = log(history);
		List<LogRecord> deliveries = new ArrayList<>(log);
		log.stream().filter((record) -> random.nextBoolean()).forEach(deliveries::add);
		Collections.shuffle(deliveries, random);
		project(documents, deliveries, 0, deliveries.size() / 2, Integer.MAX_VALUE);
		project(documents, deliveries, deliveries.size() / 2, deliveries.size(), Integer.MAX_VALUE);
		assertThat(documents.visible()).containsExactlyInAnyOrderElementsOf(model(log));
	}

	private static boolean project(DocumentsInMemory documents, List<LogRecord> log, int from, int to, int writes) {
		List<LogRecord> records = log.subList(from, to);
		Batch batch = documents.load(records);
		records.forEach(batch::apply);
		return documents.save(batch, writes);
	}

	/**
	 * What the log says by itself: the last record of each key, and revised over created.
	 */
	private static List<Map.Entry<DayKey, Entry>> model(List<LogRecord> log) {
		Map<EntryRef, Map<EntryStream, Change<Entry>>> keys = new HashMap<>();
		log.stream()
			.sorted(Comparator.comparingLong((record) -> record.revision().offset()))
			.forEach((record) -> keys.computeIfAbsent(record.ref(), (_) -> new EnumMap<>(EntryStream.class))
				.put(record.revision().stream(), record.change()));
		List<Map.Entry<DayKey, Entry>> visible = new ArrayList<>();
		keys.forEach((ref, changes) -> {
			Change<Entry> revised = changes.getOrDefault(EntryStream.REVISED, new Change.Forgotten<>());
			Change<Entry> created = changes.getOrDefault(EntryStream.CREATED, new Change.Forgotten<>());
			Change<Entry> decides = (revised instanceof Change.Forgotten) ? created : revised;
			if (decides instanceof Change.Stated<Entry> stated) {
				visible.add(Map.entry(new DayKey(ref.subject(), stated.content().day()), stated.content()));
			}
		});
		return visible;
	}

	/** A record's place is its offset. Nothing comes after an erasure. */
	private static List<LogRecord> log(List<Step> history) {
		List<LogRecord> log = new ArrayList<>();
		Set<Integer> erased = new HashSet<>();
		for (Step step : history) {
			if (erased.contains(step.entry())) {
				continue;
			}
			long offset = log.size();
			switch (step.kind()) {
				case "created" -> log.add(LogRecords.created(offset, step.entry(), step.day(), step.pain()));
				case "revised" -> log.add(LogRecords.revised(offset, step.entry(), step.day(), step.pain()));
				case "deleted" -> log.add(LogRecords.deleted(offset, step.entry()));
				case "forgotten" -> log.add(LogRecords.forgotten(EntryStream.CREATED, offset, step.entry()));
				default -> {
					log.add(LogRecords.forgotten(EntryStream.CREATED, offset, step.entry()));
					log.add(LogRecords.forgotten(EntryStream.REVISED, offset + 1, step.entry()));
					erased.add(step.entry());
				}
			}
		}
		return log;
	}

	private static Arbitrary<List<Step>> steps(String... kinds) {
		return Combinators
			.combine(Arbitraries.of(kinds), Arbitraries.integers().between(1, ENTRIES),
					Arbitraries.integers().between(20, 20 + DAYS - 1), Arbitraries.integers().between(0, 10))
			.as(Step::new)
			.list()
			.ofMinSize(1)
			.ofMaxSize(25);
	}

}
