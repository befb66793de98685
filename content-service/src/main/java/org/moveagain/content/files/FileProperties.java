package org.moveagain.content.files;

import java.nio.file.Path;
import java.time.Duration;

import org.jspecify.annotations.Nullable;

import org.springframework.boot.context.properties.ConfigurationProperties;
import org.springframework.boot.context.properties.bind.DefaultValue;

/**
 * Articles that come as files.
 *
 * @param folder with Markdown files of the operator; none when not set
 * @param lookEvery how often the folder is looked at; every 2 s when not set
 * @param shipped whether the articles that come with the service are published; yes when
 * not set
 */
@ConfigurationProperties("moveagain.content.files")
record FileProperties(@Nullable Path folder, @DefaultValue("2s") Duration lookEvery,
		@DefaultValue("true") boolean shipped) {

}
