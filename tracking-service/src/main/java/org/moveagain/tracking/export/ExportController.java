package org.moveagain.tracking.export;

import java.io.IOException;
import java.util.Arrays;
import java.util.stream.Collectors;

import jakarta.servlet.http.HttpServletRequest;
import jakarta.servlet.http.HttpServletResponse;
import org.jspecify.annotations.Nullable;
import org.moveagain.support.problem.ProblemException;
import org.moveagain.support.token.Subject;
import org.moveagain.tracking.position.TrackingPosition;

import org.springframework.http.HttpHeaders;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.RequestParam;
import org.springframework.web.bind.annotation.RestController;

/**
 * All of one's own entries as a file.
 */
@RestController
class ExportController {

	private final EveryEntry entries;

	private final EntryFiles files;

	private final TrackingPosition position;

	ExportController(EveryEntry entries, EntryFiles files, TrackingPosition position) {
		this.entries = entries;
		this.files = files;
		this.position = position;
	}

	@GetMapping("/api/tracking/export")
	void export(@Subject String subject, @RequestParam(required = false) @Nullable String format,
			HttpServletRequest request, HttpServletResponse response) throws IOException {
		Format wanted = Format.of(format)
			.orElseThrow(() -> ProblemException.invalidInput("format", "This must be one of "
					+ Arrays.stream(Format.values()).map(Format::code).collect(Collectors.joining(", ")) + "."));
		this.position.await(subject, request, response);
		EveryEntry.Months months = this.entries.of(subject);
		response.setContentType(wanted.mediaType());
		response.setHeader(HttpHeaders.CONTENT_DISPOSITION,
				"attachment; filename=\"moveagain-entries." + wanted.extension() + "\"");
		try (EntryFile file = this.files.open(wanted, response.getOutputStream())) {
			months.forEach(file::write);
		}
	}

}
