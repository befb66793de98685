package org.moveagain.platform.store;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.concurrent.ExecutionException;
import java.util.concurrent.ExecutorService;
import java.util.concurrent.Executors;
import java.util.concurrent.Future;
import java.util.concurrent.atomic.AtomicBoolean;
import java.util.function.IntFunction;
import java.util.stream.IntStream;

import com.mongodb.WriteConcern;
import com.mongodb.client.model.Filters;
import com.mongodb.client.model.FindOneAndUpdateOptions;
import com.mongodb.client.model.ReturnDocument;
import com.mongodb.client.model.Sorts;
import com.mongodb.client.model.Updates;
import org.bson.Document;
import org.bson.conversions.Bson;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;

import static org.assertj.core.api.Assertions.assertThat;

class DurableBackendTests {

	private final Path folder;

	private final StoreUnderTest store;

	DurableBackendTests(@TempDir Path folder) {
		this.folder = folder;
		this.store = StoreUnderTest.open(folder.resolve("store.mv"));
	}

	@AfterEach
	void close() {
		this.store.close();
	}

	static List<WriteConcern> durable() {
		return List.of(WriteConcern.ACKNOWLEDGED, WriteConcern.MAJORITY, WriteConcern.JOURNALED,
				WriteConcern.W1.withJournal(true));
	}

	@ParameterizedTest
	@MethodSource("durable")
	void anAcknowledgedWriteIsInTheFileWhenItsAnswerIsHere(WriteConcern concern) throws IOException {
		for (int round = 0; round < 20; round++) {
			this.store.things().withWriteConcern(concern).insertOne(new Document("_id", round));
			assertThat(idsInACopy(round)).hasSize(round + 1);
		}
	}

	@Test
	void aPageInTheOrderOfIds() {
		for (int id = 299; id >= 0; id--) {
			this.store.things().withWriteConcern(WriteConcern.W1).insertOne(new Document("_id", "%03d".formatted(id)));
		}
		assertThat(this.store.things().find().sort(Sorts.ascending("_id")).skip(100).limit(3))
			.extracting((each) -> each.getString("_id"))
			.containsExactly("100", "101", "102");
		assertThat(this.store.things().find().sort(Sorts.ascending("_id")).skip(299).limit(3)).hasSize(1);
		assertThat(this.store.things().find().sort(Sorts.ascending("_id")).skip(300).limit(3)).isEmpty();
	}

	@Test
	void aWriteThatAsksForNoJournalDoesNotWaitForTheFile() {
		long before = this.store.commits();
		for (int id = 0; id < 200; id++) {
			this.store.things().withWriteConcern(WriteConcern.W1).insertOne(new Document("_id", id));
		}
		assertThat(this.store.commits() - before).isLessThan(100);
	}

	@Test
	void aCopyAtAnyMomentHoldsWholeCommandsOnly() throws IOException, InterruptedException {
		int batch = 200;
		AtomicBoolean more = new AtomicBoolean(true);
		Thread writer = Thread.ofVirtual().start(() -> {
			for (int round = 0; more.get(); round++) {
				int first = round * batch;
				this.store.things()
					.insertMany(
							IntStream.range(first, first + batch).mapToObj((id) -> new Document("_id", id)).toList());
			}
		});
		for (int copy = 0; copy < 20; copy++) {
			assertThat(idsInACopy(copy).size() % batch).isZero();
		}
		more.set(false);
		writer.join();
	}

	@Test
	void allWhoWaitShareACommit() throws InterruptedException, ExecutionException {
		int writers = 64;
		this.store.things().insertOne(new Document("_id", "first"));
		long before = this.store.commits();
		try (ExecutorService executor = Executors.newFixedThreadPool(writers)) {
			List<Future<?>> writes = new ArrayList<>();
			for (int id = 0; id < writers * 4; id++) {
				Document document = new Document("_id", id);
				writes.add(executor.submit(() -> this.store.things().insertOne(document)));
			}
			for (Future<?> write : writes) {
				write.get();
			}
		}
		assertThat(this.store.commits() - before).isLessThan(128);
	}

	@Test
	void aConditionBesideTheIdDecides() {
		this.store.things().insertOne(new Document("_id", "a").append("version", 3).append("text", "old"));
		assertThat(this.store.things().find(new Document("_id", "a").append("version", 3)).first()).isNotNull();
		assertThat(this.store.things().find(new Document("_id", "a").append("version", 2)).first()).isNull();
		assertThat(this.store.things()
			.updateOne(new Document("_id", "a").append("version", 2), Updates.set("text", "wrong"))
			.getMatchedCount()).isZero();
		assertThat(this.store.things()
			.findOneAndUpdate(new Document("_id", "a").append("version", 3), Updates.set("text", "new"),
					new FindOneAndUpdateOptions().returnDocument(ReturnDocument.AFTER)))
			.containsEntry("text", "new");
	}

	@ParameterizedTest
	@MethodSource("conditions")
	void aConditionBesideTheIdIsServedByTheIndex(IntFunction<Bson> condition) {
		int documents = 20_000;
		this.store.things()
			.insertMany(IntStream.range(0, documents)
				.mapToObj((id) -> new Document("_id", id).append("version", 1))
				.toList());
		// A scan of all documents takes some milliseconds each.
		long begin = System.nanoTime();
		for (int id = 0; id < 500; id++) {
			assertThat(this.store.things().find(condition.apply(id)).first()).isNotNull();
		}
		long lookups = System.nanoTime() - begin;
		begin = System.nanoTime();
		for (int scan = 0; scan < 25; scan++) {
			assertThat(this.store.things().find(new Document("version", 2)).first()).isNull();
		}
		long scans = System.nanoTime() - begin;
		assertThat(lookups / 500).isLessThan(scans / 25);
	}

	static List<IntFunction<Bson>> conditions() {
		return List.of((id) -> new Document("_id", id).append("version", 1),
				(id) -> Filters.and(Filters.eq("_id", id), Filters.eq("version", 1)),
				(id) -> Filters.and(Filters.eq("version", 1), Filters.and(Filters.eq("_id", id))));
	}

	/** Opens the file as it is on the disk now, as a start after a crash would. */
	private List<Object> idsInACopy(int number) throws IOException {
		Path copy = Files.copy(this.folder.resolve("store.mv"), this.folder.resolve("copy-" + number + ".mv"));
		try (StoreUnderTest crashed = StoreUnderTest.open(copy)) {
			return crashed.things().find().map((document) -> document.get("_id")).into(new ArrayList<>());
		}
		finally {
			Files.delete(copy);
		}
	}

}
