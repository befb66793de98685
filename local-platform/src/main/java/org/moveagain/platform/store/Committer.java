package org.moveagain.platform.store;

import java.time.Duration;
import java.util.concurrent.TimeUnit;
import java.util.concurrent.locks.Condition;
import java.util.concurrent.locks.Lock;
import java.util.concurrent.locks.ReentrantLock;

import org.h2.mvstore.MVStore;

/**
 * Commits the store: at once when somebody waits for it, else every
 * {@value #INTERVAL_MILLIS} ms. A commit that fails ends the process, because nothing
 * could be promised after it.
 */
final class Committer implements AutoCloseable {

	static final long INTERVAL_MILLIS = 300;

	private static final Duration COMPACTION_INTERVAL = Duration.ofMinutes(1);

	private static final int COMPACTION_BYTES = 4 * 1024 * 1024;

	private static final int COMPACTION_FILL_PERCENT = 50;

	private final MVStore store;

	private final Lock exclusive;

	private final ReentrantLock lock = new ReentrantLock();

	private final Condition wanted = this.lock.newCondition();

	private final Condition done = this.lock.newCondition();

	private final Thread thread;

	/** Commits that were asked for; whoever asks waits until as many are served. */
	private long asked;

	private long served;

	private boolean closed;

	Committer(MVStore store, Lock exclusive) {
		this.store = store;
		this.exclusive = exclusive;
		this.thread = Thread.ofPlatform().name("committer").daemon().unstarted(this::run);
	}

	void start() {
		this.thread.start();
	}

	/**
	 * Returns when everything that was written before this call is in the file.
	 * @throws IllegalStateException when the store has closed: nothing is promised then
	 */
	void awaitCommit() {
		this.lock.lock();
		try {
			if (this.closed) {
				throw new IllegalStateException("The store has closed");
			}
			long ticket = ++this.asked;
			this.wanted.signal();
			while (this.served < ticket) {
				this.done.awaitUninterruptibly();
			}
		}
		finally {
			this.lock.unlock();
		}
	}

	private void run() {
		long compacted = System.nanoTime();
		try {
			while (true) {
				long tickets = awaitWork();
				if (tickets < 0) {
					return;
				}
				commit();
				serve(tickets);
				if (System.nanoTime() - compacted > COMPACTION_INTERVAL.toNanos()) {
					compact();
					compacted = System.nanoTime();
				}
			}
		}
		catch (InterruptedException exception) {
			Thread.currentThread().interrupt();
		}
		catch (RuntimeException | Error failure) {
			System.err.println("store: a commit failed, ending: " + failure);
			Runtime.getRuntime().halt(StoreProcess.COMMIT_FAILED);
		}
	}

	/** Waking up early costs a commit without changes, which is none. */
	@SuppressWarnings("WaitNotInLoop")
	private long awaitWork() throws InterruptedException {
		this.lock.lock();
		try {
			if (this.asked == this.served && !this.closed) {
				this.wanted.await(INTERVAL_MILLIS, TimeUnit.MILLISECONDS);
			}
			return this.closed ? -1 : this.asked;
		}
		finally {
			this.lock.unlock();
		}
	}

	private void commit() {
		this.exclusive.lock();
		try {
			this.store.commit();
		}
		finally {
			this.exclusive.unlock();
		}
	}

	private void serve(long tickets) {
		this.lock.lock();
		try {
			this.served = Math.max(this.served, tickets);
			this.done.signalAll();
		}
		finally {
			this.lock.unlock();
		}
	}

	/** Rewrites sparse chunks, so that the file doesn't grow without end. */
	private void compact() {
		this.exclusive.lock();
		try {
			this.store.compact(COMPACTION_FILL_PERCENT, COMPACTION_BYTES);
		}
		finally {
			this.exclusive.unlock();
		}
	}

	/** Takes no more requests, commits once more for those that wait, and ends. */
	@Override
	public void close() {
		long tickets = refuseMore();
		try {
			this.thread.join();
		}
		catch (InterruptedException exception) {
			Thread.currentThread().interrupt();
		}
		commit();
		serve(tickets);
	}

	private long refuseMore() {
		this.lock.lock();
		try {
			this.closed = true;
			this.wanted.signalAll();
			return this.asked;
		}
		finally {
			this.lock.unlock();
		}
	}

}
