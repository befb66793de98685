package org.moveagain.calculator.calculation;

import java.math.BigDecimal;
import java.util.List;

import org.assertj.core.api.AbstractAssert;
import org.assertj.core.api.Assertions;
import org.moveagain.calculator.definition.Exclusion;

/**
 * Reads what a calculator answered as a person who checks it does.
 */
public final class OutcomeAssert extends AbstractAssert<OutcomeAssert, Outcome> {

	private static final BigDecimal CLOSE = new BigDecimal("1e-9");

	private OutcomeAssert(Outcome outcome) {
		super(outcome, OutcomeAssert.class);
	}

	public static OutcomeAssert assertThat(Outcome outcome) {
		return new OutcomeAssert(outcome);
	}

	/** The value of an amount, rounded to the decimals that it is given with. */
	public OutcomeAssert gives(String name, String value) {
		Amount amount = amount(name);
		Assertions.assertThat(rounded(amount, single(amount))).as(name).isEqualByComparingTo(value);
		return this;
	}

	/** The ends of a range, rounded to the decimals that they are given with. */
	public OutcomeAssert gives(String name, String low, String high) {
		Amount amount = amount(name);
		Assertions.assertThat(rounded(amount, range(amount).low())).as(name).isEqualByComparingTo(low);
		Assertions.assertThat(rounded(amount, range(amount).high())).as(name).isEqualByComparingTo(high);
		return this;
	}

	/** The value as a person sees it. */
	public OutcomeAssert shows(String name, String value) {
		Amount amount = amount(name);
		BigDecimal shown = Decimals.round(single(amount), amount.output().metric().shown());
		Assertions.assertThat(shown).as(name).isEqualTo(new BigDecimal(value));
		return this;
	}

	/** The unrounded value, to 1e-9. */
	public OutcomeAssert agrees(String name, BigDecimal expected) {
		assertClose(name, single(amount(name)), expected);
		return this;
	}

	/** The unrounded ends, to 1e-9. */
	public OutcomeAssert agrees(String name, BigDecimal low, BigDecimal high) {
		assertClose(name, range(amount(name)).low(), low);
		assertClose(name, range(amount(name)).high(), high);
		return this;
	}

	public OutcomeAssert givesOnly(String... names) {
		Assertions.assertThat(result().amounts()).extracting((amount) -> amount.output().name()).containsExactly(names);
		return this;
	}

	public OutcomeAssert isClassified(String code) {
		var classification = result().classification();
		Assertions.assertThat(classification).isNotNull();
		Assertions.assertThat(classification.code()).isEqualTo(code);
		return this;
	}

	public OutcomeAssert hasFormula(String formula) {
		Assertions.assertThat(result().formula()).isEqualTo(formula);
		return this;
	}

	public OutcomeAssert cautions(String part) {
		Assertions.assertThat(result().cautions()).anyMatch((caution) -> caution.contains(part));
		return this;
	}

	public OutcomeAssert doesNotCaution(String part) {
		Assertions.assertThat(result().cautions()).noneMatch((caution) -> caution.contains(part));
		return this;
	}

	public OutcomeAssert isNotFor(String... ids) {
		Assertions.assertThat(this.actual).isInstanceOf(Outcome.NotForYou.class);
		List<Exclusion> reasons = ((Outcome.NotForYou) this.actual).reasons();
		Assertions.assertThat(reasons).extracting(Exclusion::id).containsExactly(ids);
		Assertions.assertThat(reasons).allMatch((reason) -> !reason.text().isBlank() && !reason.nextStep().isBlank());
		return this;
	}

	private Outcome.Result result() {
		Assertions.assertThat(this.actual).isInstanceOf(Outcome.Result.class);
		return (Outcome.Result) this.actual;
	}

	private Amount amount(String name) {
		return result().amounts()
			.stream()
			.filter((amount) -> amount.output().name().equals(name))
			.findFirst()
			.orElseThrow(() -> new AssertionError("There is no " + name + " in " + this.actual));
	}

	private static BigDecimal single(Amount amount) {
		Assertions.assertThat(amount).isInstanceOf(Amount.Single.class);
		return ((Amount.Single) amount).value();
	}

	private static Amount.Range range(Amount amount) {
		Assertions.assertThat(amount).isInstanceOf(Amount.Range.class);
		return (Amount.Range) amount;
	}

	private static BigDecimal rounded(Amount amount, BigDecimal value) {
		return Decimals.round(value, amount.output().metric().decimals());
	}

	private static void assertClose(String name, BigDecimal actual, BigDecimal expected) {
		Assertions.assertThat(actual.subtract(expected).abs())
			.as(name + ": " + actual + " and " + expected)
			.isLessThan(CLOSE);
	}

}
