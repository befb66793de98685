package org.moveagain.tracking.report;

import java.time.Clock;
import java.time.LocalDate;
import java.time.ZoneId;

import jakarta.servlet.http.HttpServletRequest;
import jakarta.servlet.http.HttpServletResponse;
import org.jspecify.annotations.Nullable;
import org.moveagain.events.tracking.ItemContract;
import org.moveagain.support.problem.ProblemException;
import org.moveagain.support.token.Subject;
import org.moveagain.tracking.catalogue.domain.Catalogue;
import org.moveagain.tracking.dashboard.DashboardDiary;
import org.moveagain.tracking.dashboard.domain.DashboardMaker;
import org.moveagain.tracking.diary.ShelfReader;
import org.moveagain.tracking.diary.domain.DateRange;
import org.moveagain.tracking.position.TrackingPosition;
import org.moveagain.tracking.report.domain.Report;
import org.moveagain.tracking.report.domain.ReportMaker;

import org.springframework.http.HttpHeaders;
import org.springframework.http.MediaType;
import org.springframework.http.ResponseEntity;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.RequestParam;
import org.springframework.web.bind.annotation.RestController;

/**
 * The report over HTTP.
 */
@RestController
class ReportController {

	private static final int DAYS_WITHOUT_FROM = 28;

	private final ReportMaker maker;

	private final DashboardDiary diary;

	private final ShelfReader shelves;

	private final TrackingPosition position;

	private final Clock clock;

	ReportController(Catalogue catalogue, DashboardMaker dashboards, DashboardDiary diary, ShelfReader shelves,
			TrackingPosition position, Clock clock) {
		this.maker = new ReportMaker(catalogue, dashboards);
		this.diary = diary;
		this.shelves = shelves;
		this.position = position;
		this.clock = clock;
	}

	@GetMapping("/api/tracking/report")
	Report report(@Subject String subject, @RequestParam(required = false) @Nullable String from,
			@RequestParam(required = false) @Nullable String to, @RequestParam(defaultValue = "UTC") String zone,
			@RequestParam(defaultValue = "false") boolean notes, HttpServletRequest request,
			HttpServletResponse response) {
		ZoneId where = DateRange.zone(zone);
		DateRange range = DateRange.of(from, to, where, this.clock, DAYS_WITHOUT_FROM);
		this.position.await(subject, request, response);
		return this.maker.make(range, LocalDate.now(this.clock.withZone(where)),
				this.diary.read(subject, range, ReportMaker.LOOK_BACK), this.shelves.items(subject, ItemContract.GOALS),
				notes);
	}

	@GetMapping("/api/tracking/report.pdf")
	ResponseEntity<byte[]> paper(@Subject String subject, @RequestParam(required = false) @Nullable String from,
			@RequestParam(required = false) @Nullable String to, @RequestParam(defaultValue = "UTC") String zone,
			@RequestParam(defaultValue = "false") boolean notes, @RequestParam(defaultValue = "a4") String paper,
			HttpServletRequest request, HttpServletResponse response) {
		Paper format = Paper.of(paper)
			.orElseThrow(() -> ProblemException.invalidInput("paper", "This must be a4 or letter."));
		Report report = report(subject, from, to, zone, notes, request, response);
		return ResponseEntity.ok()
			.contentType(MediaType.APPLICATION_PDF)
			.header(HttpHeaders.CONTENT_DISPOSITION,
					"attachment; filename=\"moveagain-%s-%s.pdf\"".formatted(report.from(), report.to()))
			.body(new ReportPage(report, format).pdf());
	}

}
