package org.moveagain.tracking.dashboard.domain;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.Map;

import org.jspecify.annotations.Nullable;
import org.moveagain.events.tracking.Entry;

/**
 * Days in a row that a person marked as a flare.
 *
 * @param from the first
 * @param to the last
 */
public record Flare(LocalDate from, LocalDate to) {

	/** The last day that was marked, up to another. */
	static @Nullable LocalDate last(Map<LocalDate, List<Entry>> entries, LocalDate to) {
		return entries.entrySet()
			.stream()
			.filter((day) -> !day.getKey().isAfter(to) && day.getValue().stream().anyMatch(Entry::flare))
			.map(Map.Entry::getKey)
			.max(Comparator.naturalOrder())
			.orElse(null);
	}

	/** Those of some days, the earliest first. */
	static List<Flare> of(List<LocalDate> days, Map<LocalDate, List<Entry>> entries) {
		List<Flare> flares = new ArrayList<>();
		for (LocalDate day : days) {
			if (entries.getOrDefault(day, List.of()).stream().noneMatch(Entry::flare)) {
				continue;
			}
			boolean goesOn = !flares.isEmpty() && flares.getLast().to().plusDays(1).equals(day);
			LocalDate from = goesOn ? flares.removeLast().from() : day;
			flares.add(new Flare(from, day));
		}
		return flares;
	}

}
