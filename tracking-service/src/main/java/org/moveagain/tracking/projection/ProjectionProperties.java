package org.moveagain.tracking.projection;

import java.time.Duration;

import jakarta.validation.constraints.Max;
import jakarta.validation.constraints.Min;
import jakarta.validation.constraints.NotNull;
import org.jspecify.annotations.Nullable;

import org.springframework.boot.context.properties.ConfigurationProperties;
import org.springframework.boot.context.properties.bind.DefaultValue;
import org.springframework.validation.annotation.Validated;

/**
 * The projection.
 *
 * @param concurrency how many consumers this process runs; 1 when not set
 * @param member a name that this process keeps over restarts and shares with no other, so
 * that it takes over its own partitions at once after a crash; none when not set
 * @param retryAfter the pause before a batch is tried again, doubled up to 16 times of
 * it; 100 ms when not set
 * @param keepOld for how long the documents before a rebuild stay, until every instance
 * reads the new ones; 1 min when not set
 */
@Validated
@ConfigurationProperties("moveagain.tracking.projection")
record ProjectionProperties(@Min(1) @Max(64) @DefaultValue("1") int concurrency, @Nullable String member,
		@NotNull @DefaultValue("100ms") Duration retryAfter, @NotNull @DefaultValue("1m") Duration keepOld) {

}
