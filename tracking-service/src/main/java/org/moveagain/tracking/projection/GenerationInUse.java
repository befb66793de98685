package org.moveagain.tracking.projection;

import java.time.Duration;
import java.util.concurrent.locks.Lock;
import java.util.concurrent.locks.ReentrantReadWriteLock;

import com.mongodb.MongoException;
import org.moveagain.tracking.diary.DiaryCollections;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;

import java.util.Map;
import org.apache.kafka.common.TopicPartition;
import org.springframework.beans.factory.annotation.Qualifier;
import org.springframework.stereotype.Component;

/**
 * Follows the generation that all instances use. What is written changes between two
 * batches, never within one; what is read changes once the new documents have caught up.
 * Until then nobody is told that a position was passed.
 */
@Component
class GenerationInUse {

	private static final Logger log = LoggerFactory.getLogger(GenerationInUse.class);

	private static final Duration BETWEEN_LOOKS = Duration.ofMillis(250);

	private final DiaryCollections read;

	private final DiaryCollections projected;

	private final Generations generations;

	private final StoredPositions positions;

	private final Progress progress;

	private final ReentrantReadWriteLock lock = new ReentrantReadWriteLock(true);

	private volatile long lookAgainAt = System.nanoTime();

	GenerationInUse(DiaryCollections read, @Qualifier(ProjectionConfiguration.PROJECTED) DiaryCollections projected,
			Generations generations, StoredPositions positions, Progress progress) {
		this.read = read;
		this.projected = projected;
		this.generations = generations;
		this.positions = positions;
		this.progress = progress;
	}

	int number() {
		return this.projected.generation();
	}

	/**
	 * Looks now and then whether another generation has been announced.
	 * @throws MongoException when the store doesn't say
	 */
	void follow() {
		if (this.read.generation() != number()) {
			changeOverReads();
		}
		if (System.nanoTime() - this.lookAgainAt < 0) {
			return;
		}
		this.lookAgainAt = System.nanoTime() + BETWEEN_LOOKS.toNanos();
		int announced = this.generations.announced();
		if (announced != number()) {
			within(this.lock.writeLock(), () -> {
				this.progress.suspend();
				this.projected.use(announced);
			});
			log.info("Writing generation {} of the documents", announced);
		}
	}

	/**
	 * Reads stay with the old documents until the new ones have everything that is in
	 * those, whoever wrote it: nobody sees less than before.
	 */
	private void changeOverReads() {
		Map<TopicPartition, Long> old = this.positions.next(this.read);
		Map<TopicPartition, Long> now = this.positions.next(this.projected);
		if (old.entrySet().stream().allMatch((each) -> now.getOrDefault(each.getKey(), 0L) >= each.getValue())) {
			this.read.use(number());
			this.progress.resume();
			log.info("Reading generation {} of the documents", number());
		}
	}

	/** What is done meanwhile is done with one generation. */
	void hold(Runnable work) {
		within(this.lock.readLock(), work);
	}

	private static void within(Lock lock, Runnable work) {
		lock.lock();
		try {
			work.run();
		}
		finally {
			lock.unlock();
		}
	}

}
