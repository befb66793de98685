package org.moveagain.tracking.position;

import java.time.Duration;
import java.util.UUID;

import org.junit.jupiter.api.Test;
import org.moveagain.support.problem.ProblemException;
import org.moveagain.support.problem.ProblemType;
import org.moveagain.tracking.RunningService;
import org.moveagain.tracking.log.LogPosition;
import org.moveagain.tracking.log.SubjectPartition;
import org.moveagain.tracking.log.TrackingTopic;
import org.moveagain.tracking.log.TrackingLog;
import org.moveagain.tracking.projection.Progress;
import org.moveagain.tracking.projection.StoredPositions;

import org.springframework.beans.factory.annotation.Autowired;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatExceptionOfType;

/**
 * An instance that projects nothing itself: what it knows, it knows from the store.
 */
class ReadYourWritesTests extends RunningService {

	@Autowired
	StoredPositions positions;

	@Autowired
	TrackingLog log;

	@Autowired
	SubjectPartition partitions;

	@Test
	void seesOnAnyReplicaWhatAnotherProjected() {
		ReadYourWrites replica = new ReadYourWrites(new Progress(), this.positions, this.log);
		for (int number = 0; number < 20; number++) {
			UUID id = UUID.randomUUID();
			LogPosition written = LogPosition.parse(position(post("replica", entry(id, "2026-11-20T08:00:00Z", 6))))
				.orElseThrow();
			assertThat(replica.exists(written)).isTrue();
			replica.await(written);
			assertThat(get("replica", ENTRIES + "/" + id)).hasStatusOk();
		}
	}

	@Test
	void givesUpAfterTwoSeconds() {
		ReadYourWrites replica = new ReadYourWrites(new Progress(), this.positions, this.log);
		LogPosition future = new LogPosition(TrackingTopic.ENTRIES, this.partitions.of("replica"), 1_000_000);
		assertThat(replica.exists(future)).isFalse();
		long start = System.nanoTime();
		assertThatExceptionOfType(ProblemException.class).isThrownBy(() -> replica.await(future))
			.satisfies((problem) -> {
				assertThat(problem.type()).isEqualTo(ProblemType.UNAVAILABLE);
				assertThat(problem.retryAfter()).isEqualTo(Duration.ofSeconds(1));
			});
		assertThat(Duration.ofNanos(System.nanoTime() - start)).isBetween(Duration.ofMillis(1900),
				Duration.ofMillis(2900));
	}

}
