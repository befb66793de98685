package org.moveagain.platform.store;

import java.util.List;
import java.util.concurrent.CompletableFuture;
import java.util.concurrent.locks.ReentrantReadWriteLock;
import java.util.function.Supplier;

import org.h2.mvstore.MVStore;
import org.junit.jupiter.api.Test;

import static java.util.concurrent.TimeUnit.MILLISECONDS;
import static java.util.concurrent.TimeUnit.SECONDS;
import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatIllegalStateException;
import static org.awaitility.Awaitility.await;

class CommitterTests {

	private final MVStore store = new MVStore.Builder().autoCommitDisabled().open();

	private final ReentrantReadWriteLock lock = new ReentrantReadWriteLock();

	private final Committer committer = new Committer(this.store, this.lock.writeLock());

	@Test
	void whatNobodyWaitsForIsCommittedSoonAllTheSame() {
		this.committer.start();
		this.store.openMap("things").put("a", 1);
		await().atMost(10, SECONDS).until(() -> !this.store.hasUnsavedChanges());
		this.committer.close();
	}

	@Test
	void aCommitWaitsForTheCommandsThatRun() {
		this.committer.start();
		CompletableFuture<Void> waiting = duringACommand(() -> {
			this.store.openMap("things").put("a", 1);
			CompletableFuture<Void> asked = CompletableFuture.runAsync(this.committer::awaitCommit);
			await().during(Committer.INTERVAL_MILLIS * 2, MILLISECONDS).until(this.store::hasUnsavedChanges);
			assertThat(asked).isNotDone();
			return asked;
		});
		assertThat(waiting).succeedsWithin(10, SECONDS);
		this.committer.close();
	}

	@Test
	void closingCommitsForThoseWhoWait() {
		List<CompletableFuture<Void>> all = duringACommand(() -> {
			this.committer.start();
			this.store.openMap("things").put("a", 1);
			CompletableFuture<Void> waiting = CompletableFuture.runAsync(this.committer::awaitCommit);
			await().until(this.lock::hasQueuedThreads);
			CompletableFuture<Void> closing = CompletableFuture.runAsync(this.committer::close);
			assertThat(waiting).isNotDone();
			return List.of(waiting, closing);
		});
		assertThat(all).allSatisfy((each) -> assertThat(each).succeedsWithin(10, SECONDS));
		assertThat(this.store.hasUnsavedChanges()).isFalse();
	}

	@Test
	void nothingIsPromisedOnceTheStoreIsClosed() {
		this.committer.start();
		this.committer.close();
		assertThatIllegalStateException().isThrownBy(this.committer::awaitCommit);
	}

	private <T> T duringACommand(Supplier<T> body) {
		this.lock.readLock().lock();
		try {
			return body.get();
		}
		finally {
			this.lock.readLock().unlock();
		}
	}

}
