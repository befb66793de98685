package org.moveagain.support.store;

import java.util.concurrent.TimeUnit;

import com.mongodb.MongoException;
import com.mongodb.client.MongoClient;
import org.bson.Document;

import org.springframework.boot.autoconfigure.AutoConfiguration;
import org.springframework.boot.autoconfigure.condition.ConditionalOnBean;
import org.springframework.boot.autoconfigure.condition.ConditionalOnClass;
import org.springframework.boot.autoconfigure.condition.ConditionalOnWebApplication;
import org.springframework.boot.health.contributor.Health;
import org.springframework.boot.health.contributor.HealthIndicator;
import org.springframework.boot.mongodb.autoconfigure.MongoAutoConfiguration;
import org.springframework.boot.mongodb.autoconfigure.MongoClientSettingsBuilderCustomizer;
import org.springframework.context.annotation.Bean;
import org.springframework.core.Ordered;
import org.springframework.core.annotation.Order;

/**
 * What every user of the store shares. Its health is asked by {@code ping}, which the
 * laptop mode's embedded store knows as well; the stock check asks {@code hello}, which
 * it does not.
 */
@AutoConfiguration(after = MongoAutoConfiguration.class)
@ConditionalOnClass({ MongoClient.class, MongoClientSettingsBuilderCustomizer.class })
class StoreAutoConfiguration {

	@Bean
	@ConditionalOnBean(MongoClient.class)
	HealthIndicator mongoHealthIndicator(MongoClient client) {
		return () -> {
			try {
				client.getDatabase("admin").runCommand(new Document("ping", 1));
				return Health.up().build();
			}
			catch (MongoException exception) {
				return Health.down().build();
			}
		};
	}

	/**
	 * A store that is away is noticed soon: people get a 503 and not a page that hangs.
	 * Before the connection string, which may say otherwise.
	 */
	@Bean
	@Order(Ordered.HIGHEST_PRECEDENCE)
	MongoClientSettingsBuilderCustomizer shortPatience() {
		return (settings) -> settings
			.applyToClusterSettings((cluster) -> cluster.serverSelectionTimeout(2, TimeUnit.SECONDS))
			.applyToConnectionPoolSettings((pool) -> pool.maxWaitTime(2, TimeUnit.SECONDS))
			.applyToSocketSettings(
					(socket) -> socket.connectTimeout(2, TimeUnit.SECONDS).readTimeout(10, TimeUnit.SECONDS))
			.applyToServerSettings((server) -> server.heartbeatFrequency(2, TimeUnit.SECONDS)
				.minHeartbeatFrequency(100, TimeUnit.MILLISECONDS));
	}

	@Bean
	@ConditionalOnWebApplication
	StoreAwayAdvice storeAwayAdvice() {
		return new StoreAwayAdvice();
	}

}
