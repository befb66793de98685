package org.moveagain.support.token;

import java.net.URI;

import jakarta.validation.constraints.NotBlank;
import jakarta.validation.constraints.NotNull;

import org.springframework.boot.context.properties.ConfigurationProperties;
import org.springframework.boot.context.properties.bind.DefaultValue;
import org.springframework.validation.annotation.Validated;

/**
 * How the gateway's tokens are checked.
 *
 * @param jwkSetUri where the gateway publishes its public keys
 * @param issuer the {@code iss} that a token must carry
 * @param audience the {@code aud} that a token must carry: this service's name
 */
@Validated
@ConfigurationProperties("moveagain.token")
record TokenProperties(@NotNull URI jwkSetUri, @NotBlank @DefaultValue("moveagain-gateway") String issuer,
		@NotBlank String audience) {

}
