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
 * such entry, it waits for everything that was in the log when it was asked.
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

	LogPosition correct(String subject, Entry entry) {
		Locator locator = locate(new EntryRef(subject, entry.id()));
		if (locator.deleted()) {
			throw new ProblemException(ProblemType.GONE, "This entry was deleted.");
		}
		return this.log.revised(subject, entry);
	}

	/** A repeat writes again: the first may have been cut off in the middle. */
	LogPosition delete(String subject, UUID id) {
		locate(new EntryRef(subject, id));
		return this.log.deleted(subject, id);
	}

	private Locator locate(EntryRef ref) {
		Optional<Locator> found = this.diary.locate(ref).filter((locator) -> !locator.deleted());
		if (found.isPresent()) {
			return found.get();
		}
		this.reads.awaitEnd(TrackingTopic.ENTRIES, this.partitions.of(ref.subject()));
		return this.diary.locate(ref).orElseThrow(() -> ProblemException.notFound("There is no entry with this id."));
	}

}
