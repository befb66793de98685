package org.moveagain.tracking.report;

import java.time.Clock;
import java.time.LocalDate;

import jakarta.servlet.http.HttpServletRequest;
import jakarta.servlet.http.HttpServletResponse;
import org.jspecify.annotations.Nullable;
import org.moveagain.events.tracking.ItemContract;
import org.moveagain.support.token.Subject;
import org.moveagain.tracking.catalogue.domain.Catalogue;
import org.moveagain.tracking.dashboard.DashboardDiary;
import org.moveagain.tracking.dashboard.domain.DashboardMaker;
import org.moveagain.tracking.diary.ShelfReader;
import org.moveagain.tracking.position.TrackingPosition;
import org.moveagain.tracking.questionnaires.domain.ProgressMaker;
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

	private final ReportMaker maker;

	private final DashboardDiary diary;

	private final ShelfReader shelves;

	private final ProgressMaker questionnaires;

	private final TrackingPosition position;

	private final Clock clock;

	ReportController(Catalogue catalogue, DashboardMaker dashboards, DashboardDiary diary, ShelfReader shelves,
			ProgressMaker questionnaires, TrackingPosition position, Clock clock) {
		this.maker = new ReportMaker(catalogue, dashboards);
		this.diary = diary;
		this.shelves = shelves;
		this.questionnaires = questionnaires;
		this.position = position;
		this.clock = clock;
	}

	@GetMapping("/api/tracking/report")
	Report report(@Subject String subject, @RequestParam(required = false) @Nullable String from,
			@RequestParam(required = false) @Nullable String to, @RequestParam(defaultValue = "UTC") String zone,
			@RequestParam(defaultValue = "false") boolean notes, HttpServletRequest request,
			HttpServletResponse response) {
		return report(subject, ReportQuery.of(from, to, zone, "a4", this.clock), notes, request, response);
	}

	@GetMapping("/api/tracking/report.pdf")
	ResponseEntity<byte[]> paper(@Subject String subject, @RequestParam(required = false) @Nullable String from,
			@RequestParam(required = false) @Nullable String to, @RequestParam(defaultValue = "UTC") String zone,
			@RequestParam(defaultValue = "false") boolean notes, @RequestParam(defaultValue = "a4") String paper,
			HttpServletRequest request, HttpServletResponse response) {
		ReportQuery query = ReportQuery.of(from, to, zone, paper, this.clock);
		Report report = report(subject, query, notes, request, response);
		return ResponseEntity.ok()
			.contentType(MediaType.APPLICATION_PDF)
			.header(HttpHeaders.CONTENT_DISPOSITION,
					"attachment; filename=\"moveagain-%s-%s.pdf\"".formatted(report.from(), report.to()))
			.body(new ReportPage(report, query.paper()).pdf());
	}

	private Report report(String subject, ReportQuery query, boolean notes, HttpServletRequest request,
			HttpServletResponse response) {
		this.position.await(subject, request, response);
		return this.maker.make(query.range(), LocalDate.now(this.clock.withZone(query.zone())),
				this.diary.read(subject, query.range(), ReportMaker.LOOK_BACK),
				this.shelves.items(subject, ItemContract.GOALS),
				this.questionnaires.answered(this.shelves.items(subject, ItemContract.RESPONSES), query.range()),
				notes);
	}

}
