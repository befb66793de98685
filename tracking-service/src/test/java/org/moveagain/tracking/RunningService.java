package org.moveagain.tracking;

import org.moveagain.support.broker.TestBroker;

import org.springframework.test.context.DynamicPropertyRegistry;
import org.springframework.test.context.DynamicPropertySource;

/**
 * The service with the shared broker and store: started once for all tests that extend
 * this.
 */
public abstract class RunningService extends TrackingClient {

	@DynamicPropertySource
	static void connect(DynamicPropertyRegistry properties) {
		properties.add("spring.kafka.bootstrap-servers", TestBroker::address);
		properties.add("spring.mongodb.uri", FlakyStore.shared()::uri);
	}

}
