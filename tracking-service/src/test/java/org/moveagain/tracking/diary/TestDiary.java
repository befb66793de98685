package org.moveagain.tracking.diary;

import com.mongodb.client.MongoClient;
import com.mongodb.client.MongoClients;
import org.moveagain.support.store.TestStore;

import org.springframework.boot.mongodb.autoconfigure.MongoProperties;

/**
 * An empty diary in the store that tests run against.
 *
 * @param client to be closed
 * @param collections of the diary
 * @param reader of the diary
 * @param months of the diary
 */
public record TestDiary(MongoClient client, DiaryCollections collections, DiaryReader reader,
		DiaryMonths months) implements AutoCloseable {

	/**
	 * An empty diary.
	 * @param database its name
	 * @return the diary
	 */
	public static TestDiary empty(String database) {
		MongoProperties properties = new MongoProperties();
		properties.setUri(TestStore.empty(database));
		MongoClient client = MongoClients.create(properties.getUri());
		DiaryCollections collections = new DiaryCollections(client, properties);
		return new TestDiary(client, collections, new DiaryReader(collections), new DiaryMonths(collections));
	}

	@Override
	public void close() {
		this.client.close();
	}

}
