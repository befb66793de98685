package org.moveagain.tracking.goals.domain;

import java.math.BigDecimal;
import java.time.DateTimeException;
import java.time.LocalDate;
import java.util.Locale;
import java.util.Objects;
import java.util.Set;
import java.util.regex.Pattern;
import java.util.stream.Collectors;

import org.jspecify.annotations.Nullable;
import org.moveagain.events.tracking.Goal;
import org.moveagain.support.problem.ProblemException;
import org.moveagain.tracking.catalogue.domain.GoalRule;
import org.moveagain.tracking.catalogue.domain.Measure;
import org.moveagain.tracking.input.FieldReader;
import org.moveagain.tracking.input.InputErrors;
import tools.jackson.databind.JsonNode;

/**
 * Reads a goal as a person sets it.
 */
public final class GoalReader {

	private static final Set<String> FIELDS = Set.of("measure", "low", "high", "period", "since", "calculator");

	private static final Pattern CALCULATOR = Pattern.compile("[a-z][a-z0-9-]{0,39}");

	private static final int DECIMALS = 3;

	private static final int DAYS_OF_A_WEEK = 7;

	private static final int LONGEST_AHEAD = 366;

	private final Measure measure;

	private final GoalRule rule;

	private final LocalDate today;

	/**
	 * Reads goals for one measure.
	 * @param measure that can have a goal
	 * @param today the first day of a goal that names none
	 */
	public GoalReader(Measure measure, LocalDate today) {
		this.measure = measure;
		this.rule = Objects.requireNonNull(measure.goal(), "This measure can have no goal");
		this.today = today;
	}

	/**
	 * Reads and checks.
	 * @param body what came
	 * @return a valid goal
	 * @throws ProblemException invalid input, with every field that is wrong
	 */
	public Goal read(JsonNode body) {
		InputErrors errors = new InputErrors();
		FieldReader fields = FieldReader.of(body, FIELDS, "A goal", errors);
		String named = fields.text("measure");
		if (named != null && !named.equals(this.measure.code())) {
			errors.add("/measure", "This must be the measure in the address, or be left out.");
		}
		Goal.Period period = period(fields.text("period"), body, errors);
		BigDecimal low = amount("low", fields.number("low"), period, errors);
		if (low == null && !body.has("low")) {
			errors.add("/low", "This is needed: what you want to reach.");
		}
		BigDecimal high = amount("high", fields.number("high"), period, errors);
		if (low != null && high != null && high.compareTo(low) < 0) {
			errors.add("/high", "This must not be below \"low\".");
		}
		LocalDate since = since(fields.text("since"), errors);
		String calculator = fields.text("calculator");
		if (calculator != null && !CALCULATOR.matcher(calculator).matches()) {
			errors.add("/calculator", "This must be the id of a calculator, such as protein.");
		}
		errors.throwIfAny();
		return new Goal(this.measure.code(), Objects.requireNonNull(low), high, period, since, calculator);
	}

	private Goal.Period period(@Nullable String text, JsonNode body, InputErrors errors) {
		for (Goal.Period period : this.rule.periods()) {
			if (name(period).equals(text)) {
				return period;
			}
		}
		if (text != null || !body.has("period")) {
			errors.add("/period", "This must be "
					+ this.rule.periods().stream().map(GoalReader::name).collect(Collectors.joining(" or ")) + ".");
		}
		return this.rule.periods().getFirst();
	}

	private @Nullable BigDecimal amount(String name, @Nullable BigDecimal amount, Goal.Period period,
			InputErrors errors) {
		if (amount == null) {
			return null;
		}
		BigDecimal most = (period == Goal.Period.WEEK) ? this.measure.max().multiply(BigDecimal.valueOf(DAYS_OF_A_WEEK))
				: this.measure.max();
		if (amount.signum() <= 0 || amount.compareTo(most) > 0) {
			errors.add("/" + name,
					"This must be more than 0 and " + most.toPlainString() + " at most (" + this.measure.unit() + ").");
			return null;
		}
		if (amount.stripTrailingZeros().scale() > DECIMALS) {
			errors.add("/" + name, "This may have " + DECIMALS + " decimals at most.");
			return null;
		}
		return new BigDecimal(amount.stripTrailingZeros().toPlainString());
	}

	private LocalDate since(@Nullable String text, InputErrors errors) {
		if (text == null) {
			return this.today;
		}
		try {
			LocalDate since = LocalDate.parse(text);
			if (since.getYear() >= 2000 && !since.isAfter(this.today.plusDays(LONGEST_AHEAD))) {
				return since;
			}
		}
		catch (DateTimeException ex) {
			// named below
		}
		errors.add("/since", "This must be a date from 2000 to a year from now, such as 2026-11-23.");
		return this.today;
	}

	private static String name(Goal.Period period) {
		return period.name().toLowerCase(Locale.ROOT);
	}

}
