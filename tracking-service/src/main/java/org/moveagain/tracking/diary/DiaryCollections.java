package org.moveagain.tracking.diary;

import java.util.List;

import com.mongodb.WriteConcern;
import com.mongodb.client.MongoClient;
import com.mongodb.client.MongoCollection;
import com.mongodb.client.MongoDatabase;
import org.bson.Document;

import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.boot.mongodb.autoconfigure.MongoProperties;
import org.springframework.stereotype.Component;

/**
 * The collections of the diary. They belong to a generation: a rebuild from the log fills
 * those of the next one.
 */
@Component
public class DiaryCollections {

	/** Acknowledged means: on a majority, and in its journals. */
	public static final WriteConcern DURABLE = WriteConcern.MAJORITY.withJournal(true);

	private static final List<String> NAMES = List.of("days", "locators", "months", "shelves", "positions");

	private final MongoDatabase database;

	private volatile int generation;

	@Autowired
	DiaryCollections(MongoClient client, MongoProperties properties) {
		this(client.getDatabase(properties.getMongoClientDatabase()).withWriteConcern(DURABLE), 1);
	}

	private DiaryCollections(MongoDatabase database, int generation) {
		this.database = database;
		this.generation = generation;
	}

	public MongoCollection<Document> days() {
		return of("days", this.generation);
	}

	public MongoCollection<Document> locators() {
		return of("locators", this.generation);
	}

	public MongoCollection<Document> months() {
		return of("months", this.generation);
	}

	public MongoCollection<Document> shelves() {
		return of("shelves", this.generation);
	}

	public MongoCollection<Document> positions() {
		return of("positions", this.generation);
	}

	/**
	 * Which generation is current.
	 * @return holds one document
	 */
	public MongoCollection<Document> generations() {
		return this.database.getCollection("generations");
	}

	public int generation() {
		return this.generation;
	}

	/**
	 * The collections of a generation, whichever is current.
	 * @param number from 1
	 * @return stays with that generation
	 */
	public DiaryCollections of(int number) {
		return new DiaryCollections(this.database, number);
	}

	/**
	 * Reads and writes another generation from now on.
	 * @param number from 1
	 */
	public void use(int number) {
		this.generation = number;
	}

	/**
	 * Drops the collections of a generation that nobody reads any more.
	 * @param number which
	 */
	public void drop(int number) {
		NAMES.forEach((name) -> of(name, number).drop());
	}

	private MongoCollection<Document> of(String name, int number) {
		return this.database.getCollection(name + "." + number);
	}

}
