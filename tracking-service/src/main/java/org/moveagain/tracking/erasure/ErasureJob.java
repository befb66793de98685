package org.moveagain.tracking.erasure;

import java.time.Clock;
import java.time.Duration;
import java.time.Instant;
import java.util.List;
import java.util.stream.Stream;

import com.mongodb.MongoException;
import org.apache.kafka.common.KafkaException;
import org.moveagain.events.tracking.EntryKey;
import org.moveagain.support.problem.ProblemException;
import org.moveagain.tracking.diary.DiaryEraser;
import org.moveagain.tracking.diary.domain.EntryRef;
import org.moveagain.tracking.ledger.Erasure;
import org.moveagain.tracking.ledger.ErasureLedger;
import org.moveagain.tracking.log.SubjectPartition;
import org.moveagain.tracking.log.TrackingTopic;
import org.moveagain.tracking.position.ReadYourWrites;
import org.moveagain.tracking.projection.Progress;
import org.moveagain.tracking.projection.Rebuild;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;

import org.springframework.scheduling.annotation.Scheduled;
import org.springframework.stereotype.Component;

/**
 * Takes each erasure one step further when its time has come. The instance that projects
 * the person's partition does it; whatever fails is tried again, and every step can be
 * repeated.
 */
@Component
class ErasureJob {

	private static final Logger log = LoggerFactory.getLogger(ErasureJob.class);

	private final ErasureLedger ledger;

	private final PersonalLog personalLog;

	private final Rebuild rebuild;

	private final SubjectPartition partitions;

	private final Progress progress;

	private final ReadYourWrites reads;

	private final ErasureProperties properties;

	private final Clock clock;

	private Instant lookAgainAt = Instant.MIN;

	ErasureJob(ErasureLedger ledger, PersonalLog personalLog, Rebuild rebuild, SubjectPartition partitions,
			Progress progress, ReadYourWrites reads, ErasureProperties properties, Clock clock) {
		this.ledger = ledger;
		this.personalLog = personalLog;
		this.rebuild = rebuild;
		this.partitions = partitions;
		this.progress = progress;
		this.reads = reads;
		this.properties = properties;
		this.clock = clock;
	}

	@Scheduled(fixedDelay = 1000)
	void run() {
		try {
			boolean look = !this.clock.instant().isBefore(this.lookAgainAt);
			if (look) {
				this.lookAgainAt = this.clock.instant().plus(this.properties.checkEvery());
			}
			for (Erasure erasure : this.ledger.all()) {
				if (this.progress.owns(TrackingTopic.ENTRIES.in(this.partitions.of(erasure.subject())))) {
					step(erasure, look);
				}
			}
			this.ledger.forget(this.clock.instant().minus(this.properties.kept()));
		}
		catch (MongoException | KafkaException | ProblemException ex) {
			log.warn("Erasing goes on later: {}", ex.toString());
		}
	}

	private void step(Erasure erasure, boolean look) {
		switch (erasure.state()) {
			case BARRED -> {
				if (hasLasted(erasure, this.properties.barredFor())) {
					awaitProjection(erasure.subject());
					this.ledger.moved(erasure, Erasure.State.ERASING);
				}
			}
			case ERASING -> {
				if (hasLasted(erasure, this.properties.settle())) {
					erase(erasure);
				}
			}
			case COMPACTING -> {
				if (look && hasLasted(erasure, this.properties.rollAfter())) {
					check(erasure);
				}
			}
			case CLEAN -> {
			}
		}
	}

	private void erase(Erasure erasure) {
		String subject = erasure.subject();
		List<PersonalLog.Key> keys = this.personalLog.keys(subject);
		this.personalLog.tombstone(keys.stream().filter(PersonalLog.Key::live).toList());
		List<EntryRef> entries = keys.stream().flatMap((key) -> entry(key.bytes())).distinct().toList();
		this.rebuild.collections().forEach((generation) -> new DiaryEraser(generation).erase(subject, entries));
		if (this.personalLog.keys(subject).stream().noneMatch(PersonalLog.Key::live)) {
			this.ledger.moved(erasure, Erasure.State.COMPACTING);
			log.info("Erased: documents deleted and {} keys tombstoned, receipt {}", keys.size(), erasure.receipt());
		}
	}

	private void check(Erasure erasure) {
		if (this.personalLog.keys(erasure.subject()).isEmpty()) {
			this.ledger.moved(erasure, Erasure.State.CLEAN);
			log.info("The log is clean, receipt {}", erasure.receipt());
		}
		else {
			this.personalLog.roll(erasure.subject());
		}
	}

	private void awaitProjection(String subject) {
		for (TrackingTopic topic : TrackingTopic.values()) {
			this.reads.awaitEnd(topic, this.partitions.of(subject));
		}
	}

	private boolean hasLasted(Erasure erasure, Duration time) {
		return !this.clock.instant().isBefore(erasure.since().plus(time));
	}

	private static Stream<EntryRef> entry(byte[] key) {
		return EntryKey.parse(key).map((found) -> new EntryRef(found.subject(), found.entryId())).stream();
	}

}
