package org.moveagain.gateway.routes;

import java.net.URI;
import java.util.stream.Stream;

import jakarta.validation.constraints.NotNull;
import org.moveagain.gateway.origin.PublicOrigin;

import org.springframework.boot.context.properties.ConfigurationProperties;
import org.springframework.validation.annotation.Validated;

/**
 * Where the services are: scheme, host and port, without a path.
 *
 * @param content base URL of content-service
 * @param calculator base URL of calculator-service
 * @param tracking base URL of tracking-service
 * @param assistant base URL of assistant-service
 */
@Validated
@ConfigurationProperties("moveagain.gateway.services")
public record ServicesProperties(@NotNull URI content, @NotNull URI calculator, @NotNull URI tracking,
		@NotNull URI assistant) {

	public ServicesProperties {
		Stream.of(content, calculator, tracking, assistant)
			.filter((uri) -> uri != null && !PublicOrigin.isOrigin(uri))
			.findFirst()
			.ifPresent((uri) -> {
				throw new IllegalArgumentException(
						"moveagain.gateway.services needs http(s)://host:port without a path, not " + uri);
			});
	}

	URI of(Service service) {
		return switch (service) {
			case EDITORIAL, CONTENT -> this.content;
			case CALCULATOR -> this.calculator;
			case TRACKING -> this.tracking;
			case ASSISTANT -> this.assistant;
		};
	}

}
