package org.moveagain.platform.store;

import java.nio.file.Path;
import java.time.Duration;
import java.util.NavigableSet;
import java.util.Set;
import java.util.TreeSet;
import java.util.concurrent.ConcurrentSkipListSet;
import java.util.concurrent.CountDownLatch;
import java.util.concurrent.ExecutorService;
import java.util.concurrent.Executors;
import java.util.concurrent.TimeUnit;

import com.mongodb.MongoException;
import com.mongodb.WriteConcern;
import com.mongodb.client.MongoClient;
import com.mongodb.client.MongoClients;
import com.mongodb.client.MongoCollection;
import org.bson.Document;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

import org.moveagain.platform.JavaProcess;
import org.moveagain.platform.LoopbackPorts;

import static org.assertj.core.api.Assertions.assertThat;
import static org.awaitility.Awaitility.await;

/**
 * kill -9 of the real process under load. More rounds:
 * {@code mvn -pl local-platform test -Dtest=StoreCrashTests -Dcrash.rounds=100}.
 */
class StoreCrashTests {

	private static final int ROUNDS = Integer.getInteger("crash.rounds", 3);

	private static final int WRITERS = 8;

	private final Path folder;

	StoreCrashTests(@TempDir Path folder) {
		this.folder = folder;
	}

	@Test
	void everyAcknowledgedWriteSurvives() throws InterruptedException {
		Set<Long> acknowledged = new ConcurrentSkipListSet<>();
		for (int round = 0; round < ROUNDS; round++) {
			long first = round * 1_000_000L;
			crash(WRITERS, (things, writer) -> {
				for (long id = first + writer;; id += WRITERS) {
					things.insertOne(new Document("_id", id));
					acknowledged.add(id);
				}
			});
			assertThat(acknowledged).hasSizeGreaterThan(round * 100);
			assertThat(stored()).containsAll(acknowledged);
		}
	}

	@Test
	void withoutAJournalWhatSurvivesIsTheBeginning() throws InterruptedException {
		for (int round = 0; round < ROUNDS; round++) {
			long first = round * 1_000_000L;
			crash(1, (things, writer) -> {
				MongoCollection<Document> hasty = things.withWriteConcern(WriteConcern.W1);
				for (long id = first;; id++) {
					hasty.insertOne(new Document("_id", id));
				}
			});
			NavigableSet<Long> survivors = new TreeSet<>(stored().tailSet(first));
			assertThat(survivors).isNotEmpty();
			assertThat(survivors.last() - first + 1).isEqualTo(survivors.size());
		}
	}

	@Test
	void anOrderlyEndKeepsEverything() {
		try (RunningStore store = new RunningStore()) {
			for (int id = 0; id < 100; id++) {
				store.things().withWriteConcern(WriteConcern.W1).insertOne(new Document("_id", (long) id));
			}
			store.process.terminate();
		}
		assertThat(stored()).hasSize(100);
	}

	private interface Writer {

		void write(MongoCollection<Document> things, int writer);

	}

	/** Writes until the store is killed. */
	private void crash(int writers, Writer writer) throws InterruptedException {
		try (RunningStore store = new RunningStore();
				ExecutorService executor = Executors.newFixedThreadPool(writers)) {
			CountDownLatch ended = new CountDownLatch(writers);
			for (int number = 0; number < writers; number++) {
				int own = number;
				executor.execute(() -> {
					try {
						writer.write(store.things(), own);
					}
					catch (MongoException killed) {
						ended.countDown();
					}
				});
			}
			await().atMost(Duration.ofSeconds(30)).until(() -> store.things().estimatedDocumentCount() > 100);
			assertThat(ended.await(700, TimeUnit.MILLISECONDS)).as("the writers ended by themselves").isFalse();
			store.process.kill();
			assertThat(ended.await(30, TimeUnit.SECONDS)).isTrue();
		}
	}

	private NavigableSet<Long> stored() {
		try (RunningStore store = new RunningStore()) {
			return store.things().find().map((document) -> document.getLong("_id")).into(new TreeSet<>());
		}
	}

	private final class RunningStore implements AutoCloseable {

		private final JavaProcess process;

		private final MongoClient client;

		RunningStore() {
			int port = LoopbackPorts.free();
			Path data = StoreCrashTests.this.folder.resolve("store");
			this.process = JavaProcess.start(StoreProcess.class, StoreCrashTests.this.folder.resolve("store.log"), data,
					port);
			await().atMost(Duration.ofSeconds(30)).until(() -> LoopbackPorts.isTaken(port));
			this.client = MongoClients
				.create("mongodb://127.0.0.1:" + port + "/?retryWrites=false&serverSelectionTimeoutMS=10000");
		}

		MongoCollection<Document> things() {
			return this.client.getDatabase("test").getCollection("things");
		}

		@Override
		public void close() {
			this.client.close();
			this.process.close();
		}

	}

}
