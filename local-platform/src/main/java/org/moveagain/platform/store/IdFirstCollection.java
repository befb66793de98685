package org.moveagain.platform.store;

import java.util.List;

import de.bwaldvogel.mongo.MongoDatabase;
import de.bwaldvogel.mongo.backend.CollectionOptions;
import de.bwaldvogel.mongo.backend.CursorRegistry;
import de.bwaldvogel.mongo.backend.QueryResult;
import de.bwaldvogel.mongo.backend.h2.H2Collection;
import de.bwaldvogel.mongo.bson.Document;
import org.h2.mvstore.MVMap;

/**
 * A collection that serves {@code {_id: x, more: y}} from the index on {@code _id}. The
 * superclass scans everything unless a query's keys are exactly an index's.
 */
final class IdFirstCollection extends H2Collection {

	IdFirstCollection(MongoDatabase database, String name, CollectionOptions options, MVMap<Object, Document> documents,
			MVMap<String, Object> properties, CursorRegistry cursors) {
		super(database, name, options, documents, properties, cursors);
	}

	@Override
	protected QueryResult queryDocuments(Document query, Document orderBy, int skip, int limit, int batchSize,
			Document fields) {
		if (query.size() < 2 || !query.containsKey("_id")) {
			return super.queryDocuments(query, orderBy, skip, limit, batchSize, fields);
		}
		List<Document> candidates = super.queryDocuments(new Document("_id", query.get("_id")), null, 0, 0, 0, null)
			.collectDocuments();
		return matchDocumentsFromStream(candidates.stream(), query, orderBy, skip, limit, batchSize, fields);
	}

}
