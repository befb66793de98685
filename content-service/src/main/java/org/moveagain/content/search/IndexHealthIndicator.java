package org.moveagain.content.search;

import org.springframework.boot.health.contributor.Health;
import org.springframework.boot.health.contributor.HealthIndicator;
import org.springframework.stereotype.Component;

/**
 * Whether the index is complete. It counts for readiness: without it, lists would lack
 * articles.
 */
@Component
class IndexHealthIndicator implements HealthIndicator {

	private final IndexFeeder feeder;

	IndexHealthIndicator(IndexFeeder feeder) {
		this.feeder = feeder;
	}

	@Override
	public Health health() {
		return this.feeder.isComplete() ? Health.up().build() : Health.outOfService().build();
	}

}
