package org.moveagain.tracking.goals.domain;

import java.math.BigDecimal;
import java.time.LocalDate;
import java.util.List;
import java.util.Map;

import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.moveagain.events.tracking.Goal;
import org.moveagain.support.problem.InputError;
import org.moveagain.support.problem.ProblemException;
import org.moveagain.tracking.catalogue.domain.Aggregation;
import org.moveagain.tracking.catalogue.domain.GoalRule;
import org.moveagain.tracking.catalogue.domain.Measure;
import tools.jackson.databind.json.JsonMapper;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatExceptionOfType;

class GoalReaderTests {

	private static final LocalDate TODAY = LocalDate.of(2026, 11, 23);

	private final GoalReader reader = new GoalReader(new Measure("activityMinutes", "Activity", "minutes",
			BigDecimal.ZERO, BigDecimal.valueOf(1440), BigDecimal.ONE, true, null, "min", Aggregation.SUM, null,
			new GoalRule(List.of(Goal.Period.WEEK, Goal.Period.DAY), Map.of("activityMinutes", BigDecimal.ONE)), null),
			TODAY);

	@Test
	void readsARangeWithWhereItCameFrom() {
		assertThat(read("""
				{"measure": "activityMinutes", "low": 150, "high": 300.0, "period": "week", "since": "2026-11-16",
				 "calculator": "weekly-activity"}""")).isEqualTo(new Goal("activityMinutes", new BigDecimal("150"),
				new BigDecimal("300"), Goal.Period.WEEK, LocalDate.of(2026, 11, 16), "weekly-activity"));
	}

	@Test
	void beginsTodayUnlessItSaysWhen() {
		assertThat(read("{\"low\": 20, \"period\": \"day\"}"))
			.isEqualTo(new Goal("activityMinutes", new BigDecimal("20"), null, Goal.Period.DAY, TODAY, null));
	}

	@Test
	void namesEveryFieldThatIsWrongAtOnce() {
		assertThat(errors("""
				{"measure": "pain", "low": 0, "high": "much", "period": "year", "since": "soon", "calculator": "<b>",
				 "unit": "min"}""")).extracting(InputError::pointer)
			.containsExactlyInAnyOrder("/measure", "/low", "/high", "/period", "/since", "/calculator", "/unit");
		assertThat(errors("{}")).extracting(InputError::pointer).containsExactlyInAnyOrder("/low", "/period");
		assertThat(errors("[]")).extracting(InputError::pointer).containsExactly("");
	}

	@ParameterizedTest
	@CsvSource({ "day, 1440, 1440.001", "week, 10080, 10080.001" })
	void hasTheLimitsOfItsPeriod(String period, String most, String tooMuch) {
		String goal = "{\"low\": %s, \"period\": \"" + period + "\"}";
		assertThat(read(goal.formatted(most)).low()).isEqualTo(new BigDecimal(most));
		for (String wrong : List.of(tooMuch, "0", "-1", "1e308", "1.0001", "null", "true")) {
			assertThat(errors(goal.formatted(wrong))).as(wrong).extracting(InputError::pointer).containsExactly("/low");
		}
		assertThat(read(goal.formatted("0.001")).low()).isEqualTo(new BigDecimal("0.001"));
	}

	@Test
	void theUpperEndIsNotBelowTheLower() {
		assertThat(errors("{\"low\": 20, \"high\": 19, \"period\": \"day\"}")).extracting(InputError::pointer)
			.containsExactly("/high");
		assertThat(read("{\"low\": 20, \"high\": 20, \"period\": \"day\"}").high()).isEqualTo(new BigDecimal("20"));
	}

	private Goal read(String json) {
		return this.reader.read(JsonMapper.shared().readTree(json));
	}

	private List<InputError> errors(String json) {
		return assertThatExceptionOfType(ProblemException.class).isThrownBy(() -> read(json)).actual().errors();
	}

}
