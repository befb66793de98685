package org.moveagain.content.web;

import java.net.URI;

import jakarta.validation.constraints.NotNull;

import org.springframework.boot.context.properties.ConfigurationProperties;
import org.springframework.validation.annotation.Validated;

/**
 * Settings of the pages.
 *
 * @param publicUrl the address under which people reach the platform, for canonical links
 */
@Validated
@ConfigurationProperties("moveagain.content")
public record ContentProperties(@NotNull URI publicUrl) {

}
