package org.moveagain.gateway.session;

import java.time.Duration;

import jakarta.validation.constraints.NotNull;

import org.hibernate.validator.constraints.time.DurationMin;
import org.springframework.boot.context.properties.ConfigurationProperties;
import org.springframework.boot.context.properties.bind.DefaultValue;
import org.springframework.validation.annotation.Validated;

/**
 * How long sessions last.
 *
 * @param idle ends this long after the last use; 30 days when not set
 * @param absolute ends this long after the sign-in, used or not; 180 days when not set
 * @param useRecorded how often a use is written to the store at most; 1 hour when not set
 * @param cached how long this replica may go on without asking the store, and so how long
 * a sign-out on another replica may take; 3 seconds when not set
 */
@Validated
@ConfigurationProperties("moveagain.gateway.session")
public record SessionProperties(@NotNull @DurationMin(minutes = 1) @DefaultValue("30d") Duration idle,
		@NotNull @DurationMin(minutes = 1) @DefaultValue("180d") Duration absolute,
		@NotNull @DurationMin(nanos = 0) @DefaultValue("1h") Duration useRecorded,
		@NotNull @DurationMin(nanos = 0) @DefaultValue("3s") Duration cached) {

}
