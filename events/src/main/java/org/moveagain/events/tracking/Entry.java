package org.moveagain.events.tracking;

import java.math.BigDecimal;
import java.time.LocalDate;
import java.time.OffsetDateTime;
import java.util.Collections;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.UUID;

import com.fasterxml.jackson.annotation.JsonCreator;
import com.fasterxml.jackson.annotation.JsonInclude;
import com.fasterxml.jackson.annotation.JsonProperty;
import org.jspecify.annotations.Nullable;

/**
 * What a person logged at one moment, in full. Lists and measures are empty rather than
 * absent.
 *
 * @param id unique for its person
 * @param at when it was felt, with the person's own offset from UTC at that moment
 * @param measures values by the measure's code, in the measure's unit
 * @param places codes of body regions
 * @param signs codes of warning signs
 * @param worse what worsened it: codes of factors, or the person's own words
 * @param better what eased it: codes of factors, or the person's own words
 * @param note free words
 */
@JsonInclude(JsonInclude.Include.NON_NULL)
public record Entry(UUID id, OffsetDateTime at, Map<String, BigDecimal> measures, List<String> places,
		List<String> signs, List<String> worse, List<String> better, @Nullable String note) {

	public Entry {
		Objects.requireNonNull(id, "id");
		Objects.requireNonNull(at, "at");
		measures.values().forEach((value) -> Objects.requireNonNull(value, "a measure's value"));
		measures = Collections.unmodifiableMap(new LinkedHashMap<>(measures));
		places = List.copyOf(places);
		signs = List.copyOf(signs);
		worse = List.copyOf(worse);
		better = List.copyOf(better);
	}

	/** Older events lack fields that came later: what is absent is empty. */
	@JsonCreator
	static Entry read(@JsonProperty(value = "id", required = true) UUID id,
			@JsonProperty(value = "at", required = true) OffsetDateTime at,
			@JsonProperty("measures") @Nullable Map<String, BigDecimal> measures,
			@JsonProperty("places") @Nullable List<String> places, @JsonProperty("signs") @Nullable List<String> signs,
			@JsonProperty("worse") @Nullable List<String> worse, @JsonProperty("better") @Nullable List<String> better,
			@JsonProperty("note") @Nullable String note) {
		return new Entry(id, at, (measures != null) ? measures : Map.of(), orEmpty(places), orEmpty(signs),
				orEmpty(worse), orEmpty(better), note);
	}

	/**
	 * The day that the entry belongs to: the date on the person's own calendar then.
	 * @return the local date of {@link #at()}
	 */
	public LocalDate day() {
		return this.at.toLocalDate();
	}

	private static List<String> orEmpty(@Nullable List<String> list) {
		return (list != null) ? list : List.of();
	}

}
