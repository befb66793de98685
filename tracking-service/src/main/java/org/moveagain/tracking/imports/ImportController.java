package org.moveagain.tracking.imports;

import java.io.IOException;
import java.io.InputStream;
import java.io.InputStreamReader;
import java.io.PushbackInputStream;
import java.nio.charset.CharacterCodingException;
import java.nio.charset.CodingErrorAction;
import java.nio.charset.StandardCharsets;
import java.time.Duration;
import java.util.Arrays;
import java.util.List;
import java.util.Set;
import java.util.concurrent.ConcurrentHashMap;

import jakarta.servlet.http.HttpServletRequest;
import jakarta.servlet.http.HttpServletResponse;
import org.moveagain.support.problem.ProblemException;
import org.moveagain.support.problem.ProblemType;
import org.moveagain.support.token.Subject;
import org.moveagain.tracking.catalogue.domain.Catalogue;
import org.moveagain.tracking.imports.domain.CsvRows;
import org.moveagain.tracking.imports.domain.NdjsonRows;
import org.moveagain.tracking.imports.domain.Rows;
import org.moveagain.tracking.table.domain.EntryTable;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;
import tools.jackson.databind.json.JsonMapper;

import org.springframework.http.MediaType;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.bind.annotation.RestController;

/**
 * Many entries at once. What is right of a file is taken, row by row; a repeat is
 * harmless.
 */
@RestController
class ImportController {

	private static final Logger log = LoggerFactory.getLogger(ImportController.class);

	private static final Duration RETRY_AFTER = Duration.ofSeconds(30);

	private static final byte[] BOM = { (byte) 0xEF, (byte) 0xBB, (byte) 0xBF };

	private final Importer importer;

	private final EntryTable table;

	private final JsonMapper json;

	/** Who is at it on this instance. */
	private final Set<String> running = ConcurrentHashMap.newKeySet();

	ImportController(Importer importer, Catalogue catalogue, JsonMapper json) {
		this.importer = importer;
		this.table = new EntryTable(catalogue);
		this.json = json;
	}

	@PostMapping(path = "/api/tracking/entries/import", consumes = "text/csv")
	void csv(@Subject String subject, HttpServletRequest request, HttpServletResponse response) throws IOException {
		InputStreamReader file = reader(request.getInputStream());
		take(subject, new CsvRows(file, this.table), response);
	}

	@PostMapping(path = "/api/tracking/entries/import", consumes = "application/x-ndjson")
	void ndjson(@Subject String subject, HttpServletRequest request, HttpServletResponse response) throws IOException {
		take(subject, new NdjsonRows(reader(request.getInputStream()), this.json), response);
	}

	private void take(String subject, Rows rows, HttpServletResponse response) throws IOException {
		if (!this.running.add(subject)) {
			throw new ProblemException(ProblemType.CONFLICT, "An import is running already. Wait until it has ended.",
					List.of(), RETRY_AFTER);
		}
		response.setContentType(MediaType.APPLICATION_JSON_VALUE);
		try (ImportReport report = new ImportReport(response.getOutputStream(), this.json)) {
			try {
				report.end(this.importer.run(subject, rows, report), true, "");
			}
			catch (CharacterCodingException ex) {
				report.end(report.rows(), false, "From here on the file is not in UTF-8.");
			}
			catch (IOException ex) {
				log.debug("An import was cut off: {}", ex.toString());
				report.end(report.rows(), false, "The file ended too soon, or is not in its format from here on.");
			}
			catch (ProblemException ex) {
				report.end(report.rows(), false,
						"The rest could not be saved just now. Send the file again: that is safe.");
			}
		}
		finally {
			this.running.remove(subject);
		}
	}

	/** In UTF-8, with or without the mark that some programs put before it. */
	private static InputStreamReader reader(InputStream body) throws IOException {
		PushbackInputStream file = new PushbackInputStream(body, BOM.length);
		byte[] start = file.readNBytes(BOM.length);
		if (!Arrays.equals(start, BOM)) {
			file.unread(start);
		}
		return new InputStreamReader(file,
				StandardCharsets.UTF_8.newDecoder()
					.onMalformedInput(CodingErrorAction.REPORT)
					.onUnmappableCharacter(CodingErrorAction.REPORT));
	}

}
