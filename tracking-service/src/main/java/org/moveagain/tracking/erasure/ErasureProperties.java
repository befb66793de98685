package org.moveagain.tracking.erasure;

import java.time.Duration;

import jakarta.validation.constraints.NotNull;

import org.springframework.boot.context.properties.ConfigurationProperties;
import org.springframework.boot.context.properties.bind.DefaultValue;
import org.springframework.validation.annotation.Validated;

/**
 * How erasing goes on.
 *
 * @param barredFor for how long a person is only barred: the lifetime of a token and the
 * 60 s by which clocks may differ; 2 min when not set
 * @param settle for how long the instances need to learn a new state; 5 s when not set
 * @param rollAfter when idle segments are closed after the keys were tombstoned: the
 * topics' max.compaction.lag.ms; 1 day when not set
 * @param checkEvery how often the log is looked through for what is left; 1 h when not
 * set
 * @param kept for how long the ledger keeps who was erased: longer than the oldest
 * backup; 400 days when not set
 */
@Validated
@ConfigurationProperties("moveagain.tracking.erasure")
record ErasureProperties(@NotNull @DefaultValue("2m") Duration barredFor, @NotNull @DefaultValue("5s") Duration settle,
		@NotNull @DefaultValue("1d") Duration rollAfter, @NotNull @DefaultValue("1h") Duration checkEvery,
		@NotNull @DefaultValue("400d") Duration kept) {

}
