package org.moveagain.tracking.projection.domain;

import java.util.List;
import java.util.Map;

import org.junit.jupiter.api.Test;
import org.moveagain.events.tracking.Entry;
import org.moveagain.events.tracking.EntryStream;
import org.moveagain.tracking.diary.domain.DayKey;
import org.moveagain.tracking.diary.domain.EntryRef;
import org.moveagain.tracking.diary.domain.Locator;

import static org.assertj.core.api.Assertions.assertThat;
import static org.moveagain.tracking.projection.domain.LogRecords.created;
import static org.moveagain.tracking.projection.domain.LogRecords.deleted;
import static org.moveagain.tracking.projection.domain.LogRecords.entry;
import static org.moveagain.tracking.projection.domain.LogRecords.forgotten;
import static org.moveagain.tracking.projection.domain.LogRecords.ref;
import static org.moveagain.tracking.projection.domain.LogRecords.revised;

class BatchTests {

	private final DocumentsInMemory documents = new DocumentsInMemory();

	@Test
	void anEntryAppearsOnItsDay() {
		assertThat(apply(created(0, 1, 20, 6))).isEqualTo(Outcome.APPLIED);
		assertThat(this.documents.visible())
			.containsExactly(Map.entry(new DayKey("anna", entry(1, 20, 6).day()), entry(1, 20, 6)));
	}

	@Test
	void aReplayChangesNothing() {
		apply(created(0, 1, 20, 6));
		Batch batch = this.documents.load(List.of(created(0, 1, 20, 6)));
		assertThat(batch.apply(created(0, 1, 20, 6))).isEqualTo(Outcome.BEATEN);
		assertThat(batch.changedDays()).isEmpty();
		assertThat(batch.changedLocators()).isEmpty();
	}

	@Test
	void aRepeatThatSaysTheSameIsHarmless() {
		apply(created(0, 1, 20, 6), created(1, 1, 20, 6));
		assertThat(entries()).containsExactly(entry(1, 20, 6));
	}

	@Test
	void aCorrectionWinsWhicheverComesFirst() {
		apply(created(0, 1, 20, 6), revised(1, 1, 20, 3));
		apply(revised(2, 2, 20, 4), created(3, 2, 20, 9));
		assertThat(entries()).containsExactlyInAnyOrder(entry(1, 20, 3), entry(2, 20, 4));
	}

	@Test
	void theLaterOfTwoCorrectionsWins() {
		apply(created(0, 1, 20, 6), revised(1, 1, 20, 3), revised(2, 1, 20, 4));
		assertThat(entries()).containsExactly(entry(1, 20, 4));
	}

	@Test
	void anEntryMovesToAnotherDayAndBack() {
		apply(created(0, 1, 20, 6));
		apply(revised(1, 1, 21, 6));
		assertThat(entries()).containsExactly(entry(1, 21, 6));
		apply(revised(2, 1, 20, 5));
		assertThat(entries()).containsExactly(entry(1, 20, 5));
	}

	@Test
	void writesTheOldDayBeforeTheNewOne() {
		apply(created(0, 1, 20, 6));
		Batch batch = this.documents.load(List.of(revised(1, 1, 21, 6)));
		batch.apply(revised(1, 1, 21, 6));
		assertThat(batch.changedDays()).extracting(Draft::key)
			.containsExactly(new DayKey("anna", entry(1, 20, 6).day()), new DayKey("anna", entry(1, 21, 6).day()));
	}

	@Test
	void aDeletedEntryIsGoneAndStaysSo() {
		apply(created(0, 1, 20, 6), deleted(1, 1), forgotten(EntryStream.CREATED, 2, 1));
		assertThat(apply(created(3, 1, 20, 6))).isEqualTo(Outcome.TOO_LATE);
		assertThat(entries()).isEmpty();
		assertThat(this.documents.locator(ref(1))).isNotNull().matches(Locator::deleted);
	}

	@Test
	void whatWasCreatedBeforeTheDeletionIsNotTooLate() {
		apply(created(0, 1, 20, 6), deleted(1, 1));
		assertThat(apply(created(0, 1, 20, 6))).isEqualTo(Outcome.BEATEN);
	}

	@Test
	void staysTooLateInEveryReplayUntilItIsGone() {
		apply(deleted(1, 1));
		assertThat(apply(created(3, 1, 20, 6))).isEqualTo(Outcome.TOO_LATE);
		assertThat(apply(created(3, 1, 20, 6))).isEqualTo(Outcome.TOO_LATE);
	}

	@Test
	void aDeletionOfWhatWasNeverSeenIsRemembered() {
		apply(deleted(0, 1));
		apply(created(1, 1, 20, 6));
		assertThat(entries()).isEmpty();
	}

	@Test
	void erasedKeysLeaveNothingToSee() {
		apply(created(0, 1, 20, 6), revised(1, 1, 20, 5));
		apply(forgotten(EntryStream.CREATED, 2, 1), forgotten(EntryStream.REVISED, 3, 1));
		assertThat(entries()).isEmpty();
	}

	@Test
	void aTombstoneOfAnUnknownEntryLeavesNoTrace() {
		apply(forgotten(EntryStream.CREATED, 0, 1));
		assertThat(this.documents.locator(ref(1))).isNull();
	}

	@Test
	void equalIdsOfTwoPeopleAreTwoEntries() {
		LogRecord other = created(1, 1, 20, 9);
		apply(created(0, 1, 20, 6));
		apply(new LogRecord(new EntryRef("ben", other.ref().entryId()), other.revision(), other.change()));
		assertThat(this.documents.visible()).extracting((each) -> each.getKey().subject())
			.containsExactlyInAnyOrder("anna", "ben");
	}

	@Test
	void aFullDayRefusesMoreButTakesSmallerOnes() {
		LogRecord record = created(0, 1, 20, 6);
		Change<Entry> large = new Change.Stated<>(entry(1, 20, 6), Draft.MAX_BYTES);
		assertThat(apply(new LogRecord(record.ref(), record.revision(), large))).isEqualTo(Outcome.FULL);
		assertThat(apply(created(1, 1, 20, 6))).isEqualTo(Outcome.APPLIED);
	}

	private Outcome apply(LogRecord... records) {
		Batch batch = this.documents.load(List.of(records));
		Outcome last = Outcome.BEATEN;
		for (LogRecord record : records) {
			last = batch.apply(record);
		}
		assertThat(this.documents.save(batch, Integer.MAX_VALUE)).isTrue();
		return last;
	}

	private List<Entry> entries() {
		return this.documents.visible().stream().map(Map.Entry::getValue).toList();
	}

}
