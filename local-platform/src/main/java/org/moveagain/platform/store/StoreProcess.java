package org.moveagain.platform.store;

import java.net.InetAddress;
import java.net.InetSocketAddress;
import java.nio.file.Files;
import java.nio.file.Path;

import de.bwaldvogel.mongo.MongoServer;
import org.h2.mvstore.MVStore;

/**
 * The store as a process: {@code StoreProcess FOLDER PORT}. Binds to the loopback
 * interface only, because it knows no authentication.
 */
public final class StoreProcess {

	/** Exit code when the file could not be written. */
	public static final int COMMIT_FAILED = 3;

	private static final int CACHE_MEGABYTES = 16;

	private StoreProcess() {
	}

	/**
	 * Runs until the process is told to end.
	 * @param args the folder and the port
	 * @throws Exception when the store can't be opened
	 */
	public static void main(String[] args) throws Exception {
		Path folder = Files.createDirectories(Path.of(args[0]));
		MVStore store = openFile(folder.resolve("store.mv"));
		DurableBackend backend = DurableBackend.open(store);
		backend.committer().start();
		MongoServer server = new MongoServer(backend);
		Runtime.getRuntime().addShutdownHook(new Thread(server::shutdownNow));
		server.bind(new InetSocketAddress(InetAddress.getLoopbackAddress(), Integer.parseInt(args[1])));
	}

	/** Neither the clock nor a full buffer may commit half of a command. */
	static MVStore openFile(Path file) {
		return new MVStore.Builder().fileName(file.toString())
			.autoCommitDisabled()
			.autoCommitBufferSize(0)
			.cacheSize(CACHE_MEGABYTES)
			.open();
	}

}
