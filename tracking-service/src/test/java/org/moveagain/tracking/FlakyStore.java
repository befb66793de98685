package org.moveagain.tracking;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.net.InetAddress;
import java.net.InetSocketAddress;
import java.net.ServerSocket;
import java.net.Socket;
import java.util.Set;
import java.util.concurrent.ConcurrentHashMap;

import com.mongodb.ConnectionString;
import org.moveagain.support.store.TestStore;

/**
 * The store that tests run against, behind a line that can be cut.
 */
public final class FlakyStore {

	private final InetSocketAddress store;

	private final ServerSocket line;

	private final Set<Socket> open = ConcurrentHashMap.newKeySet();

	private volatile boolean away;

	private FlakyStore(InetSocketAddress store) throws IOException {
		this.store = store;
		this.line = new ServerSocket(0, 50, InetAddress.getLoopbackAddress());
		Thread.ofVirtual().start(this::accept);
	}

	private static final String DATABASE = "tracking";

	private static final FlakyStore SHARED = open();

	/**
	 * The line that all tests share, to an empty database.
	 * @return the line
	 */
	public static FlakyStore shared() {
		return SHARED;
	}

	/**
	 * Where the store seems to be.
	 * @return a MongoDB connection string
	 */
	public String uri() {
		return "mongodb://127.0.0.1:" + this.line.getLocalPort() + "/" + DATABASE + "?directConnection=true";
	}

	/** Cuts the line: what is open breaks, what is new is refused. */
	public void goAway() {
		this.away = true;
		this.open.forEach(FlakyStore::close);
	}

	/** Mends the line. */
	public void comeBack() {
		this.away = false;
	}

	private static FlakyStore open() {
		String address = new ConnectionString(TestStore.empty(DATABASE)).getHosts().getFirst();
		int colon = address.lastIndexOf(':');
		try {
			return new FlakyStore(
					new InetSocketAddress(address.substring(0, colon), Integer.parseInt(address.substring(colon + 1))));
		}
		catch (IOException ex) {
			throw new UncheckedIOException(ex);
		}
	}

	private void accept() {
		while (!this.line.isClosed()) {
			try {
				Socket client = this.line.accept();
				if (this.away) {
					close(client);
					continue;
				}
				Socket server = new Socket(this.store.getAddress(), this.store.getPort());
				this.open.add(client);
				this.open.add(server);
				copy(client, server);
				copy(server, client);
			}
			catch (IOException ex) {
				// the client tries again
			}
		}
	}

	private void copy(Socket from, Socket to) {
		Thread.ofVirtual().start(() -> {
			try (from; to) {
				from.getInputStream().transferTo(to.getOutputStream());
			}
			catch (IOException ex) {
				// cut
			}
			finally {
				this.open.remove(from);
				this.open.remove(to);
			}
		});
	}

	private static void close(Socket socket) {
		try {
			socket.close();
		}
		catch (IOException ex) {
			throw new UncheckedIOException(ex);
		}
	}

}
