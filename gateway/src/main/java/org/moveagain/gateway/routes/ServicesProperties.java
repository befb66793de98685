package org.moveagain.gateway.routes;

import java.net.URI;

import jakarta.validation.constraints.NotNull;

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

	URI of(Service service) {
		return switch (service) {
			case CONTENT -> this.content;
			case CALCULATOR -> this.calculator;
			case TRACKING -> this.tracking;
			case ASSISTANT -> this.assistant;
		};
	}

}
