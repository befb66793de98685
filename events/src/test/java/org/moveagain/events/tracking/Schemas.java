package org.moveagain.events.tracking;

import java.util.List;

import com.networknt.schema.Error;
import com.networknt.schema.InputFormat;
import com.networknt.schema.SchemaLocation;
import com.networknt.schema.SchemaRegistry;
import com.networknt.schema.SpecificationVersion;

/**
 * The published JSON Schemas, by the part of their name between {@code tracking.} and
 * {@code .v1}.
 */
final class Schemas {

	private static final SchemaRegistry REGISTRY = SchemaRegistry
		.withDefaultDialect(SpecificationVersion.DRAFT_2020_12);

	private Schemas() {
	}

	static List<Error> errors(String name, String json) {
		return REGISTRY.getSchema(SchemaLocation.of("classpath:schemas/tracking." + name + ".v1.schema.json"))
			.validate(json, InputFormat.JSON,
					(context) -> context.executionConfig((config) -> config.formatAssertionsEnabled(true)));
	}

}
