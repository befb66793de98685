package org.moveagain.platform.store;

import java.util.Collection;
import java.util.List;
import java.util.Optional;
import java.util.function.Supplier;
import java.util.stream.Stream;

import de.bwaldvogel.mongo.MongoDatabase;
import de.bwaldvogel.mongo.backend.CollectionOptions;
import de.bwaldvogel.mongo.backend.CursorRegistry;
import de.bwaldvogel.mongo.backend.QueryResult;
import de.bwaldvogel.mongo.backend.ValueComparator;
import de.bwaldvogel.mongo.backend.h2.H2Collection;
import de.bwaldvogel.mongo.bson.Document;
import org.h2.mvstore.MVMap;

/**
 * A collection that serves {@code {_id: x, more: y}}, and a page of everything in the
 * order of {@code _id}, from the index on {@code _id}. The superclass scans everything
 * unless a query's keys are exactly an index's, and holds what it scans.
 */
final class IdFirstCollection extends H2Collection {

	private static final Document BY_ID = new Document("_id", 1);

	private final Supplier<Stream<Object>> ids;

	IdFirstCollection(MongoDatabase database, String name, CollectionOptions options, MVMap<Object, Document> documents,
			MVMap<String, Object> properties, CursorRegistry cursors, Supplier<Stream<Object>> ids) {
		this.ids = ids;
		super(database, name, options, documents, properties, cursors);
	}

	@Override
	protected QueryResult queryDocuments(Document query, Document orderBy, int skip, int limit, int batchSize,
			Document fields) {
		if (query.isEmpty() && limit > 0 && BY_ID.equals(orderBy)) {
			List<Object> page = this.ids.get().sorted(ValueComparator.asc()).skip(skip).limit(limit).toList();
			return super.queryDocuments(new Document("_id", new Document("$in", page)), orderBy, 0, 0, batchSize,
					fields);
		}
		Optional<Object> id = idOf(query);
		if (id.isEmpty() || (query.size() == 1 && query.containsKey("_id"))) {
			return super.queryDocuments(query, orderBy, skip, limit, batchSize, fields);
		}
		List<Document> candidates = super.queryDocuments(new Document("_id", id.get()), null, 0, 0, 0, null)
			.collectDocuments();
		return matchDocumentsFromStream(candidates.stream(), query, orderBy, skip, limit, batchSize, fields);
	}

	/** Also where the driver wrote {@code {$and: [{_id: x}, {more: y}]}}. */
	private static Optional<Object> idOf(Document query) {
		if (query.get("$and") instanceof Collection<?> parts) {
			return parts.stream()
				.filter(Document.class::isInstance)
				.map(Document.class::cast)
				.flatMap((part) -> idOf(part).stream())
				.findFirst();
		}
		return Optional.ofNullable(query.get("_id"));
	}

}
