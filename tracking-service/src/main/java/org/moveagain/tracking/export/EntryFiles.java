package org.moveagain.tracking.export;

import java.io.IOException;
import java.io.OutputStream;

import org.moveagain.tracking.catalogue.domain.Catalogue;
import org.moveagain.tracking.table.domain.EntryTable;
import tools.jackson.databind.json.JsonMapper;

import org.springframework.stereotype.Component;

/**
 * Opens files of every format.
 */
@Component
class EntryFiles {

	private final Catalogue catalogue;

	private final JsonMapper json;

	EntryFiles(Catalogue catalogue, JsonMapper json) {
		this.catalogue = catalogue;
		this.json = json;
	}

	EntryFile open(Format format, OutputStream out) throws IOException {
		return switch (format) {
			case CSV -> new CsvFile(out, new EntryTable(this.catalogue));
			case NDJSON -> new NdjsonFile(out, this.json);
			case FHIR -> new FhirFile(out, this.json, new Observations(this.catalogue));
		};
	}

}
