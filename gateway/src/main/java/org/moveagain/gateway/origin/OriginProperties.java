package org.moveagain.gateway.origin;

import java.net.URI;

import org.jspecify.annotations.Nullable;

import org.springframework.boot.context.properties.ConfigurationProperties;

/**
 * Where people reach the platform.
 *
 * @param publicOrigin scheme and host as browsers see them, such as
 * {@code https://moveagain.example}; needed behind a proxy that ends TLS. When not set,
 * each request's own scheme and Host header count
 */
@ConfigurationProperties("moveagain.gateway")
record OriginProperties(@Nullable URI publicOrigin) {

	OriginProperties {
		if (publicOrigin != null && !PublicOrigin.isOrigin(publicOrigin)) {
			throw new IllegalArgumentException(
					"moveagain.gateway.public-origin must be http(s)://host or http(s)://host:port, without a path");
		}
	}

}
