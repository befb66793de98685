package org.moveagain.tracking.alerts.domain;

import java.math.BigDecimal;
import java.time.LocalDate;
import java.time.OffsetDateTime;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.UUID;

import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;
import org.moveagain.events.tracking.AlertReply;
import org.moveagain.events.tracking.AlertReply.Answer;
import org.moveagain.events.tracking.Entry;
import org.moveagain.redflags.RedFlags;
import org.moveagain.redflags.Tier;
import org.moveagain.tracking.catalogue.domain.Aggregation;
import org.moveagain.tracking.catalogue.domain.Catalogue;
import org.moveagain.tracking.catalogue.domain.Measure;
import org.moveagain.tracking.catalogue.domain.Sign;
import org.moveagain.tracking.series.domain.Baseline;
import org.moveagain.tracking.series.domain.DayValues;

import static org.assertj.core.api.Assertions.assertThat;

/** The rules of domain facts, section 3; day 1 is the first day with an entry. */
class AlertMakerTests {

	private static final LocalDate FIRST = LocalDate.of(2026, 3, 1);

	private static final Measure PAIN = new Measure("pain", "Pain", "0-10", BigDecimal.ZERO, BigDecimal.TEN,
			BigDecimal.ONE, false, null, null, Aggregation.MEAN, null, null, null);

	private final Catalogue catalogue = new Catalogue(List.of(PAIN), List.of(),
			List.of(new Sign("spreading-to-leg", "Pain spreading into the leg", "one-leg"),
					new Sign("weakness", "Weakness", "foot-drop"), new Sign("fever", "Fever or shivering", "fever")),
			List.of());

	private final AlertMaker maker = new AlertMaker(new SignAlerts(this.catalogue, RedFlags.load()));

	private final Map<LocalDate, List<Entry>> entries = new HashMap<>();

	private final List<AlertReply> replies = new ArrayList<>();

	@ParameterizedTest
	@CsvSource({ "27, false", "28, true", "41, true", "42, true", "84, true" })
	void painThatDoesNotFallKeepsGoingFromDay28(int day, boolean shown) {
		pain(1, day, "6");
		assertThat(kinds(day)).isEqualTo(shown ? List.of(Kind.KEEPS_GOING) : List.of());
	}

	@Test
	void theWordsGetStrongerAtSixAndTwelveWeeks() {
		pain(1, 90, "6");
		assertThat(List.of(28, 41, 42, 83, 84)).extracting((day) -> alerts(day).getFirst().title())
			.containsExactly("Your pain keeps going", "Your pain keeps going",
					"Six weeks, and your pain is not getting better", "Six weeks, and your pain is not getting better",
					"Your pain has lasted for more than twelve weeks");
		assertThat(alerts(84).getFirst().links()).extracting(Alert.Link::href).contains("/articles/pacing-and-goals");
		assertThat(alerts(84).getFirst().tier()).isEqualTo(Tier.CLINICIAN);
	}

	@ParameterizedTest
	@CsvSource({ "6, 6, true", "6, 4.3, true", "6, 4.2, false", "9, 7.1, true", "9, 7, false", "4, 3, true",
			"4, 2.9, false", "3, 9, true" })
	void aFallOfTwoPointsOrThirtyPercentIsEnoughAndSoIsAMeanUnderThree(String before, String now, boolean shown) {
		pain(1, 7, before);
		pain(22, 28, now);
		assertThat(kinds(28).contains(Kind.KEEPS_GOING)).isEqualTo(shown);
	}

	@Test
	void theBaselineHasToLieWithinTheFirstTwentyOneDays() {
		for (int day : List.of(1, 2, 3, 4, 5, 6, 21)) {
			pain(day, day, "6");
		}
		pain(22, 40, "6");
		assertThat(kinds(40)).containsExactly(Kind.KEEPS_GOING);
		this.entries.remove(day(21));
		assertThat(kinds(40)).isEmpty();
	}

	@Test
	void aWeekNeedsFourDays() {
		pain(1, 7, "6");
		for (int day : List.of(24, 26, 28)) {
			pain(day, day, "6");
		}
		assertThat(kinds(28)).isEmpty();
		pain(22, 22, "6");
		assertThat(kinds(28)).containsExactly(Kind.KEEPS_GOING);
	}

	@ParameterizedTest
	@CsvSource({ "3, 5, true", "3, 4.9, false", "0, 2, true", "8, 10, true" })
	void painHasRisenByTwoPointsAgainstTheFourteenDaysBefore(String before, String now, boolean shown) {
		pain(100, 113, before);
		pain(114, 120, now);
		assertThat(kinds(120).contains(Kind.RISING)).isEqualTo(shown);
	}

	@Test
	void theFourteenDaysBeforeNeedSeven() {
		pain(107, 112, "3");
		pain(114, 120, "8");
		assertThat(kinds(120)).isEmpty();
		pain(113, 113, "3");
		assertThat(kinds(120)).containsExactly(Kind.RISING);
	}

