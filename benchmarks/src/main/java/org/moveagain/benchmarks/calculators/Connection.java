package org.moveagain.benchmarks.calculators;

import java.io.BufferedInputStream;
import java.io.IOException;
import java.io.InputStream;
import java.net.InetAddress;
import java.net.Socket;
import java.nio.charset.StandardCharsets;
import java.util.Locale;

/**
 * A connection that is kept alive, with as little work of its own as possible: a client
 * that costs more than the service would hide what the service costs.
 */
final class Connection implements AutoCloseable {

	private final Socket socket;

	private final InputStream answers;

	Connection(int port) throws IOException {
		this.socket = new Socket(InetAddress.getLoopbackAddress(), port);
		this.socket.setTcpNoDelay(true);
		this.answers = new BufferedInputStream(this.socket.getInputStream(), 16_384);
	}

	/** A request that {@link #exchange} can send again and again. */
	static byte[] request(String method, String path, String body) {
		byte[] content = body.getBytes(StandardCharsets.UTF_8);
		String head = method + " " + path + " HTTP/1.1\r\nHost: localhost\r\nAccept: application/json\r\n"
				+ ((content.length > 0) ? "Content-Type: application/json\r\nContent-Length: " + content.length + "\r\n"
						: "")
				+ "\r\n";
		return (head + body).getBytes(StandardCharsets.UTF_8);
	}

	/**
	 * Sends a request and reads the whole answer.
	 * @param request in full
	 * @throws IOException when the answer is not a 200
	 */
	void exchange(byte[] request) throws IOException {
		this.socket.getOutputStream().write(request);
		String status = line();
		if (!status.startsWith("HTTP/1.1 200")) {
			throw new IOException(status);
		}
		int length = -1;
		for (String header = line(); !header.isEmpty(); header = line()) {
			String lower = header.toLowerCase(Locale.ROOT);
			if (lower.startsWith("content-length:")) {
				length = Integer.parseInt(lower.substring("content-length:".length()).strip());
			}
		}
		if (length >= 0) {
			this.answers.skipNBytes(length);
			return;
		}
		for (int chunk = chunk(); chunk > 0; chunk = chunk()) {
			this.answers.skipNBytes(chunk + 2L);
		}
		line();
	}

	private int chunk() throws IOException {
		return Integer.parseInt(line(), 16);
	}

	private String line() throws IOException {
		StringBuilder line = new StringBuilder(64);
		for (int next = this.answers.read(); next != '\n'; next = this.answers.read()) {
			if (next < 0) {
				throw new IOException("The connection was closed");
			}
			if (next != '\r') {
				line.append((char) next);
			}
		}
		return line.toString();
	}

	@Override
	public void close() throws IOException {
		this.socket.close();
	}

}
