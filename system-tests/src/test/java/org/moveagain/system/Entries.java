package org.moveagain.system;

import java.util.ArrayList;
import java.util.List;
import java.util.UUID;

import tools.jackson.databind.JsonNode;

/**
 * Entries as the API takes and gives them.
 */
final class Entries {

	static final String PATH = "/api/tracking/entries";

	private Entries() {
	}

	/**
	 * An entry of that day with one walk of a thousand steps, so that a doubled one shows
	 * in the day's sum.
	 */
	static String walk(UUID id, String day) {
		return """
				{"id": "%s", "at": "%sT12:00:00+01:00", "measures": {"activityMinutes": 1}}""".formatted(id, day);
	}

	static String pain(UUID id, String at, int pain) {
		return """
				{"id": "%s", "at": "%s", "measures": {"pain": %d}, "places": ["low-back"]}""".formatted(id, at, pain);
	}

	/** Every entry from one day to another, page by page. */
	static List<JsonNode> all(Person person, String from, String to) {
		List<JsonNode> entries = new ArrayList<>();
		String next = "";
		do {
			String cursor = next.isEmpty() ? "" : "&cursor=" + next;
			Answer page = person.get(PATH + "?from=" + from + "&to=" + to + "&size=100" + cursor);
			if (page.status() != 200) {
				throw new IllegalStateException("No list: " + page);
			}
			page.json().path("entries").forEach(entries::add);
			next = page.json().path("next").asString("");
		}
		while (!next.isEmpty());
		return entries;
	}

	/** What the dashboard says of a measure, day by day. */
	static List<JsonNode> series(JsonNode dashboard, String measure) {
		return dashboard.path("series")
			.valueStream()
			.filter((series) -> series.path("measure").asString().equals(measure))
			.flatMap((series) -> series.path("values").valueStream())
			.toList();
	}

}
