package org.moveagain.gateway.routes;

import java.time.Duration;

import jakarta.validation.constraints.Min;
import jakarta.validation.constraints.NotNull;

import org.hibernate.validator.constraints.time.DurationMin;
import org.springframework.boot.context.properties.ConfigurationProperties;
import org.springframework.boot.context.properties.bind.DefaultValue;
import org.springframework.validation.annotation.Validated;

/**
 * How the gateway calls services.
 *
 * @param connectTimeout how long a connection may take; 1 second when not set
 * @param responseTimeout how long a service may be silent; 10 seconds when not set, more
 * than the slowest answer that tracking-service gives on purpose
 * @param connections how many connections one service gets at most, so that a slow one
 * doesn't take them all; 200 when not set
 * @param connectionWait how long a request waits for one of them; 2 seconds when not set
 */
@Validated
@ConfigurationProperties("moveagain.gateway.client")
record ClientProperties(@NotNull @DurationMin(millis = 10) @DefaultValue("1s") Duration connectTimeout,
		@NotNull @DurationMin(millis = 10) @DefaultValue("10s") Duration responseTimeout,
		@Min(1) @DefaultValue("200") int connections,
		@NotNull @DurationMin(millis = 10) @DefaultValue("2s") Duration connectionWait) {

}
