package org.moveagain.gateway.token;

import java.time.Duration;

import jakarta.validation.constraints.NotBlank;
import jakarta.validation.constraints.NotNull;

import org.hibernate.validator.constraints.time.DurationMax;
import org.hibernate.validator.constraints.time.DurationMin;
import org.springframework.boot.context.properties.ConfigurationProperties;
import org.springframework.boot.context.properties.bind.DefaultValue;
import org.springframework.validation.annotation.Validated;

/**
 * The tokens for services.
 *
 * @param issuer their {@code iss}
 * @param lifetime how long one is valid; 60 seconds when not set
 */
@Validated
@ConfigurationProperties("moveagain.gateway.token")
record TokenProperties(@NotBlank @DefaultValue("moveagain-gateway") String issuer,
		@NotNull @DurationMin(seconds = 10) @DurationMax(minutes = 10) @DefaultValue("60s") Duration lifetime) {

}
