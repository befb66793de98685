package org.moveagain.tracking.projection;

import java.time.Duration;
import java.util.Collection;
import java.util.Map;
import java.util.concurrent.ConcurrentHashMap;
import java.util.concurrent.locks.Condition;
import java.util.concurrent.locks.ReentrantLock;

import org.apache.kafka.common.TopicPartition;

import org.springframework.stereotype.Component;

/**
 * How far the projection of this process is, and who waits for it. Positions only ever
 * grow.
 */
@Component
public class Progress {

	private final Map<TopicPartition, PartitionProgress> partitions = new ConcurrentHashMap<>();

	private volatile boolean suspended;

	/**
	 * Whether this process projects a partition now.
	 * @param partition which
	 * @return false when another process does, or nobody
	 */
	public boolean owns(TopicPartition partition) {
		return of(partition).owned;
	}

	/**
	 * Waits until the projection of this process has passed an offset, or has got or lost
	 * the partition.
	 * @param partition which
	 * @param offset of a record
	 * @param patience how long to wait at most
	 * @return whether the record is in the documents for sure
	 * @throws InterruptedException when the thread is to stop
	 */
	public boolean await(TopicPartition partition, long offset, Duration patience) throws InterruptedException {
		return of(partition).await(offset, patience);
	}

	/**
	 * Whether the projection of this process has passed an offset.
	 * @param partition which
	 * @param offset of a record
	 * @return whether the record is in the documents for sure
	 */
	public boolean passed(TopicPartition partition, long offset) {
		return !this.suspended && of(partition).next > offset;
	}

	void advanced(Map<TopicPartition, Long> next) {
		next.forEach((partition, offset) -> of(partition).advance(offset));
	}

	void owned(Collection<TopicPartition> partitions) {
		partitions.forEach((partition) -> of(partition).own(true));
	}

	/**
	 * Whether it is not known what is in the documents that are read: other ones are
	 * about to take their place.
	 * @return true for a moment
	 */
	public boolean isSuspended() {
		return this.suspended;
	}

	/** Other documents are written from now on: nothing is known to be in them. */
	void suspend() {
		this.suspended = true;
		this.partitions.values().forEach(PartitionProgress::reset);
	}

	/** Those documents are read as well. */
	void resume() {
		this.suspended = false;
		this.partitions.values().forEach(PartitionProgress::signal);
	}

	void lost(Collection<TopicPartition> partitions) {
		partitions.forEach((partition) -> of(partition).own(false));
	}

	private PartitionProgress of(TopicPartition partition) {
		return this.partitions.computeIfAbsent(partition, (_) -> new PartitionProgress());
	}

	private final class PartitionProgress {

		private final ReentrantLock lock = new ReentrantLock();

		private final Condition changed = this.lock.newCondition();

		private volatile long next;

		private volatile boolean owned;

		private void advance(long offset) {
			change(() -> this.next = Math.max(this.next, offset));
		}

		private void signal() {
			change(() -> {
			});
		}

		private void reset() {
			change(() -> {
				this.next = 0;
				this.owned = false;
			});
		}

		private void own(boolean now) {
			change(() -> this.owned = now);
		}

		private void change(Runnable change) {
			this.lock.lock();
			try {
				change.run();
				this.changed.signalAll();
			}
			finally {
				this.lock.unlock();
			}
		}

		private boolean await(long offset, Duration patience) throws InterruptedException {
			long left = patience.toNanos();
			this.lock.lockInterruptibly();
			try {
				boolean before = this.owned;
				while ((Progress.this.suspended || this.next <= offset) && this.owned == before && left > 0) {
					left = this.changed.awaitNanos(left);
				}
				return !Progress.this.suspended && this.next > offset;
			}
			finally {
				this.lock.unlock();
			}
		}

	}

}
