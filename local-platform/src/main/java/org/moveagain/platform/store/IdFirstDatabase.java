package org.moveagain.platform.store;

import java.util.stream.Stream;

import de.bwaldvogel.mongo.MongoCollection;
import de.bwaldvogel.mongo.backend.CollectionOptions;
import de.bwaldvogel.mongo.backend.CursorRegistry;
import de.bwaldvogel.mongo.backend.KeyValue;
import de.bwaldvogel.mongo.backend.h2.H2Database;
import org.h2.mvstore.MVMap;
import org.h2.mvstore.MVStore;

/**
 * A database whose collections look a document up by its {@code _id} first.
 */
final class IdFirstDatabase extends H2Database {

	/** The superclass opens collections from its constructor. */
	private final MVStore store;

	IdFirstDatabase(String name, MVStore store, CursorRegistry cursors) {
		this.store = store;
		super(name, store, cursors);
	}

	@Override
	protected MongoCollection<Object> openOrCreateCollection(String name, CollectionOptions options) {
		String namespace = getDatabaseName() + "." + name;
		MVMap<Object, de.bwaldvogel.mongo.bson.Document> documents = this.store.openMap("databases." + namespace);
		MVMap<String, Object> properties = this.store.openMap("meta." + namespace);
		return new IdFirstCollection(this, name, options, documents, properties, this.cursorRegistry,
				() -> ids(namespace));
	}

	/** The index on {@code _id} knows them without reading any document. */
	private Stream<Object> ids(String namespace) {
		MVMap<KeyValue, Object> index = this.store.openMap(namespace + "._index__id_");
		return index.keySet().stream().map((key) -> key.get(0));
	}

}
