package org.moveagain.tracking.export;

import java.io.IOException;
import java.io.OutputStream;
import java.time.Clock;
import java.time.LocalDate;
import java.time.ZoneOffset;
import java.util.List;
import java.util.Map;

import jakarta.servlet.http.HttpServletRequest;
import jakarta.servlet.http.HttpServletResponse;
import org.jspecify.annotations.Nullable;
import org.moveagain.events.tracking.Entry;
import org.moveagain.support.problem.ProblemException;
import org.moveagain.support.token.Subject;
import org.moveagain.tracking.diary.DiaryReader;
import org.moveagain.tracking.diary.domain.DateRange;
import org.moveagain.tracking.position.TrackingPosition;
import tools.jackson.databind.json.JsonMapper;

import org.springframework.http.HttpHeaders;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.RequestParam;
import org.springframework.web.bind.annotation.RestController;

/**
 * All of one's own entries as a file, one JSON object per line. They are found by the ids
 * of every day there can be, so no index is needed and nobody else's can slip in.
 */
@RestController
class ExportController {

	private static final LocalDate FIRST_DAY = LocalDate.of(2000, 1, 1);

	private static final ZoneOffset EARLIEST_TOMORROW = ZoneOffset.ofHours(14);

	private final DiaryReader diary;

	private final TrackingPosition position;

	private final JsonMapper json;

	private final Clock clock;

	ExportController(DiaryReader diary, TrackingPosition position, JsonMapper json, Clock clock) {
		this.diary = diary;
		this.position = position;
		this.json = json;
		this.clock = clock;
	}

	@GetMapping("/api/tracking/export")
	void export(@Subject String subject, @RequestParam(required = false) @Nullable String format,
			HttpServletRequest request, HttpServletResponse response) throws IOException {
		if (!"ndjson".equals(format)) {
			throw ProblemException.invalidInput("format", "This must be ndjson.");
		}
		this.position.await(subject, request, response);
		// The day after tomorrow on the earliest clock: entries may lie a day ahead.
		LocalDate last = LocalDate.now(this.clock.withZone(EARLIEST_TOMORROW)).plusDays(2);
		LocalDate from = FIRST_DAY;
		Map<LocalDate, List<Entry>> days = read(subject, from, last);
		response.setContentType("application/x-ndjson");
		response.setHeader(HttpHeaders.CONTENT_DISPOSITION, "attachment; filename=\"moveagain-entries.ndjson\"");
		OutputStream out = response.getOutputStream();
		while (true) {
			write(days, out);
			from = from.plusDays(DateRange.LONGEST);
			if (from.isAfter(last)) {
				return;
			}
			days = read(subject, from, last);
		}
	}

	private Map<LocalDate, List<Entry>> read(String subject, LocalDate from, LocalDate last) {
		LocalDate to = from.plusDays(DateRange.LONGEST - 1L);
		return this.diary.days(subject, from, to.isAfter(last) ? last : to);
	}

	private void write(Map<LocalDate, List<Entry>> days, OutputStream out) throws IOException {
		for (LocalDate day : days.keySet().stream().sorted().toList()) {
			for (Entry entry : days.getOrDefault(day, List.of())) {
				out.write(this.json.writeValueAsBytes(entry));
				out.write('\n');
			}
		}
	}

}
