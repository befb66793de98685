package org.moveagain.content;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.net.URI;
import java.net.http.HttpClient;
import java.net.http.HttpRequest;
import java.net.http.HttpResponse;
import java.net.http.HttpResponse.BodyHandlers;

import org.moveagain.support.broker.TestBroker;

import org.springframework.boot.builder.SpringApplicationBuilder;
import org.springframework.context.ConfigurableApplicationContext;

/**
 * A further instance of the service, with a port of its own.
 */
final class Replica implements AutoCloseable {

	private final ConfigurableApplicationContext context;

	private final HttpClient client = HttpClient.newHttpClient();

	private Replica(ConfigurableApplicationContext context) {
		this.context = context;
	}

	static Replica start(String storeUri) {
		return new Replica(new SpringApplicationBuilder(ContentServiceApplication.class).run("--server.port=0",
				"--spring.kafka.bootstrap-servers=" + TestBroker.address(), "--spring.mongodb.uri=" + storeUri));
	}

	HttpResponse<String> get(String path) {
		URI base = URI.create("http://127.0.0.1:" + this.context.getEnvironment().getProperty("local.server.port"));
		try {
			return this.client.send(HttpRequest.newBuilder(base.resolve(path)).build(), BodyHandlers.ofString());
		}
		catch (IOException exception) {
			throw new UncheckedIOException(exception);
		}
		catch (InterruptedException exception) {
			Thread.currentThread().interrupt();
			throw new IllegalStateException(exception);
		}
	}

	@Override
	public void close() {
		this.client.shutdownNow();
		this.context.close();
	}

}
