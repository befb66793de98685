package org.moveagain.tracking.entries.domain;

import java.math.BigDecimal;
import java.time.Clock;
import java.time.OffsetDateTime;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Set;
import java.util.UUID;
import java.util.function.Supplier;
import java.util.regex.Pattern;
import java.util.stream.Stream;

import org.jspecify.annotations.Nullable;
import org.moveagain.events.tracking.Entry;
import org.moveagain.support.problem.ProblemException;
import org.moveagain.tracking.catalogue.domain.Catalogue;
import org.moveagain.tracking.catalogue.domain.Measure;
import org.moveagain.tracking.input.FieldReader;
import org.moveagain.tracking.input.InputErrors;
import org.moveagain.tracking.input.Moments;
import tools.jackson.databind.JsonNode;

/**
 * Makes an entry from JSON, or names everything that is wrong with it at once.
 */
public final class EntryValidator {

	/** The longest note, in UTF-16 units. */
	public static final int NOTE = 2000;

	/** The longest own factor, in UTF-16 units. */
	public static final int OWN_FACTOR = 60;

	/** The most factors in one list. */
	public static final int FACTORS = 20;

	/** The longest medicine, in UTF-16 units. */
	public static final int MEDICINE = 100;

	/** The most medicines. */
	public static final int MEDICINES = 20;

	private static final int DECIMALS = 3;

	private static final String SPREADING = "spreading-to-leg";

	private static final Set<String> FIELDS = Set.of("id", "at", "measures", "places", "signs", "legSide", "worse",
			"better", "medicines", "flare", "note");

	private static final Pattern ID = Pattern
		.compile("[0-9a-fA-F]{8}-[0-9a-fA-F]{4}-[0-9a-fA-F]{4}-[0-9a-fA-F]{4}-[0-9a-fA-F]{12}");

	private final Catalogue catalogue;

	private final Clock clock;

	private final Supplier<UUID> ids;

	/**
	 * Checks against a catalogue.
	 * @param catalogue what can be logged
	 * @param clock tells what lies in the future
	 * @param ids ids for entries that come without one
	 */
	public EntryValidator(Catalogue catalogue, Clock clock, Supplier<UUID> ids) {
		this.catalogue = catalogue;
		this.clock = clock;
		this.ids = ids;
	}

	/**
	 * An id of an entry.
	 * @param text a UUID in its usual form
	 * @return the id; null when the text is none
	 */
	public static @Nullable UUID id(String text) {
		return ID.matcher(text).matches() ? UUID.fromString(text) : null;
	}

	/**
	 * A new entry; without an id it gets one.
	 * @param body what came
	 * @return a valid entry
	 * @throws ProblemException invalid input, with every field that is wrong
	 */
	public Entry logged(JsonNode body) {
		return validate(body, null);
	}

	/**
	 * The new state of an entry; its id may be left out.
	 * @param body what came
	 * @param id which entry is corrected
	 * @return a valid entry
	 * @throws ProblemException invalid input, with every field that is wrong
	 */
	public Entry corrected(JsonNode body, UUID id) {
		return validate(body, id);
	}

	private Entry validate(JsonNode body, @Nullable UUID expected) {
		InputErrors errors = new InputErrors();
		FieldReader fields = FieldReader.of(body, FIELDS, "An entry", errors);
		UUID id = id(fields.text("id"), expected, errors);
		OffsetDateTime at = Moments.read(fields.text("at"), body.has("at"), this.clock, errors);
		Map<String, BigDecimal> measures = measures(fields, errors);
		List<String> places = fields.codes("places", this.catalogue.placeCodes(), "place");
		List<String> signs = fields.codes("signs", this.catalogue.signCodes(), "sign");
		Entry.Side legSide = legSide(fields.text("legSide"), signs, errors);
		List<String> worse = fields.words("worse", FACTORS, OWN_FACTOR);
		List<String> better = fields.words("better", FACTORS, OWN_FACTOR);
		List<String> medicines = fields.words("medicines", MEDICINES, MEDICINE);
		boolean flare = fields.yes("flare");
		String note = fields.note("note", NOTE);
		if (errors.isEmpty() && !flare && measures.isEmpty()
				&& Stream.of(signs, worse, better, medicines).allMatch(List::isEmpty)) {
			errors.add("", "Log at least one measure, sign or factor, a medicine or a flare.");
		}
		errors.throwIfAny();
		return new Entry(id, at, measures, places, signs, legSide, worse, better, medicines, flare, note);
	}

	private static Entry.@Nullable Side legSide(@Nullable String text, List<String> signs, InputErrors errors) {
		if (text == null) {
			return null;
		}
		if (!signs.contains(SPREADING)) {
			errors.add("/legSide", "This goes with the sign " + SPREADING + " only.");
		}
		for (Entry.Side side : Entry.Side.values()) {
			if (side.name().toLowerCase(Locale.ROOT).equals(text)) {
				return side;
			}
		}
		errors.add("/legSide", "This must be left, right or both.");
		return null;
	}

	private UUID id(@Nullable String text, @Nullable UUID expected, InputErrors errors) {
		UUID id = (text != null) ? id(text) : null;
		if (text != null && id == null) {
			errors.add("/id", "This must be a UUID, such as 1b4e28ba-2fa1-41d2-883f-0016d3cca427.");
		}
		else if (id != null && expected != null && !id.equals(expected)) {
			errors.add("/id", "This must be the id of the entry in the address, or be left out.");
		}
		if (expected != null) {
			return expected;
		}
		return (id != null) ? id : this.ids.get();
	}

	private Map<String, BigDecimal> measures(FieldReader fields, InputErrors errors) {
		Map<String, BigDecimal> measures = new LinkedHashMap<>();
		fields.properties("measures").forEach((code, value) -> {
			String pointer = InputErrors.pointer("/measures", code);
			Measure measure = this.catalogue.measure(code).orElse(null);
			if (measure == null) {
				errors.add(pointer, "There is no measure with this name.");
			}
			else if (!value.isNumber()) {
				errors.add(pointer, "This must be a number.");
			}
			else {
				BigDecimal number = value.decimalValue();
				String wrong = wrong(measure, number);
				if (wrong != null) {
					errors.add(pointer, wrong);
				}
				else {
					measures.put(code, plain(number));
				}
			}
		});
		return measures;
	}

	private static @Nullable String wrong(Measure measure, BigDecimal value) {
		if (!measure.allows(value)) {
			return "This must be from " + measure.min().toPlainString() + " to " + measure.max().toPlainString() + " ("
					+ measure.unit() + ").";
		}
		if (!measure.keepsToSteps(value)) {
			return "This must go in steps of " + measure.step().toPlainString() + ".";
		}
		if (value.stripTrailingZeros().scale() > DECIMALS) {
			return "This may have " + DECIMALS + " decimals at most.";
		}
		return null;
	}

	/**
	 * The same number in the same form, however it was written: 7.50 and 75e-1 are 7.5.
	 */
	private static BigDecimal plain(BigDecimal value) {
		BigDecimal stripped = value.stripTrailingZeros();
		return (stripped.scale() < 0) ? stripped.setScale(0) : stripped;
	}

}
