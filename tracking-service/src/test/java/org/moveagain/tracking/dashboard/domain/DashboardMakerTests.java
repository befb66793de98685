package org.moveagain.tracking.dashboard.domain;

import java.math.BigDecimal;
import java.time.LocalDate;
import java.time.OffsetDateTime;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.UUID;

import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.moveagain.events.tracking.Entry;
import org.moveagain.redflags.RedFlags;
import org.moveagain.tracking.alerts.domain.AlertMaker;
import org.moveagain.tracking.alerts.domain.SignAlerts;
import org.moveagain.tracking.catalogue.domain.Aggregation;
import org.moveagain.tracking.catalogue.domain.Catalogue;
import org.moveagain.tracking.catalogue.domain.Choice;
import org.moveagain.tracking.catalogue.domain.MeaningfulChange;
import org.moveagain.tracking.catalogue.domain.Measure;
import org.moveagain.tracking.catalogue.domain.Sign;
import org.moveagain.tracking.diary.domain.DateRange;

import static org.assertj.core.api.Assertions.assertThat;

class DashboardMakerTests {

	private static final MeaningfulChange MEANINGFUL = new MeaningfulChange(number("2"), number("30"), true,
			"a source");

	private final Map<LocalDate, List<Entry>> entries = new HashMap<>();

	private final Catalogue catalogue = new Catalogue(
			List.of(measure("pain", Aggregation.MEAN), measure("water", Aggregation.SUM),
					measure("steps", Aggregation.MAX), measure("low", Aggregation.MIN),
					measure("weight", Aggregation.LAST)),
			List.of(new Choice("low-back", "Low back")), List.of(new Sign("fever", "Fever", "fever")),
			List.of(new Choice("walking", "Walking")));

	private final DashboardMaker maker = new DashboardMaker(this.catalogue,
			new AlertMaker(new SignAlerts(this.catalogue, RedFlags.load())));

	@Test
	void eachMeasureHasItsOwnDayValue() {
		for (String measure : List.of("pain", "water", "steps", "low", "weight")) {
			log(20, Map.of(measure, "3"));
			log(20, Map.of(measure, "5"));
			log(20, Map.of(measure, "4.5"));
		}
		Dashboard dashboard = make(20, 20);
		assertThat(dashboard.series()).extracting(Series::measure)
			.containsExactly("pain", "water", "steps", "low", "weight");
		assertThat(dashboard.series()).extracting((series) -> series.values().getFirst())
			.containsExactly(number("4.17"), number("12.5"), number("5"), number("3"), number("4.5"));
	}

	@Test
	void aGapIsNullAndNeverZero() {
		log(20, Map.of("pain", "6"));
		log(22, Map.of("pain", "0"));
		Dashboard dashboard = make(20, 23);
		assertThat(series(dashboard, "pain").values()).containsExactly(number("6"), null, number("0"), null);
		assertThat(dashboard.days()).hasSize(4);
		assertThat(dashboard.loggedDays()).isEqualTo(2);
	}

	@Test
	void aSevenDayMeanNeedsFourDays() {
		for (int day : List.of(10, 12, 14)) {
			log(day, Map.of("pain", "4"));
		}
		log(16, Map.of("pain", "8"));
		assertThat(series(make(14, 18), "pain").mean7()).containsExactly(null, null, number("5"), null, null);
	}

	@Test
	void theFirstMeanLooksBackBeforeTheRange() {
		for (int day = 14; day <= 20; day++) {
			log(day, Map.of("pain", String.valueOf(day - 13)));
		}
		assertThat(series(make(20, 20), "pain").mean7()).containsExactly(number("4"));
	}

	@Test
	void meansAreOfUnroundedDayValues() {
		for (int day = 17; day <= 20; day++) {
			log(day, Map.of("pain", "0.005"));
		}
		log(16, Map.of("pain", "0"));
		// (4 x 0.005 + 0) / 5 = 0.004, shown as 0; from rounded values it would be 0.01.
		assertThat(series(make(17, 20), "pain").values()).containsOnly(number("0.01"));
		assertThat(series(make(20, 20), "pain").mean7()).containsExactly(number("0"));
	}

	@Test
	void aMeasureWithoutAValueInTheRangeIsLeftOut() {
		log(15, Map.of("pain", "4"));
		log(20, Map.of("water", "1"));
		assertThat(make(20, 20).series()).extracting(Series::measure).containsExactly("water");
	}

	@Test
	void countsInHowManyEntriesSomethingIs() {
		log(20, List.of("low-back"), List.of("walking", "my dog"));
		log(21, List.of("low-back"), List.of("my dog"));
		Dashboard dashboard = make(20, 21);
		assertThat(dashboard.places()).containsExactly(new Count("low-back", "Low back", 2));
		assertThat(dashboard.better()).containsExactly(new Count("my dog", "my dog", 2),
				new Count("walking", "Walking", 1));
		assertThat(dashboard.worse()).isEmpty();
	}

	@Test
	void countsNothingFromBeforeTheRange() {
		log(19, List.of("low-back"), List.of());
		assertThat(make(20, 20).places()).isEmpty();
		assertThat(make(20, 20).loggedDays()).isZero();
	}

