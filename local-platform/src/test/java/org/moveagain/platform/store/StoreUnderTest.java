package org.moveagain.platform.store;

import java.net.InetSocketAddress;
import java.nio.file.Path;

import com.mongodb.client.MongoClient;
import com.mongodb.client.MongoClients;
import com.mongodb.client.MongoCollection;
import de.bwaldvogel.mongo.MongoServer;
import org.bson.Document;
import org.h2.mvstore.MVStore;

/**
 * The store inside of the test's own process, and a client of it.
 */
final class StoreUnderTest implements AutoCloseable {

	private final MVStore file;

	private final MongoServer server;

	private final MongoClient client;

	private StoreUnderTest(MVStore file, MongoServer server, MongoClient client) {
		this.file = file;
		this.server = server;
		this.client = client;
	}

	static StoreUnderTest open(Path path) {
		MVStore file = StoreProcess.openFile(path);
		DurableBackend backend = DurableBackend.open(file);
		backend.committer().start();
		MongoServer server = new MongoServer(backend);
		InetSocketAddress address = server.bind();
		return new StoreUnderTest(file, server, MongoClients.create("mongodb://127.0.0.1:" + address.getPort()));
	}

	MongoCollection<Document> things() {
		return this.client.getDatabase("test").getCollection("things");
	}

	/** How often something was committed so far. */
	long commits() {
		return this.file.getCurrentVersion();
	}

	@Override
	public void close() {
		this.client.close();
		this.server.shutdownNow();
	}

}
