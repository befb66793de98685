package org.moveagain.tracking.entries;

import java.time.Clock;
import java.util.UUID;
import java.util.function.Supplier;

import org.moveagain.tracking.catalogue.domain.Catalogue;
import org.moveagain.tracking.entries.domain.EntryValidator;

import org.springframework.context.annotation.Bean;
import org.springframework.context.annotation.Configuration;

@Configuration(proxyBeanMethods = false)
class EntriesConfiguration {

	@Bean
	EntryValidator entryValidator(Catalogue catalogue, Clock clock, Supplier<UUID> ids) {
		return new EntryValidator(catalogue, clock, ids);
	}

}