	@Test
	void reasonsGiveThePersonsOwnNumbers() {
		pain(100, 113, "3");
		pain(114, 120, "5.5");
		assertThat(alerts(120).getFirst().reasons()).containsExactly(
				"Over the last 7 days your pain averaged 5.5. In the 14 days before that it averaged 3.0. That is 2.5 points higher.");
	}

	@ParameterizedTest
	@CsvSource({ "spreading-to-leg, CLINICIAN", "weakness, SAME_DAY", "fever, SAME_DAY" })
	void aSignAsksTheBladderSaddleAndBothLegQuestionsAtOnce(String sign, Tier tier) {
		sign(5, sign, null);
		Alert alert = alerts(5).getFirst();
		assertThat(alert.kind()).isEqualTo(Kind.SIGNS);
		assertThat(alert.tier()).isEqualTo(tier);
		assertThat(alert.questions()).extracting(Alert.Question::rule)
			.containsExactly("saddle-numbness", "bladder-bowel", "both-legs");
		assertThat(alert.reasons().getFirst()).startsWith("You noted on 5 March: ");
		assertThat(alert.source()).isNotBlank();
	}

	@Test
	void painThatSpreadsIntoBothLegsIsAnEmergency() {
		sign(5, "spreading-to-leg", Entry.Side.LEFT);
		assertThat(alerts(5).getFirst().tier()).isEqualTo(Tier.CLINICIAN);
		sign(6, "spreading-to-leg", Entry.Side.BOTH);
		assertThat(alerts(6).getFirst().tier()).isEqualTo(Tier.EMERGENCY);
	}

	@Test
	void aSignCountsForFourteenDays() {
		sign(5, "fever", null);
		assertThat(kinds(18)).containsExactly(Kind.SIGNS);
		assertThat(kinds(19)).isEmpty();
		assertThat(kinds(4)).isEmpty();
	}

	@Test
	void theMostUrgentComesFirst() {
		pain(1, 40, "6");
		sign(40, "fever", null);
		assertThat(kinds(40)).containsExactly(Kind.SIGNS, Kind.KEEPS_GOING);
	}

	@Test
	void anAlertThatWasReadRestsForFourteenDays() {
		pain(1, 60, "6");
		reply(Kind.KEEPS_GOING, Answer.SEEN, 30);
		assertThat(kinds(29)).containsExactly(Kind.KEEPS_GOING);
		assertThat(kinds(30)).isEmpty();
		assertThat(kinds(43)).isEmpty();
		assertThat(kinds(44)).containsExactly(Kind.KEEPS_GOING);
	}

	@Test
	void beingUnderCareQuietsItForTwelveWeeks() {
		pain(1, 130, "6");
		reply(Kind.KEEPS_GOING, Answer.UNDER_CARE, 30);
		assertThat(kinds(113)).isEmpty();
		assertThat(kinds(114)).containsExactly(Kind.KEEPS_GOING);
	}

	@ParameterizedTest
	@ValueSource(strings = { "weakness", "fever" })
	void whatNeedsHelpTheSameDayIsNeverHeldBack(String sign) {
		sign(5, sign, null);
		reply(Kind.SIGNS, Answer.SEEN, 5);
		assertThat(kinds(6)).containsExactly(Kind.SIGNS);
	}

	@Test
	void aMilderSignRestsWhenItWasRead() {
		sign(5, "spreading-to-leg", null);
		reply(Kind.SIGNS, Answer.SEEN, 5);
		assertThat(kinds(6)).isEmpty();
	}

	private List<Kind> kinds(int today) {
		return alerts(today).stream().map(Alert::kind).toList();
	}

	private List<Alert> alerts(int today) {
		DayValues pain = DayValues.of(PAIN, this.entries);
		return this.maker.alerts(day(today), this.entries, pain, Baseline.of(pain).orElse(null), this.replies);
	}

	private void pain(int from, int to, String value) {
		for (int day = from; day <= to; day++) {
			add(day, Map.of("pain", new BigDecimal(value)), List.of(), null);
		}
	}

	private void sign(int day, String sign, Entry.@Nullable Side side) {
		add(day, Map.of(), List.of(sign), side);
	}

	private void reply(Kind kind, Answer answer, int day) {
		this.replies.add(new AlertReply(kind.code(), answer, day(day)));
	}

	private void add(int day, Map<String, BigDecimal> measures, List<String> signs, Entry.@Nullable Side side) {
		this.entries.computeIfAbsent(day(day), (_) -> new ArrayList<>())
			.add(new Entry(UUID.randomUUID(), OffsetDateTime.parse(day(day) + "T08:00:00Z"), measures, List.of(), signs,
					side, List.of(), List.of(), List.of(), false, null));
	}

	private static LocalDate day(int day) {
		return FIRST.plusDays(day - 1L);
	}

}
