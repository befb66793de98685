package org.moveagain.tracking.entries;

import java.util.Optional;
import java.util.UUID;

import org.moveagain.events.tracking.Entry;
import org.moveagain.support.problem.ProblemException;
import org.moveagain.support.problem.ProblemType;
import org.moveagain.tracking.diary.DiaryReader;
import org.moveagain.tracking.diary.domain.EntryRef;
import org.moveagain.tracking.diary.domain.Locator;
import org.moveagain.tracking.log.EntryLog;
import org.moveagain.tracking.log.LogPosition;
import org.moveagain.tracking.log.SubjectPartition;
import org.moveagain.tracking.log.TrackingTopic;
import org.moveagain.tracking.position.ReadYourWrites;

import org.springframework.stereotype.Component;

/**
 * Writes to the log what people do with their entries. Before it says that there is no
 * such entry, or that it was changed meanwhile, it waits for everything that was in the
 * log when it was asked. Of two changes in the same instant the later in the log wins
 * whole.
 */
@Component
class EntryChanges {

	private final EntryLog log;

	private final DiaryReader diary;

	private final SubjectPartition partitions;

	private final ReadYourWrites reads;

	EntryChanges(EntryLog log, DiaryReader diary, SubjectPartition partitions, ReadYourWrites reads) {
		this.log = log;
		this.diary = diary;
		this.partitions = partitions;
		this.reads = reads;
	}

	LogPosition log(String subject, Entry entry) {
		return this.log.created(subject, entry);
	}

	/**
	 * A correction that is already what the entry says is not written again: it may be
	 * the repeat of one whose answer was lost.
	 */
	LogPosition correct(String subject, Entry entry, IfMatch expected) {
		EntryRef ref = new EntryRef(subject, entry.id());
		Locator locator = locate(ref, expected);
		if (locator.deleted()) {
			throw new ProblemException(ProblemType.GONE, "This entry was deleted.");
		}
		if (!expected.allows(locator.revision().offset())) {
			return unchanged(ref, entry).orElseThrow(EntryChanges::stale);
		}
		return this.log.revised(subject, entry);
	}

	/** A repeat writes again: the first may have been cut off in the middle. */
	LogPosition delete(String subject, UUID id, IfMatch expected) {
		Locator locator = locate(new EntryRef(subject, id), expected);
		if (!locator.deleted() && !expected.allows(locator.revision().offset())) {
			throw stale();
		}
		return this.log.deleted(subject, id);
	}

	private Optional<LogPosition> unchanged(EntryRef ref, Entry entry) {
		return this.diary.entry(ref)
			.filter((stored) -> stored.entry().equals(entry))
			.map((stored) -> new LogPosition(TrackingTopic.ENTRIES, this.partitions.of(ref.subject()),
					stored.revision().offset()));
	}

	private static ProblemException stale() {
		return new ProblemException(ProblemType.STALE, "This entry was changed since you read it.");
	}

	private Locator locate(EntryRef ref, IfMatch expected) {
		if (!expected.given()) {
			return locate(ref);
		}
		this.reads.awaitEnd(TrackingTopic.ENTRIES, this.partitions.of(ref.subject()));
		return this.diary.locate(ref).orElseThrow(EntryChanges::missing);
	}

	private Locator locate(EntryRef ref) {
		Optional<Locator> found = this.diary.locate(ref).filter((locator) -> !locator.deleted());
		if (found.isPresent()) {
			return found.get();
		}
		this.reads.awaitEnd(TrackingTopic.ENTRIES, this.partitions.of(ref.subject()));
		return this.diary.locate(ref).orElseThrow(EntryChanges::missing);
	}

	static ProblemException missing() {
		return ProblemException.notFound("There is no entry with this id.");
	}

}
