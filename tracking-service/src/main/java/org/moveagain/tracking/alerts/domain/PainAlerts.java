package org.moveagain.tracking.alerts.domain;

import java.math.BigDecimal;
import java.math.RoundingMode;
import java.time.LocalDate;
import java.time.temporal.ChronoUnit;
import java.util.List;
import java.util.Optional;

import org.moveagain.redflags.Tier;
import org.moveagain.tracking.series.domain.Baseline;
import org.moveagain.tracking.series.domain.DayValues;

/**
 * Whether pain goes on, or has risen (domain facts, section 3). Compares unrounded means.
 */
final class PainAlerts {

	private static final BigDecimal POINTS = BigDecimal.valueOf(2);

	/** A fall by less than this is under 30 percent. */
	private static final BigDecimal SHARE = new BigDecimal("0.30");

	private static final BigDecimal LEAST_PAIN = BigDecimal.valueOf(3);

	private static final int BASELINE_WITHIN = 21;

	private static final int FOUR_WEEKS = 28;

	private static final int SIX_WEEKS = 42;

	private static final int TWELVE_WEEKS = 84;

	private static final int WEEK = 7;

	private static final int BEFORE = 14;

	private static final int NEEDED_BEFORE = 7;

	private static final String SEE_SOMEBODY = "Make an appointment with a clinician within days to two weeks, and take your numbers along.";

	private PainAlerts() {
	}

	/** The mean of 7 days is at least 2 points above the mean of the 14 days before. */
	static Optional<Alert> rising(DayValues pain, LocalDate today) {
		Optional<BigDecimal> now = pain.weekTo(today);
		Optional<BigDecimal> before = pain.mean(today.minusDays(WEEK + BEFORE - 1L), today.minusDays(WEEK),
				NEEDED_BEFORE);
		if (now.isEmpty() || before.isEmpty() || now.get().subtract(before.get()).compareTo(POINTS) < 0) {
			return Optional.empty();
		}
		String reason = "Over the last 7 days your pain averaged %s. In the 14 days before that it averaged %s. That is %s points higher."
			.formatted(shown(now.get()), shown(before.get()), shown(now.get().subtract(before.get())));
		return Optional.of(new Alert(Kind.RISING, Tier.CLINICIAN, "Your pain has gone up", List.of(reason),
				SEE_SOMEBODY, "MoveAgain, from what people notice: 2 points (Ostelo 2008)", List.of(),
				List.of(new Alert.Link("Flare-ups", "/articles/flare-ups")), List.of("seen")));
	}

	/** Since four weeks or longer, and neither 30 percent nor 2 points less. */
	static Optional<Alert> keepsGoing(Baseline baseline, DayValues pain, LocalDate today) {
		long day = ChronoUnit.DAYS.between(baseline.from(), today) + 1;
		Optional<BigDecimal> now = pain.weekTo(today);
		boolean early = ChronoUnit.DAYS.between(baseline.from(), baseline.to()) < BASELINE_WITHIN;
		if (day < FOUR_WEEKS || !early || now.isEmpty() || now.get().compareTo(LEAST_PAIN) < 0) {
			return Optional.empty();
		}
		BigDecimal fall = baseline.mean().subtract(now.get());
		if (fall.compareTo(POINTS) >= 0 || fall.compareTo(baseline.mean().multiply(SHARE)) >= 0) {
			return Optional.empty();
		}
		String numbers = "In the first 7 days that you logged, your pain averaged %s. Over the last 7 days it averaged %s."
			.formatted(shown(baseline.mean()), shown(now.get()));
		String time = "You began %d days ago, and it has not fallen by 2 points or 30 %%: that is the least that people notice."
			.formatted(day - 1);
		return Optional.of(new Alert(Kind.KEEPS_GOING, Tier.CLINICIAN, title(day), List.of(numbers, time), next(day),
				"NHS, NHS Dumfries and Galloway: four weeks or more without getting better; Ostelo 2008: 2 points or 30 %",
				List.of(), links(day), List.of("seen", "under-care")));
	}

	private static String title(long day) {
		if (day >= TWELVE_WEEKS) {
			return "Your pain has lasted for more than twelve weeks";
		}
		return (day >= SIX_WEEKS) ? "Six weeks, and your pain is not getting better" : "Your pain keeps going";
	}

	private static String next(long day) {
		if (day >= SIX_WEEKS && day < TWELVE_WEEKS) {
			return "Please don’t wait longer. " + SEE_SOMEBODY;
		}
		return SEE_SOMEBODY;
	}

	private static List<Alert.Link> links(long day) {
		Alert.Link visit = new Alert.Link("What to expect from physical therapy",
				"/articles/what-to-expect-from-physical-therapy");
		return (day >= TWELVE_WEEKS) ? List.of(new Alert.Link("Pacing and goals", "/articles/pacing-and-goals"), visit)
				: List.of(visit);
	}

	private static String shown(BigDecimal value) {
		return value.setScale(1, RoundingMode.HALF_UP).toPlainString();
	}

}
