package org.moveagain.gateway;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;

import org.moveagain.support.store.TestStore;

import org.springframework.boot.test.util.TestPropertyValues;
import org.springframework.context.ApplicationContextInitializer;
import org.springframework.context.ConfigurableApplicationContext;

/**
 * What stands behind the gateway under test: four services, a store, and a directory for
 * keys.
 */
final class TestPlatform implements ApplicationContextInitializer<ConfigurableApplicationContext> {

	static final Downstream CONTENT = new Downstream();

	static final Downstream CALCULATOR = new Downstream();

	static final Downstream TRACKING = new Downstream();

	static final Downstream ASSISTANT = new Downstream();

	static final Path KEYS = keys();

	@Override
	public void initialize(ConfigurableApplicationContext context) {
		TestPropertyValues.of("spring.mongodb.uri=" + TestStore.empty("gateway"),
				"moveagain.gateway.services.content=" + CONTENT.uri(),
				"moveagain.gateway.services.calculator=" + CALCULATOR.uri(),
				"moveagain.gateway.services.tracking=" + TRACKING.uri(),
				"moveagain.gateway.services.assistant=" + ASSISTANT.uri(), "moveagain.gateway.keys.directory=" + KEYS,
				"moveagain.gateway.keys.create-missing=true", "moveagain.gateway.client.response-timeout=700ms",
				"moveagain.gateway.session.cached=1s", "management.server.port=0")
			.applyTo(context);
	}

	private static Path keys() {
		try {
			return Files.createTempDirectory("keys").resolve("made-by-the-gateway");
		}
		catch (IOException exception) {
			throw new IllegalStateException(exception);
		}
	}

}
