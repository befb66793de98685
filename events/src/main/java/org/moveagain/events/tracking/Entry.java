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
 * @param legSide into which leg the pain spreads, where that is among the signs
 * @param worse what worsened it: codes of factors, or the person's own words
 * @param better what eased it: codes of factors, or the person's own words
 * @param medicines what was taken, in the person's own words
 * @param flare whether the person says that this is a flare: symptoms well above their
 * usual level
 * @param note free words
 */
@JsonInclude(JsonInclude.Include.NON_NULL)
public record Entry(UUID id, OffsetDateTime at, Map<String, BigDecimal> measures, List<String> places,
		List<String> signs, @Nullable Side legSide, List<String> worse, List<String> better, List<String> medicines,
		boolean flare, @Nullable String note) {

	/**
	 * A side of the body.
	 */
	public enum Side {

		/** The person's own left. */
		@JsonProperty("left")
		LEFT,
		/** The person's own right. */
		@JsonProperty("right")
		RIGHT,
		/** Left and right. */
		@JsonProperty("both")
		BOTH

	}

	public Entry {
		Objects.requireNonNull(id, "id");
		Objects.requireNonNull(at, "at");
		measures.values().forEach((value) -> Objects.requireNonNull(value, "a measure's value"));
		measures = Collections.unmodifiableMap(new LinkedHashMap<>(measures));
		places = List.copyOf(places);
		signs = List.copyOf(signs);
		worse = List.copyOf(worse);
		better = List.copyOf(better);
		medicines = List.copyOf(medicines);
	}

	/**
	 * An entry without the leg's side, medicines and the mark of a flare.
	 * @param id unique for its person
	 * @param at when it was felt
	 * @param measures values by code
	 * @param places codes
	 * @param signs codes
	 * @param worse codes or own words
	 * @param better codes or own words
	 * @param note free words
	 */
	public Entry(UUID id, OffsetDateTime at, Map<String, BigDecimal> measures, List<String> places, List<String> signs,
			List<String> worse, List<String> better, @Nullable String note) {
		this(id, at, measures, places, signs, null, worse, better, List.of(), false, note);
	}

	/** Older events lack fields that came later: what is absent is empty. */
	@JsonCreator
	static Entry read(@JsonProperty(value = "id", required = true) UUID id,
			@JsonProperty(value = "at", required = true) OffsetDateTime at,
			@JsonProperty("measures") @Nullable Map<String, BigDecimal> measures,
			@JsonProperty("places") @Nullable List<String> places, @JsonProperty("signs") @Nullable List<String> signs,
			@JsonProperty("legSide") @Nullable Side legSide, @JsonProperty("worse") @Nullable List<String> worse,
			@JsonProperty("better") @Nullable List<String> better,
			@JsonProperty("medicines") @Nullable List<String> medicines, @JsonProperty("flare") @Nullable Boolean flare,
			@JsonProperty("note") @Nullable String note) {
		return new Entry(id, at, (measures != null) ? measures : Map.of(), orEmpty(places), orEmpty(signs), legSide,
				orEmpty(worse), orEmpty(better), orEmpty(medicines), Boolean.TRUE.equals(flare), note);
	}

	/**
	 * The same with another id.
	 * @param other the id
	 * @return an entry
	 */
	public Entry withId(UUID other) {
		return new Entry(other, this.at, this.measures, this.places, this.signs, this.legSide, this.worse, this.better,
				this.medicines, this.flare, this.note);
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
