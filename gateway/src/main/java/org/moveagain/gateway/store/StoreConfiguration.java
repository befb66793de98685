package org.moveagain.gateway.store;

import java.util.concurrent.TimeUnit;

import com.mongodb.ConnectionString;
import com.mongodb.WriteConcern;
import com.mongodb.client.MongoClient;
import com.mongodb.client.MongoDatabase;

import org.springframework.boot.mongodb.autoconfigure.MongoClientSettingsBuilderCustomizer;
import org.springframework.boot.mongodb.autoconfigure.MongoConnectionDetails;
import org.springframework.context.annotation.Bean;
import org.springframework.context.annotation.Configuration;
import org.springframework.core.Ordered;
import org.springframework.core.annotation.Order;

/**
 * The store. Nobody waits long for one that is away, and what was acknowledged (an
 * account, a sign-out) survives a crash.
 */
@Configuration(proxyBeanMethods = false)
class StoreConfiguration {

	/** Before the connection string, which may say otherwise. */
	@Bean
	@Order(Ordered.HIGHEST_PRECEDENCE)
	MongoClientSettingsBuilderCustomizer storeTimeouts() {
		return (settings) -> settings
			.applyToClusterSettings((cluster) -> cluster.serverSelectionTimeout(2, TimeUnit.SECONDS))
			.applyToConnectionPoolSettings((pool) -> pool.maxWaitTime(2, TimeUnit.SECONDS))
			.applyToSocketSettings(
					(socket) -> socket.connectTimeout(2, TimeUnit.SECONDS).readTimeout(5, TimeUnit.SECONDS));
	}

	@Bean
	MongoDatabase store(MongoClient client, MongoConnectionDetails connection) {
		ConnectionString uri = connection.getConnectionString();
		String name = (uri.getDatabase() != null) ? uri.getDatabase() : "gateway";
		return client.getDatabase(name).withWriteConcern(WriteConcern.MAJORITY.withJournal(true));
	}

}
