package org.moveagain.tracking.position;

import java.time.Duration;

import org.apache.kafka.common.KafkaException;
import org.apache.kafka.common.TopicPartition;
import org.moveagain.support.problem.ProblemException;
import org.moveagain.tracking.log.LogPosition;
import org.moveagain.tracking.log.TrackingLog;
import org.moveagain.tracking.log.TrackingTopic;
import org.moveagain.tracking.projection.Progress;
import org.moveagain.tracking.projection.StoredPositions;

import org.springframework.stereotype.Component;

/**
 * Waits until the projection has passed a position, on whichever instance it runs.
 */
@Component
public class ReadYourWrites {

	/** Nobody waits longer than this. */
	static final Duration PATIENCE = Duration.ofSeconds(2);

	private static final Duration RETRY_AFTER = Duration.ofSeconds(1);

	private static final Duration LOOK_AT_STORE = Duration.ofMillis(40);

	private final Progress progress;

	private final StoredPositions positions;

	private final TrackingLog log;

	ReadYourWrites(Progress progress, StoredPositions positions, TrackingLog log) {
		this.progress = progress;
		this.positions = positions;
		this.log = log;
	}

	/**
	 * Whether a position is in the log at all.
	 * @param position any
	 * @return false when the log ends before it; true as well when the broker can't be
	 * asked: then waiting decides
	 */
	public boolean exists(LogPosition position) {
		if (this.progress.passed(position.in(), position.offset())) {
			return true;
		}
		try {
			return position.offset() < this.log.end(position.in(), RETRY_AFTER);
		}
		catch (KafkaException ex) {
			return true;
		}
	}

	/**
	 * Waits for a position.
	 * @param position of a record
	 * @throws ProblemException unavailable, when the projection has not passed it in time
	 */
	public void await(LogPosition position) {
		if (!passesInTime(position)) {
			throw ProblemException.unavailable("What was saved last can't be shown yet. Try again in a moment.",
					RETRY_AFTER);
		}
	}

	/**
	 * Waits for everything that is in a partition now, so that what is not found after it
	 * is not there.
	 * @param topic which
	 * @param partition which of its partitions
	 * @throws ProblemException unavailable, when the projection does not get there in
	 * time
	 */
	public void awaitEnd(TrackingTopic topic, int partition) {
		long end;
		try {
			end = this.log.end(topic.in(partition), PATIENCE);
		}
		catch (KafkaException ex) {
			throw ProblemException.unavailable("This can't be changed just now. Try again in a moment.", RETRY_AFTER);
		}
		if (end > 0) {
			await(new LogPosition(topic, partition, end - 1));
		}
	}

	private boolean passesInTime(LogPosition position) {
		TopicPartition partition = position.in();
		long deadline = System.nanoTime() + PATIENCE.toNanos();
		try {
			while (!this.progress.passed(partition, position.offset())) {
				boolean own = this.progress.owns(partition);
				if (!own && !this.progress.isSuspended() && isStored(position)) {
					return true;
				}
				Duration left = Duration.ofNanos(deadline - System.nanoTime());
				if (!left.isPositive()) {
					return false;
				}
				this.progress.await(partition, position.offset(),
						(own || left.compareTo(LOOK_AT_STORE) < 0) ? left : LOOK_AT_STORE);
			}
			return true;
		}
		catch (InterruptedException ex) {
			Thread.currentThread().interrupt();
			return false;
		}
	}

	private boolean isStored(LogPosition position) {
		return this.positions.next(position.in()).filter((next) -> next > position.offset()).isPresent();
	}

}
