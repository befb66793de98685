package org.moveagain.tracking.projection;

import java.time.Duration;
import java.util.concurrent.locks.Lock;
import java.util.concurrent.locks.ReentrantReadWriteLock;

import com.mongodb.MongoException;
import org.moveagain.tracking.diary.DiaryCollections;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;

import org.springframework.stereotype.Component;

/**
 * Follows the generation that all instances use. It changes between two batches, never
 * within one, and what was known of the old documents is forgotten.
 */
@Component
class GenerationInUse {

	private static final Logger log = LoggerFactory.getLogger(GenerationInUse.class);

	private static final Duration BETWEEN_LOOKS = Duration.ofMillis(250);

	private final DiaryCollections collections;

	private final Generations generations;

	private final Progress progress;

	private final ReentrantReadWriteLock lock = new ReentrantReadWriteLock(true);

	private volatile long lookAgainAt = System.nanoTime();

	GenerationInUse(DiaryCollections collections, Generations generations, Progress progress) {
		this.collections = collections;
		this.generations = generations;
		this.progress = progress;
	}

	int number() {
		return this.collections.generation();
	}

	/**
	 * Looks now and then whether another generation has been announced.
	 * @throws MongoException when the store doesn't say
	 */
	void follow() {
		if (System.nanoTime() - this.lookAgainAt < 0) {
			return;
		}
		this.lookAgainAt = System.nanoTime() + BETWEEN_LOOKS.toNanos();
		int announced = this.generations.announced();
		if (announced == number()) {
			return;
		}
		within(this.lock.writeLock(), () -> {
			this.progress.reset();
			this.collections.use(announced);
		});
		log.info("Reading and writing generation {} of the documents", announced);
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
