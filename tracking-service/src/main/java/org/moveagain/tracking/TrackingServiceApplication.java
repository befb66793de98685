package org.moveagain.tracking;

import java.util.UUID;
import java.util.function.Supplier;

import org.springframework.boot.SpringApplication;
import org.springframework.boot.autoconfigure.SpringBootApplication;
import org.springframework.boot.context.properties.ConfigurationPropertiesScan;
import org.springframework.context.annotation.Bean;

/**
 * Tracking as a process of its own.
 */
@SpringBootApplication(proxyBeanMethods = false)
@ConfigurationPropertiesScan
class TrackingServiceApplication {

	static void main(String[] args) {
		SpringApplication.run(TrackingServiceApplication.class, args);
	}

	/** Where new ids come from. */
	@Bean
	Supplier<UUID> ids() {
		return UUID::randomUUID;
	}

}
