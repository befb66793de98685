package org.moveagain.support.request;

import java.util.Map;

import jakarta.validation.constraints.NotNull;

import org.springframework.boot.context.properties.ConfigurationProperties;
import org.springframework.boot.context.properties.bind.DefaultValue;
import org.springframework.util.unit.DataSize;
import org.springframework.validation.annotation.Validated;

/**
 * Limits of a request.
 *
 * @param maxBody the largest body that is taken, 256 KiB when not set
 * @param maxBodyOf the largest body of a path, where it is another
 */
@Validated
@ConfigurationProperties("moveagain.request")
record RequestProperties(@NotNull @DefaultValue("256KB") DataSize maxBody,
		@DefaultValue Map<String, DataSize> maxBodyOf) {

	DataSize maxBody(String path) {
		return this.maxBodyOf.getOrDefault(path, this.maxBody);
	}

}
