package org.moveagain.tracking.ledger;

import java.time.Clock;
import java.time.Instant;
import java.util.ArrayList;
import java.util.Date;
import java.util.List;
import java.util.Objects;
import java.util.Optional;
import java.util.UUID;
import java.util.function.Supplier;

import com.mongodb.client.MongoClient;
import com.mongodb.client.MongoCollection;
import com.mongodb.client.model.Filters;
import com.mongodb.client.model.FindOneAndUpdateOptions;
import com.mongodb.client.model.ReturnDocument;
import com.mongodb.client.model.Updates;
import org.bson.Document;
import org.moveagain.tracking.diary.DiaryCollections;

import org.springframework.boot.mongodb.autoconfigure.MongoProperties;
import org.springframework.stereotype.Component;

/**
 * The ledger of erasures in MongoDB. It belongs to no generation. Its lines stay for
 * longer than the oldest backup, so that what a restore brings back is erased again.
 */
@Component
public class ErasureLedger {

	private static final String STATE = "state";

	private static final String SINCE = "since";

	private static final String CLEAN_AT = "cleanAt";

	private final MongoCollection<Document> lines;

	private final Clock clock;

	private final Supplier<UUID> ids;

	ErasureLedger(MongoClient client, MongoProperties properties, Clock clock, Supplier<UUID> ids) {
		this.lines = client.getDatabase(properties.getMongoClientDatabase())
			.withWriteConcern(DiaryCollections.DURABLE)
			.getCollection("erasures");
		this.clock = clock;
		this.ids = ids;
	}

	/**
	 * Asks for an erasure. A repeat changes nothing.
	 * @param subject who
	 * @return how far it is
	 */
	public Erasure request(String subject) {
		Date now = now();
		Document line = this.lines.findOneAndUpdate(Filters.eq("_id", subject),
				Updates.combine(Updates.setOnInsert("receipt", this.ids.get().toString()),
						Updates.setOnInsert(STATE, Erasure.State.BARRED.name()),
						Updates.setOnInsert("requestedAt", now), Updates.setOnInsert(SINCE, now)),
				new FindOneAndUpdateOptions().upsert(true).returnDocument(ReturnDocument.AFTER));
		return erasure(Objects.requireNonNull(line));
	}

	/**
	 * Erases again all who were erased: after a backup was restored.
	 * @return how many
	 */
	public long again() {
		return this.lines.updateMany(Filters.ne(STATE, Erasure.State.BARRED.name()), Updates.combine(
				Updates.set(STATE, Erasure.State.ERASING.name()), Updates.set(SINCE, now()), Updates.unset(CLEAN_AT)))
			.getMatchedCount();
	}

	/**
	 * The erasure with a receipt.
	 * @param receipt any
	 * @return empty when there is none, or none any more
	 */
	public Optional<Erasure> byReceipt(UUID receipt) {
		return Optional.ofNullable(this.lines.find(Filters.eq("receipt", receipt.toString())).first())
			.map(ErasureLedger::erasure);
	}

	/**
	 * All of them.
	 * @return in no order
	 */
	public List<Erasure> all() {
		List<Erasure> all = new ArrayList<>();
		this.lines.find().forEach((line) -> all.add(erasure(line)));
		return all;
	}

	/**
	 * Notes that an erasure has come further.
	 * @param erasure as it was
	 * @param state as it is
	 */
	public void moved(Erasure erasure, Erasure.State state) {
		Date now = now();
		this.lines.updateOne(
				Filters.and(Filters.eq("_id", erasure.subject()), Filters.eq(STATE, erasure.state().name())),
				Updates.combine(Updates.set(STATE, state.name()), Updates.set(SINCE, now),
						(state == Erasure.State.CLEAN) ? Updates.set(CLEAN_AT, now) : Updates.unset(CLEAN_AT)));
	}

	/**
	 * Forgets those that have been clean for so long that no backup knows them.
	 * @param before when they were clean
	 */
	public void forget(Instant before) {
		this.lines.deleteMany(
				Filters.and(Filters.eq(STATE, Erasure.State.CLEAN.name()), Filters.lt(CLEAN_AT, Date.from(before))));
	}

	private Date now() {
		return Date.from(this.clock.instant());
	}

	private static Erasure erasure(Document line) {
		Date cleanAt = line.getDate(CLEAN_AT);
		return new Erasure(line.getString("_id"), UUID.fromString(line.getString("receipt")),
				Erasure.State.valueOf(line.getString(STATE)), line.getDate("requestedAt").toInstant(),
				line.getDate(SINCE).toInstant(), (cleanAt != null) ? cleanAt.toInstant() : null);
	}

}
