package org.moveagain.tracking.log;

import java.util.HashMap;
import java.util.Map;

import org.apache.kafka.clients.admin.Admin;
import org.apache.kafka.clients.admin.AdminClientConfig;
import org.moveagain.events.tracking.EntryEventCodec;

import org.springframework.context.annotation.Bean;
import org.springframework.context.annotation.Configuration;
import org.springframework.kafka.core.KafkaAdmin;

@Configuration(proxyBeanMethods = false)
class LogConfiguration {

	@Bean
	Admin logAdmin(KafkaAdmin settings) {
		Map<String, Object> configuration = new HashMap<>(settings.getConfigurationProperties());
		configuration.putIfAbsent(AdminClientConfig.DEFAULT_API_TIMEOUT_MS_CONFIG, 30_000);
		configuration.putIfAbsent(AdminClientConfig.REQUEST_TIMEOUT_MS_CONFIG, 5_000);
		configuration.putIfAbsent(AdminClientConfig.RECONNECT_BACKOFF_MAX_MS_CONFIG, 500);
		return Admin.create(configuration);
	}

	@Bean
	EntryEventCodec entryEventCodec() {
		return new EntryEventCodec();
	}

}
