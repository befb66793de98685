package org.moveagain.gateway.keys;

import java.security.SecureRandom;

import org.springframework.context.annotation.Bean;
import org.springframework.context.annotation.Configuration;

/**
 * The keys, read once at the start, and the source of randomness.
 */
@Configuration(proxyBeanMethods = false)
class KeyConfiguration {

	@Bean
	SecureRandom secureRandom() {
		return new SecureRandom();
	}

	@Bean
	SigningKeys signingKeys(KeyProperties properties) {
		return SigningKeys.load(new KeyDirectory(properties.directory()), properties.createMissing());
	}

	@Bean
	AccountCodeKey accountCodeKey(KeyProperties properties, SecureRandom random) {
		return AccountCodeKey.load(new KeyDirectory(properties.directory()), properties.createMissing(), random);
	}

}
