package org.moveagain.tracking.dashboard;

import java.time.Clock;

import jakarta.servlet.http.HttpServletRequest;
import jakarta.servlet.http.HttpServletResponse;
import org.jspecify.annotations.Nullable;
import org.moveagain.events.tracking.ItemContract;
import org.moveagain.support.token.Subject;
import org.moveagain.tracking.dashboard.domain.Diary;
import org.moveagain.tracking.dashboard.domain.Dashboard;
import org.moveagain.tracking.dashboard.domain.DashboardMaker;
import org.moveagain.tracking.diary.ShelfReader;
import org.moveagain.tracking.diary.domain.DateRange;
import org.moveagain.tracking.position.TrackingPosition;
import org.moveagain.tracking.questionnaires.domain.ProgressMaker;

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

	private final DashboardDiary diary;

	private final ShelfReader shelves;

	private final ProgressMaker questionnaires;

	private final TrackingPosition position;

	private final Clock clock;

	DashboardController(DashboardMaker maker, DashboardDiary diary, ShelfReader shelves, ProgressMaker questionnaires,
			TrackingPosition position, Clock clock) {
		this.maker = maker;
		this.diary = diary;
		this.shelves = shelves;
		this.questionnaires = questionnaires;
		this.position = position;
		this.clock = clock;
	}

	@GetMapping("/api/tracking/dashboard")
	Dashboard dashboard(@Subject String subject, @RequestParam(required = false) @Nullable String from,
			@RequestParam(required = false) @Nullable String to, @RequestParam(defaultValue = "UTC") String zone,
			HttpServletRequest request, HttpServletResponse response) {
		DateRange range = DateRange.of(from, to, DateRange.zone(zone), this.clock, DAYS_WITHOUT_FROM);
		this.position.await(subject, request, response);
		Diary logged = this.diary.read(subject, range, 0);
		return this.maker.make(range, zone, logged, this.shelves.items(subject, ItemContract.GOALS),
				this.shelves.items(subject, ItemContract.ALERT_REPLIES),
				this.shelves.items(subject, ItemContract.PLANS),
				this.questionnaires.answered(this.shelves.items(subject, ItemContract.RESPONSES), range));
	}

}
