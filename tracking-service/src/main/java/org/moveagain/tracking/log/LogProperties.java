package org.moveagain.tracking.log;

import jakarta.validation.constraints.Max;
import jakarta.validation.constraints.Min;
import org.springframework.boot.context.properties.ConfigurationProperties;
import org.springframework.boot.context.properties.bind.DefaultValue;
import org.springframework.validation.annotation.Validated;

/**
 * The topics of tracking.
 *
 * @param partitions how many partitions they have, for ever; 12 when not set
 * @param replication how many copies a partition that is made gets; -1, the broker's own
 * default, when not set
 */
@Validated
@ConfigurationProperties("moveagain.tracking.log")
record LogProperties(@Min(1) @Max(10_000) @DefaultValue("12") int partitions,
		@Min(-1) @DefaultValue("-1") short replication) {

}
