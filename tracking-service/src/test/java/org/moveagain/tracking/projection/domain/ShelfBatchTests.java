package org.moveagain.tracking.projection.domain;

import java.util.HashMap;
import java.util.List;
import java.util.Map;

import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.Test;
import org.moveagain.events.tracking.EntryStream;
import org.moveagain.tracking.diary.domain.Revision;
import org.moveagain.tracking.diary.domain.ShelfKey;
import org.moveagain.tracking.diary.domain.Slot;

import static org.assertj.core.api.Assertions.assertThat;
import static org.moveagain.events.tracking.EntryStream.CREATED;
import static org.moveagain.events.tracking.EntryStream.REVISED;

class ShelfBatchTests {

	private static final ShelfKey SHELF = new ShelfKey("anna", "goals");

	private final Map<String, Slot<String>> shelf = new HashMap<>();

	private long version;

	@Test
	void theLaterOfTwoStatesWins() {
		assertThat(apply(stated(REVISED, 0, "one"))).isEqualTo(Outcome.APPLIED);
		assertThat(apply(stated(REVISED, 1, "two"))).isEqualTo(Outcome.APPLIED);
		assertThat(content()).isEqualTo("two");
	}

	@Test
	void aReplayChangesNothing() {
		apply(stated(REVISED, 0, "one"), stated(REVISED, 1, "two"));
		long before = this.version;
		assertThat(apply(stated(REVISED, 0, "one"))).isEqualTo(Outcome.BEATEN);
		assertThat(apply(stated(REVISED, 1, "two"))).isEqualTo(Outcome.BEATEN);
		assertThat(this.version).isEqualTo(before);
		assertThat(content()).isEqualTo("two");
	}

	@Test
	void aCorrectionWinsWhicheverComesFirst() {
		apply(stated(REVISED, 0, "corrected"), stated(CREATED, 1, "repeated"));
		assertThat(content()).isEqualTo("corrected");
	}

	@Test
	void whatWasDeletedCanBeSetAgain() {
		apply(stated(REVISED, 0, "one"), deleted(1));
		assertThat(content()).isNull();
		apply(stated(REVISED, 2, "two"));
		assertThat(content()).isEqualTo("two");
	}

	@Test
	void aRepeatOfTheFirstRecordComesTooLateAfterADeletion() {
		apply(stated(CREATED, 0, "one"), deleted(1), forgotten(CREATED, 2));
		assertThat(apply(stated(CREATED, 0, "one"))).isEqualTo(Outcome.BEATEN);
		assertThat(apply(stated(CREATED, 3, "one"))).isEqualTo(Outcome.TOO_LATE);
		assertThat(content()).isNull();
	}

	@Test
	void aTombstoneForgets() {
		apply(stated(REVISED, 0, "one"), forgotten(REVISED, 1));
		assertThat(content()).isNull();
		assertThat(apply(forgotten(REVISED, 5))).isEqualTo(Outcome.APPLIED);
	}

	@Test
	void aTombstoneOfWhatWasNeverThereLeavesNoTrace() {
		assertThat(apply(forgotten(REVISED, 0))).isEqualTo(Outcome.BEATEN);
		assertThat(this.shelf).isEmpty();
	}

	@Test
	void aFullShelfRefusesMore() {
		ItemRecord large = new ItemRecord(SHELF, "x", new Revision(REVISED, 0),
				new Change.Stated<>("x", Draft.MAX_BYTES));
		assertThat(apply(large)).isEqualTo(Outcome.FULL);
		assertThat(apply(stated(REVISED, 1, "small"))).isEqualTo(Outcome.APPLIED);
	}

	private @Nullable String content() {
		Slot<String> slot = this.shelf.get("protein");
		return (slot != null) ? slot.content() : null;
	}

	private Outcome apply(ItemRecord... records) {
		Map<String, Draft.Held> held = new HashMap<>();
		this.shelf.forEach((id, slot) -> held.put(id, new Draft.Held(slot.revision(), slot.bytes())));
		ShelfBatch batch = new ShelfBatch(List.of(new Draft<>(SHELF, this.version, 0, held)));
		Outcome last = Outcome.BEATEN;
		for (ItemRecord record : records) {
			last = batch.apply(record);
		}
		batch.changed().forEach((draft) -> {
			this.shelf.putAll(draft.changes());
			this.version++;
		});
		return last;
	}

	private static ItemRecord stated(EntryStream stream, long offset, String json) {
		return new ItemRecord(SHELF, "protein", new Revision(stream, offset), new Change.Stated<>(json, json.length()));
	}

	private static ItemRecord deleted(long offset) {
		return new ItemRecord(SHELF, "protein", new Revision(REVISED, offset), new Change.Deleted<>());
	}

	private static ItemRecord forgotten(EntryStream stream, long offset) {
		return new ItemRecord(SHELF, "protein", new Revision(stream, offset), new Change.Forgotten<>());
	}

}
