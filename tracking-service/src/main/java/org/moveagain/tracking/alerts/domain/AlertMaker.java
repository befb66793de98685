package org.moveagain.tracking.alerts.domain;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.Collection;
import java.util.Comparator;
import java.util.List;
import java.util.Map;
import java.util.Optional;

import org.jspecify.annotations.Nullable;
import org.moveagain.events.tracking.AlertReply;
import org.moveagain.events.tracking.Entry;
import org.moveagain.tracking.series.domain.Baseline;
import org.moveagain.tracking.series.domain.DayValues;

/**
 * Finds what may need checking.
 */
public final class AlertMaker {

	/** How many days before today it has to see. */
	public static final int LOOK_BACK = 20;

	private final SignAlerts signs;

	/**
	 * Judges signs and pain.
	 * @param signs judges the signs
	 */
	public AlertMaker(SignAlerts signs) {
		this.signs = signs;
	}

	/**
	 * The alerts of a day.
	 * @param today the day
	 * @param entries by day, of today and at least {@value #LOOK_BACK} days before
	 * @param pain day values of the same days
	 * @param baseline of pain; null as long as there is none
	 * @param replies of the person
	 * @return the most urgent first; those that rest are left out
	 */
	public List<Alert> alerts(LocalDate today, Map<LocalDate, List<Entry>> entries, DayValues pain,
			@Nullable Baseline baseline, Collection<AlertReply> replies) {
		List<Optional<Alert>> found = new ArrayList<>();
		found.add(this.signs.recent(entries, today));
		found.add(PainAlerts.rising(pain, today));
		if (baseline != null) {
			found.add(PainAlerts.keepsGoing(baseline, pain, today));
		}
		Replies resting = new Replies(replies);
		return found.stream()
			.flatMap(Optional::stream)
			.filter((alert) -> !resting.rests(alert.kind(), alert.tier(), today))
			.sorted(Comparator.comparing(Alert::tier).reversed())
			.toList();
	}

}
