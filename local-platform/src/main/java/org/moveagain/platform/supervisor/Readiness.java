package org.moveagain.platform.supervisor;

import java.io.IOException;
import java.net.HttpURLConnection;
import java.net.InetAddress;
import java.net.InetSocketAddress;
import java.net.Socket;
import java.net.URI;

/**
 * How to see that a process can be used.
 */
sealed interface Readiness {

	/** Looks once, for a second at most. */
	boolean isReady();

	/**
	 * It takes connections.
	 *
	 * @param port on the loopback interface
	 */
	record Connects(int port) implements Readiness {

		@Override
		public boolean isReady() {
			try (Socket socket = new Socket()) {
				socket.connect(new InetSocketAddress(InetAddress.getLoopbackAddress(), this.port), 1_000);
				return true;
			}
			catch (IOException exception) {
				return false;
			}
		}

	}

	/**
	 * It answers 200.
	 *
	 * @param uri what to ask for
	 */
	record Answers(URI uri) implements Readiness {

		@Override
		public boolean isReady() {
			return status(this.uri, 1_000) == HttpURLConnection.HTTP_OK;
		}

		/** The status of a GET, or 0 when there was no answer in time. */
		static int status(URI uri, int milliseconds) {
			try {
				HttpURLConnection connection = (HttpURLConnection) uri.toURL().openConnection();
				connection.setConnectTimeout(milliseconds);
				connection.setReadTimeout(milliseconds);
				connection.setInstanceFollowRedirects(false);
				int status = connection.getResponseCode();
				connection.disconnect();
				return status;
			}
			catch (IOException exception) {
				return 0;
			}
		}

	}

}
