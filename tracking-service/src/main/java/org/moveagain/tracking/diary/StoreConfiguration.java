package org.moveagain.tracking.diary;

import java.util.concurrent.TimeUnit;

import org.springframework.boot.mongodb.autoconfigure.MongoClientSettingsBuilderCustomizer;
import org.springframework.context.annotation.Bean;
import org.springframework.context.annotation.Configuration;

@Configuration(proxyBeanMethods = false)
class StoreConfiguration {

	/**
	 * A store that is away is noticed soon: people get a 503 and not a page that hangs.
	 */
	@Bean
	MongoClientSettingsBuilderCustomizer shortPatience() {
		return (settings) -> settings
			.applyToClusterSettings((cluster) -> cluster.serverSelectionTimeout(2, TimeUnit.SECONDS))
			.applyToConnectionPoolSettings((pool) -> pool.maxWaitTime(2, TimeUnit.SECONDS))
			.applyToSocketSettings(
					(socket) -> socket.connectTimeout(2, TimeUnit.SECONDS).readTimeout(10, TimeUnit.SECONDS))
			.applyToServerSettings((server) -> server.heartbeatFrequency(2, TimeUnit.SECONDS)
				.minHeartbeatFrequency(100, TimeUnit.MILLISECONDS));
	}

}
