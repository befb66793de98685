package org.moveagain.tracking.projection;

import java.util.List;

import com.mongodb.MongoBulkWriteException;
import com.mongodb.bulk.BulkWriteResult;
import com.mongodb.client.MongoCollection;
import com.mongodb.client.model.BulkWriteOptions;
import com.mongodb.client.model.Filters;
import com.mongodb.client.model.WriteModel;
import org.bson.Document;
import org.bson.conversions.Bson;
import org.moveagain.tracking.diary.SlotDocuments;

/**
 * Writes documents on the condition that nobody else has written them since they were
 * read.
 */
final class ConditionalWrites {

	private static final int DUPLICATE_KEY = 11000;

	private ConditionalWrites() {
	}

	/** The condition of an update of what was read in a version. */
	static Bson unchanged(String id, long version) {
		return Filters.and(Filters.eq("_id", id), Filters.eq(SlotDocuments.VERSION, version));
	}

	/** In their order; throws when one of them was not possible. */
	static void write(MongoCollection<Document> collection, List<WriteModel<Document>> writes) {
		if (writes.isEmpty()) {
			return;
		}
		try {
			BulkWriteResult result = collection.bulkWrite(writes, new BulkWriteOptions().ordered(true));
			if (result.getInsertedCount() + result.getMatchedCount() != writes.size()) {
				throw new ConcurrentChangeException();
			}
		}
		catch (MongoBulkWriteException ex) {
			if (ex.getWriteErrors().stream().anyMatch((error) -> error.getCode() == DUPLICATE_KEY)) {
				throw new ConcurrentChangeException();
			}
			throw ex;
		}
	}

}
