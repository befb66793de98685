package org.moveagain.tracking.plans.domain;

import java.math.BigDecimal;
import java.time.DateTimeException;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.Set;

import org.jspecify.annotations.Nullable;
import org.moveagain.events.tracking.Plan;
import org.moveagain.support.problem.ProblemException;
import org.moveagain.tracking.input.FieldReader;
import org.moveagain.tracking.input.InputErrors;
import tools.jackson.databind.JsonNode;

/**
 * Reads a plan as a person makes it, or names everything that is wrong with it at once.
 */
public final class PlanReader {

	/** The most items of a list, and the most steps. */
	public static final int MOST = 20;

	/** The longest item, in UTF-16 units. */
	public static final int LONGEST = 200;

	private static final Set<String> FLARE = Set.of("helps", "changes", "calls");

	private static final Set<String> STEP = Set.of("text", "from", "hoursPerWeek", "done");

	private static final BigDecimal HOURS_OF_A_WEEK = BigDecimal.valueOf(168);

	private PlanReader() {
	}

	/**
	 * Reads and checks.
	 * @param kind of the plan
	 * @param body what came
	 * @return a valid plan
	 * @throws ProblemException invalid input, with every field that is wrong
	 */
	public static Plan read(Plan.Kind kind, JsonNode body) {
		return switch (kind) {
			case FLARE -> flare(body);
			case RETURN_TO_WORK -> returnToWork(body);
		};
	}

	private static Plan flare(JsonNode body) {
		InputErrors errors = new InputErrors();
		FieldReader fields = FieldReader.of(body, FLARE, "A flare plan", errors);
		Plan.Flare flare = new Plan.Flare(fields.words("helps", MOST, LONGEST), fields.words("changes", MOST, LONGEST),
				fields.words("calls", MOST, LONGEST));
		if (errors.isEmpty() && flare.helps().isEmpty() && flare.changes().isEmpty() && flare.calls().isEmpty()) {
			errors.add("", "Write down one thing at least.");
		}
		errors.throwIfAny();
		return new Plan(Plan.Kind.FLARE, flare, List.of());
	}

	private static Plan returnToWork(JsonNode body) {
		InputErrors errors = new InputErrors();
		FieldReader.of(body, Set.of("steps"), "A plan of steps", errors);
		JsonNode list = body.path("steps");
		if (!list.isArray() || list.isEmpty() || list.size() > MOST) {
			errors.add("/steps", "This must be a list of 1 to " + MOST + " steps.");
			errors.throwIfAny();
		}
		List<Plan.Step> steps = new ArrayList<>();
		for (int index = 0; index < list.size(); index++) {
			step(list.get(index), "/steps/" + index, errors, steps);
		}
		errors.throwIfAny();
		steps.sort(Comparator.comparing(Plan.Step::from));
		return new Plan(Plan.Kind.RETURN_TO_WORK, null, steps);
	}

	private static void step(JsonNode body, String pointer, InputErrors errors, List<Plan.Step> steps) {
		InputErrors own = new InputErrors();
		try {
			FieldReader fields = FieldReader.of(body, STEP, "A step", own);
			String text = fields.note("text", LONGEST);
			if (text == null && own.isEmpty()) {
				own.add("/text", "This is needed: what the step is.");
			}
			LocalDate from = from(fields.text("from"), own);
			BigDecimal hours = fields.number("hoursPerWeek");
			if (hours != null && (hours.signum() < 0 || hours.compareTo(HOURS_OF_A_WEEK) > 0)) {
				own.add("/hoursPerWeek", "This must be from 0 to 168.");
			}
			boolean done = fields.yes("done");
			own.throwIfAny();
			if (text != null && from != null) {
				steps.add(new Plan.Step(text, from, hours, done));
			}
		}
		catch (ProblemException ex) {
			ex.errors().forEach((error) -> errors.add(pointer + error.pointer(), error.message()));
		}
	}

	private static @Nullable LocalDate from(@Nullable String text, InputErrors errors) {
		try {
			LocalDate from = (text != null) ? LocalDate.parse(text) : null;
			if (from != null && from.getYear() >= 2000 && from.getYear() < 2200) {
				return from;
			}
		}
		catch (DateTimeException ex) {
			// named below
		}
		errors.add("/from", "This must be a date, such as 2026-11-30.");
		return null;
	}

}
