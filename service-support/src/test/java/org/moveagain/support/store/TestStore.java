package org.moveagain.support.store;

import java.net.InetSocketAddress;

import com.mongodb.client.MongoClients;
import de.bwaldvogel.mongo.MongoServer;
import de.bwaldvogel.mongo.backend.h2.H2Backend;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;
import org.testcontainers.DockerClientFactory;
import org.testcontainers.mongodb.MongoDBContainer;

/**
 * The store that the tests of this JVM share: the one that {@code MONGODB_URI} names,
 * else MongoDB in a container where there is an engine, else the laptop mode's embedded
 * server. Says in the log which it is.
 */
public final class TestStore {

	private static final Logger log = LoggerFactory.getLogger(TestStore.class);

	private static final String SERVER = start();

	private TestStore() {
	}

	/**
	 * The address of an empty database.
	 * @param database its name; what was in it is dropped
	 * @return a MongoDB connection string
	 */
	public static String empty(String database) {
		String uri = SERVER + "/" + database;
		try (var client = MongoClients.create(uri)) {
			client.getDatabase(database).drop();
		}
		return uri;
	}

	@SuppressWarnings("resource") // the server lives as long as the test JVM
	private static String start() {
		String external = System.getenv("MONGODB_URI");
		if (external != null && !external.isBlank()) {
			log.info("Tests use the MongoDB of MONGODB_URI");
			return external.replaceAll("/+$", "");
		}
		if (DockerClientFactory.instance().isDockerAvailable()) {
			log.info("Tests use MongoDB in a container");
			MongoDBContainer container = new MongoDBContainer("mongo:8");
			container.start();
			return container.getConnectionString();
		}
		log.info("Tests use the embedded store: no MONGODB_URI, and no container engine");
		MongoServer server = new MongoServer(H2Backend.inMemory());
		InetSocketAddress address = server.bind();
		return "mongodb://" + address.getHostString() + ":" + address.getPort();
	}

}
