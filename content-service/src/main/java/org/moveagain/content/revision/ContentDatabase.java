package org.moveagain.content.revision;

import com.mongodb.WriteConcern;
import com.mongodb.client.MongoClient;
import com.mongodb.client.MongoCollection;
import com.mongodb.client.MongoDatabase;
import org.bson.Document;

import org.springframework.boot.mongodb.autoconfigure.MongoProperties;
import org.springframework.stereotype.Component;

/**
 * The database of the articles. Acknowledged means: on a majority, and in its journals.
 */
@Component
public class ContentDatabase {

	private final MongoDatabase database;

	ContentDatabase(MongoClient client, MongoProperties properties) {
		this.database = client.getDatabase(properties.getMongoClientDatabase())
			.withWriteConcern(WriteConcern.MAJORITY.withJournal(true));
	}

	/**
	 * One of its collections.
	 * @param name of it
	 * @return the collection
	 */
	public MongoCollection<Document> collection(String name) {
		return this.database.getCollection(name);
	}

}
