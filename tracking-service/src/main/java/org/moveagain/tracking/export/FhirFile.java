package org.moveagain.tracking.export;

import java.io.OutputStream;

import org.moveagain.events.tracking.Entry;
import tools.jackson.core.JsonGenerator;
import tools.jackson.databind.json.JsonMapper;

/**
 * A FHIR R4 Bundle of Observations. They name no patient: it is the reader who knows
 * whose they are.
 */
final class FhirFile implements EntryFile {

	private final JsonGenerator json;

	private final Observations observations;

	private boolean empty = true;

	FhirFile(OutputStream out, JsonMapper json, Observations observations) {
		this.json = json.createGenerator(out);
		this.observations = observations;
		this.json.writeStartObject();
		this.json.writeStringProperty("resourceType", "Bundle");
		this.json.writeStringProperty("type", "collection");
	}

	@Override
	public void write(Entry entry) {
		this.observations.of(entry).forEach((observation) -> {
			if (this.empty) {
				// An empty list is no valid FHIR.
				this.json.writeArrayPropertyStart("entry");
				this.empty = false;
			}
			this.json.writeStartObject();
			this.json.writeStringProperty("fullUrl", "urn:uuid:" + observation.id());
			this.json.writePOJOProperty("resource", observation.resource());
			this.json.writeEndObject();
		});
	}

	@Override
	public void close() {
		if (!this.empty) {
			this.json.writeEndArray();
		}
		this.json.writeEndObject();
		this.json.close();
	}

}
