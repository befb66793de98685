package org.moveagain.tracking.export;

import java.util.Arrays;
import java.util.Locale;
import java.util.Optional;

import org.jspecify.annotations.Nullable;

/**
 * What entries can be written as.
 */
enum Format {

	/** A table (RFC 4180), for spreadsheets. */
	CSV("text/csv;charset=UTF-8", "csv"),
	/** One JSON object per line, as the API has them. */
	NDJSON("application/x-ndjson", "ndjson"),
	/** A bundle of FHIR R4 observations. */
	FHIR("application/fhir+json", "fhir.json");

	private final String mediaType;

	private final String extension;

	Format(String mediaType, String extension) {
		this.mediaType = mediaType;
		this.extension = extension;
	}

	String code() {
		return name().toLowerCase(Locale.ROOT);
	}

	String mediaType() {
		return this.mediaType;
	}

	String extension() {
		return this.extension;
	}

	static Optional<Format> of(@Nullable String code) {
		return Arrays.stream(values()).filter((format) -> format.code().equals(code)).findFirst();
	}

}
