package org.moveagain.tracking.questionnaires;

import java.util.Optional;

import org.moveagain.events.tracking.ItemContract;
import org.moveagain.events.tracking.QuestionnaireResponse;
import org.moveagain.support.problem.ProblemException;
import org.moveagain.support.problem.ProblemType;
import org.moveagain.tracking.diary.ShelfReader;
import org.moveagain.tracking.diary.ShelfReader.Found;
import org.moveagain.tracking.log.ItemLog;
import org.moveagain.tracking.log.LogPosition;
import org.moveagain.tracking.log.SubjectPartition;
import org.moveagain.tracking.log.TrackingTopic;
import org.moveagain.tracking.position.ReadYourWrites;
import org.moveagain.tracking.projection.domain.Draft;

import org.springframework.stereotype.Component;

/**
 * Writes to the log what people do with their responses. Before it says that there is no
 * such response it waits for everything that was in the log when it was asked.
 */
@Component
class ResponseChanges {

	/**
	 * All responses of a person are in one document, and some room is left for what comes
	 * at the same time. At least 10,000 responses to PEG fit (one a week for 20 years is
	 * 1,044), or 2,500 to PSFS with five names of 60 letters.
	 */
	static final int ROOM = Draft.MAX_BYTES - 64 * 1024;

	private final ItemLog log;

	private final ShelfReader shelves;

	private final SubjectPartition partitions;

	private final ReadYourWrites reads;

	ResponseChanges(ItemLog log, ShelfReader shelves, SubjectPartition partitions, ReadYourWrites reads) {
		this.log = log;
		this.shelves = shelves;
		this.partitions = partitions;
		this.reads = reads;
	}

	LogPosition answer(String subject, QuestionnaireResponse response) {
		checkRoom(subject);
		return this.log.created(subject, ItemContract.RESPONSES, response);
	}

	LogPosition correct(String subject, QuestionnaireResponse response) {
		QuestionnaireResponse there = find(subject, response.id()).item();
		if (there == null) {
			throw new ProblemException(ProblemType.GONE, "This response was deleted.");
		}
		if (!there.questionnaire().equals(response.questionnaire())) {
			throw missing();
		}
		checkRoom(subject);
		return this.log.revised(subject, ItemContract.RESPONSES, response);
	}

	/** A repeat writes again: the first may have been cut off in the middle. */
	LogPosition delete(String subject, String questionnaire, String id) {
		QuestionnaireResponse there = find(subject, id).item();
		if (there != null && !there.questionnaire().equals(questionnaire)) {
			throw missing();
		}
		return this.log.deletedWhole(subject, ItemContract.RESPONSES, id);
	}

	private void checkRoom(String subject) {
		if (this.shelves.bytes(subject, ItemContract.RESPONSES) > ROOM) {
			throw new ProblemException(ProblemType.CONFLICT,
					"There is no more room for answers to questionnaires. Delete some that you don't need any more.");
		}
	}

	private Found<QuestionnaireResponse> find(String subject, String id) {
		Optional<Found<QuestionnaireResponse>> found = this.shelves.find(subject, ItemContract.RESPONSES, id);
		if (found.isPresent() && found.get().item() != null) {
			return found.get();
		}
		this.reads.awaitEnd(TrackingTopic.RESPONSES, this.partitions.of(subject));
		return this.shelves.find(subject, ItemContract.RESPONSES, id).orElseThrow(ResponseChanges::missing);
	}

	static ProblemException missing() {
		return ProblemException.notFound("There is no response with this id.");
	}

}
