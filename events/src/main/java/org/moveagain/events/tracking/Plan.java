package org.moveagain.events.tracking;

import java.math.BigDecimal;
import java.time.LocalDate;
import java.util.List;
import java.util.Locale;
import java.util.Objects;

import com.fasterxml.jackson.annotation.JsonCreator;
import com.fasterxml.jackson.annotation.JsonIgnore;
import com.fasterxml.jackson.annotation.JsonInclude;
import com.fasterxml.jackson.annotation.JsonProperty;
import org.jspecify.annotations.Nullable;

/**
 * What a person has planned, in their own words. There is one plan of each kind at most.
 *
 * @param kind of the plan
 * @param flare what to do in a flare; for {@link Kind#FLARE} only
 * @param steps back to work, the earliest first; for {@link Kind#RETURN_TO_WORK} only
 */
@JsonInclude(JsonInclude.Include.NON_EMPTY)
public record Plan(Kind kind, @Nullable Flare flare, List<Step> steps) implements Item {

	public Plan {
		Objects.requireNonNull(kind, "kind");
		steps = List.copyOf(steps);
		if ((flare != null) != (kind == Kind.FLARE) || (!steps.isEmpty() && kind != Kind.RETURN_TO_WORK)) {
			throw new IllegalArgumentException("A plan has what belongs to its kind");
		}
	}

	@JsonCreator
	static Plan read(@JsonProperty(value = "kind", required = true) Kind kind,
			@JsonProperty("flare") @Nullable Flare flare, @JsonProperty("steps") @Nullable List<Step> steps) {
		return new Plan(kind, flare, (steps != null) ? steps : List.of());
	}

	/**
	 * What is planned.
	 */
	public enum Kind {

		/** What to do in a flare. */
		@JsonProperty("flare")
		FLARE,
		/** The way back to work. */
		@JsonProperty("return-to-work")
		RETURN_TO_WORK;

		/**
		 * Its name in addresses and keys.
		 * @return lower case and hyphens
		 */
		public String code() {
			return name().toLowerCase(Locale.ROOT).replace('_', '-');
		}

	}

	/**
	 * A plan for days on which symptoms are well above their usual level.
	 *
	 * @param helps what helps
	 * @param changes what to do differently for some days
	 * @param calls whom to call, and when
	 */
	public record Flare(List<String> helps, List<String> changes, List<String> calls) {

		public Flare {
			helps = List.copyOf(helps);
			changes = List.copyOf(changes);
			calls = List.copyOf(calls);
		}

		@JsonCreator
		static Flare read(@JsonProperty("helps") @Nullable List<String> helps,
				@JsonProperty("changes") @Nullable List<String> changes,
				@JsonProperty("calls") @Nullable List<String> calls) {
			return new Flare((helps != null) ? helps : List.of(), (changes != null) ? changes : List.of(),
					(calls != null) ? calls : List.of());
		}

	}

	/**
	 * A step back to work.
	 *
	 * @param text what it is
	 * @param from the first day that it is planned for
	 * @param hoursPerWeek working hours in a week; null when it is not about hours
	 * @param done whether the person says that it is done
	 */
	@JsonInclude(JsonInclude.Include.NON_NULL)
	public record Step(String text, LocalDate from, @Nullable BigDecimal hoursPerWeek, boolean done) {

		public Step {
			Objects.requireNonNull(text, "text");
			Objects.requireNonNull(from, "from");
		}

		@JsonCreator
		static Step read(@JsonProperty(value = "text", required = true) String text,
				@JsonProperty(value = "from", required = true) LocalDate from,
				@JsonProperty("hoursPerWeek") @Nullable BigDecimal hoursPerWeek,
				@JsonProperty("done") @Nullable Boolean done) {
			return new Step(text, from, hoursPerWeek, Boolean.TRUE.equals(done));
		}

	}

	/** The kind. */
	@Override
	@JsonIgnore
	public String id() {
		return this.kind.code();
	}

}
