package org.moveagain.gateway.keys;

import java.nio.file.Path;

import jakarta.validation.constraints.NotNull;

import org.springframework.boot.context.properties.ConfigurationProperties;
import org.springframework.boot.context.properties.bind.DefaultValue;
import org.springframework.validation.annotation.Validated;

/**
 * Where the keys are.
 *
 * @param directory holds {@code signing-*.jwk} (EC P-256 keys; the last by name with a
 * private part signs, all are published) and {@code account-code.key} (32 random bytes or
 * more, base64)
 * @param createMissing makes keys that are missing: for the laptop; in production a
 * missing key stops the start
 */
@Validated
@ConfigurationProperties("moveagain.gateway.keys")
record KeyProperties(@NotNull Path directory, @DefaultValue("false") boolean createMissing) {

}
