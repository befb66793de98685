package org.moveagain.gateway.account;

import jakarta.validation.constraints.NotBlank;

import org.springframework.boot.context.properties.ConfigurationProperties;
import org.springframework.boot.context.properties.bind.DefaultValue;
import org.springframework.validation.annotation.Validated;

/**
 * Accounts.
 *
 * @param consentVersion which text of the consent the pages show; recorded with each
 * consent
 */
@Validated
@ConfigurationProperties("moveagain.gateway.account")
record AccountProperties(@NotBlank @DefaultValue("2026-11") String consentVersion) {

}
