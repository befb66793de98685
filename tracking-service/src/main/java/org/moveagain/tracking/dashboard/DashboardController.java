package org.moveagain.tracking.dashboard;

import java.time.Clock;
import java.time.DateTimeException;
import java.time.LocalDate;
import java.time.ZoneId;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.stream.Collectors;

import jakarta.servlet.http.HttpServletRequest;
import jakarta.servlet.http.HttpServletResponse;
import org.jspecify.annotations.Nullable;
import org.moveagain.events.tracking.Entry;
import org.moveagain.events.tracking.ItemContract;
import org.moveagain.support.problem.ProblemException;
import org.moveagain.support.token.Subject;
import org.moveagain.tracking.alerts.domain.AlertMaker;
import org.moveagain.tracking.catalogue.domain.Catalogue;
import org.moveagain.tracking.dashboard.domain.Diary;
import org.moveagain.tracking.dashboard.domain.Dashboard;
import org.moveagain.tracking.dashboard.domain.DashboardMaker;
import org.moveagain.tracking.diary.DiaryReader;
import org.moveagain.tracking.diary.ShelfReader;
import org.moveagain.tracking.diary.domain.DateRange;
import org.moveagain.tracking.position.TrackingPosition;

import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.RequestParam;
import org.springframework.web.bind.annotation.RestController;

/**
 * The dashboard over HTTP: documents by their ids, and arithmetic.
 */
@RestController
class DashboardController {

	private static final int DAYS_WITHOUT_FROM = 28;

	private final DashboardMaker maker;

	private final DiaryReader diary;

	private final BeginningReader beginnings;

	private final ShelfReader shelves;

	private final TrackingPosition position;

	private final Clock clock;

	DashboardController(Catalogue catalogue, AlertMaker alerts, DiaryReader diary, BeginningReader beginnings,
			ShelfReader shelves, TrackingPosition position, Clock clock) {
		this.maker = new DashboardMaker(catalogue, alerts);
		this.diary = diary;
		this.beginnings = beginnings;
		this.shelves = shelves;
		this.position = position;
		this.clock = clock;
	}

	@GetMapping("/api/tracking/dashboard")
	Dashboard dashboard(@Subject String subject, @RequestParam(required = false) @Nullable String from,
			@RequestParam(required = false) @Nullable String to, @RequestParam(defaultValue = "UTC") String zone,
			HttpServletRequest request, HttpServletResponse response) {
		DateRange range = DateRange.of(from, to, zone(zone), this.clock, DAYS_WITHOUT_FROM);
		this.position.await(subject, request, response);
		Map<LocalDate, List<Entry>> entries = this.diary.days(subject, range.from().minusDays(DashboardMaker.LOOK_BACK),
				range.to());
		Set<String> measures = entries.values()
			.stream()
			.flatMap(List::stream)
			.flatMap((entry) -> entry.measures().keySet().stream())
			.collect(Collectors.toSet());
		Diary logged = new Diary(entries, this.beginnings.beginning(subject, measures));
		return this.maker.make(range, zone, logged, this.shelves.items(subject, ItemContract.GOALS),
				this.shelves.items(subject, ItemContract.ALERT_REPLIES));
	}

	private static ZoneId zone(String text) {
		try {
			return ZoneId.of(text);
		}
		catch (DateTimeException ex) {
			throw ProblemException.invalidInput("zone", "This must be a time zone, such as Europe/Berlin.");
		}
	}

}