	/** NPRS: 2 points or 30 percent (Ostelo 2008); 7 to 4 is 42.9 percent. */
	@ParameterizedTest
	@CsvSource({ "7, 4, -3, -42.9, IMPROVED", "7, 5, -2, -28.6, IMPROVED", "5, 3.5, -1.5, -30, IMPROVED",
			"7, 5.5, -1.5, -21.4, SMALL", "4, 4, 0, 0, SMALL", "4, 6, 2, 50, WORSENED", "9, 10, 1, 11.1, SMALL",
			"2, 2.6, 0.6, 30, WORSENED" })
	void tellsHowPainHasChangedSinceTheBeginning(String before, String now, String points, String percent,
			Change.Meaning meaning) {
		for (int day = 1; day <= 7; day++) {
			log(day, Map.of("pain", before));
			log(day + 7, Map.of("pain", now));
		}
		Change change = series(make(8, 14), "pain").change();
		assertThat(change).isNotNull();
		assertThat(change.from()).isEqualTo(day(1));
		assertThat(change.to()).isEqualTo(day(7));
		assertThat(change.points()).isEqualByComparingTo(points);
		assertThat(change.percent()).isEqualByComparingTo(percent);
		assertThat(change.meaning()).isEqualTo(meaning);
	}

	@Test
	void thereIsNoPercentageFromZero() {
		for (int day = 1; day <= 7; day++) {
			log(day, Map.of("pain", "0"));
			log(day + 7, Map.of("pain", "2"));
		}
		Change change = series(make(8, 14), "pain").change();
		assertThat(change).isNotNull();
		assertThat(change.percent()).isNull();
		assertThat(change.meaning()).isEqualTo(Change.Meaning.WORSENED);
	}

	@Test
	void aChangeIsNotJudgedWhereNoSourceSaysHow() {
		for (int day = 1; day <= 14; day++) {
			log(day, Map.of("weight", String.valueOf(80 - day)));
		}
		Change change = series(make(8, 14), "weight").change();
		assertThat(change).isNotNull();
		assertThat(change.points()).isEqualByComparingTo("-7");
		assertThat(change.meaning()).isNull();
	}

	@Test
	void itIsTooEarlyToTellWhileTheDaysOverlapOrAreTooFew() {
		for (int day = 1; day <= 7; day++) {
			log(day, Map.of("pain", "5", "water", "2"));
		}
		for (int day = 8; day <= 13; day++) {
			log(day, Map.of("pain", "4"));
		}
		log(14, Map.of("water", "1"));
		assertThat(series(make(7, 13), "pain").change()).isNull();
		assertThat(series(make(7, 14), "pain").change()).isNotNull();
		assertThat(series(make(7, 14), "water").change()).isNull();
	}

	@Test
	void aBaselineIsOfTheFirstSevenDaysThatHaveAValue() {
		for (int day : List.of(1, 3, 5, 6, 8, 9, 12)) {
			log(day, Map.of("pain", String.valueOf(day % 3)));
		}
		for (int day = 13; day <= 19; day++) {
			log(day, Map.of("pain", "9"));
		}
		Change change = series(make(13, 19), "pain").change();
		assertThat(change).isNotNull();
		assertThat(change.to()).isEqualTo(day(12));
		// 1, 0, 2, 0, 2, 0, 0
		assertThat(change.baseline()).isEqualByComparingTo("0.71");
	}

	@Test
	void markedDaysInARowAreOneFlare() {
		for (int day : List.of(3, 4, 6)) {
			flare(day);
		}
		log(5, Map.of("pain", "4"));
		assertThat(make(1, 7).flares()).containsExactly(new Flare(day(3), day(4)), new Flare(day(6), day(6)));
		assertThat(make(4, 5).flares()).containsExactly(new Flare(day(4), day(4)));
	}

	@Test
	void namesTheDaysThatWereLogged() {
		log(3, Map.of("pain", "4"));
		log(5, List.of("low-back"), List.of("walking"));
		assertThat(make(3, 6).logged()).containsExactly(day(3), day(5));
	}

	private void flare(int day) {
		this.entries.computeIfAbsent(day(day), (_) -> new ArrayList<>())
			.add(new Entry(new UUID(day, 99), OffsetDateTime.parse("2026-11-%02dT20:00:00Z".formatted(day)), Map.of(),
					List.of(), List.of(), null, List.of(), List.of(), List.of(), true, null));
	}

	private Dashboard make(int from, int to) {
		return this.maker.make(new DateRange(day(from), day(to)), "UTC", new Diary(this.entries, this.entries),
				List.of(), List.of(), List.of(), List.of());
	}

	private static Series series(Dashboard dashboard, String measure) {
		return dashboard.series()
			.stream()
			.filter((series) -> series.measure().equals(measure))
			.findFirst()
			.orElseThrow();
	}

	private void log(int day, Map<String, String> measures) {
		Map<String, BigDecimal> values = new HashMap<>();
		measures.forEach((code, value) -> values.put(code, number(value)));
		add(day, values, List.of(), List.of());
	}

	private void log(int day, List<String> places, List<String> better) {
		add(day, Map.of(), places, better);
	}

	private void add(int day, Map<String, BigDecimal> measures, List<String> places, List<String> better) {
		List<Entry> ofDay = this.entries.computeIfAbsent(day(day), (_) -> new ArrayList<>());
		ofDay.add(new Entry(new UUID(day, ofDay.size()),
				OffsetDateTime.parse("2026-11-%02dT%02d:00:00Z".formatted(day, ofDay.size())), measures, places,
				List.of(), List.of(), better, null));
	}

	private static LocalDate day(int day) {
		return LocalDate.of(2026, 11, day);
	}

	private static BigDecimal number(String text) {
		return new BigDecimal(text);
	}

	private static Measure measure(String code, Aggregation aggregation) {
		return new Measure(code, code, "u", number("0"), number("100"), number("1"), false, null, null, aggregation,
				null, null, code.equals("pain") ? MEANINGFUL : null);
	}

}
