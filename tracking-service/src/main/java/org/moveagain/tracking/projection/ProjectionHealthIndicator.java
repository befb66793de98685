package org.moveagain.tracking.projection;

import org.springframework.boot.health.contributor.Health;
import org.springframework.boot.health.contributor.HealthIndicator;
import org.springframework.stereotype.Component;

/**
 * Whether the projection is at work. It counts for readiness: without it, nobody would
 * see what they just wrote.
 */
@Component
class ProjectionHealthIndicator implements HealthIndicator {

	private final Projection projection;

	ProjectionHealthIndicator(Projection projection) {
		this.projection = projection;
	}

	@Override
	public Health health() {
		return this.projection.isReadable() ? Health.up().build() : Health.outOfService().build();
	}

}
