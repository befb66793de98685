package org.moveagain.tracking.dashboard.domain;

import java.time.LocalDate;
import java.util.List;
import java.util.Map;
import java.util.Optional;

import org.moveagain.events.tracking.Entry;
import org.moveagain.tracking.catalogue.domain.Measure;
import org.moveagain.tracking.series.domain.Baseline;
import org.moveagain.tracking.series.domain.DayValues;

/**
 * What a dashboard is computed from.
 *
 * @param entries by day, in the order of the day: of the range, and of
 * {@value DashboardMaker#LOOK_BACK} days before it
 * @param beginning the first days that the person logged, by day
 */
public record Diary(Map<LocalDate, List<Entry>> entries, Map<LocalDate, List<Entry>> beginning) {

	Optional<Baseline> baseline(Measure measure) {
		return Baseline.of(DayValues.of(measure, this.beginning));
	}

}
