package org.moveagain.calculator.protein;

import java.math.BigDecimal;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;

import org.moveagain.calculator.calculation.Amount;
import org.moveagain.calculator.calculation.Decimals;
import org.moveagain.calculator.calculation.Outcome;
import org.moveagain.calculator.calculation.Target;
import org.moveagain.calculator.definition.Source;
import org.moveagain.calculator.unit.Unit;

/**
 * Protein in grams a day: body weight in kg times the grams that a source gives for each
 * kg.
 *
 * <ul>
 * <li>Adults: 0.8 g/kg (IOM 2005) and 0.83 g/kg (EFSA 2012).</li>
 * <li>People who train regularly: 1.4 to 2.0 g/kg (ISSN 2017).</li>
 * <li>From 65: 1.0 to 1.2 g/kg, with an illness 1.2 to 1.5 g/kg (PROT-AGE 2013, ESPEN
 * 2014).</li>
 * <li>Pregnant: EFSA's figure and 1, 9 or 28 g by trimester; breastfeeding: and 19 g up
 * to six months, then 13 g (EFSA 2012).</li>
 * <li>Body mass index above 30: the weight at an index of 25 takes the place of the
 * weight, an approximation.</li>
 * <li>Kidney disease: no number (KDIGO 2024).</li>
 * </ul>
 */
final class Protein {

	private static final String MEASURE = "protein";

	private static final int DECIMALS = 1;

	private final List<Amount> amounts = new ArrayList<>();

	private final List<String> steps = new ArrayList<>();

	private final List<Source> sources = new ArrayList<>();

	private final List<String> cautions = new ArrayList<>();

	private final ProteinInputs inputs;

	private final BigDecimal weight;

	private BigDecimal lowest = BigDecimal.ZERO;

	private BigDecimal highest = BigDecimal.ZERO;

	private Protein(ProteinInputs inputs) {
		this.inputs = inputs;
		this.weight = applicableWeight();
	}

	/**
	 * Calculates.
	 * @param inputs within their limits
	 * @return amounts in grams a day, one decimal; or why not
	 */
	static Outcome calculate(ProteinInputs inputs) {
		if (inputs.kidneyDisease()) {
			return new Outcome.NotForYou(List.of(ProteinSources.KIDNEY));
		}
		if (inputs.trimester().isPresent() && inputs.months().isPresent()) {
			return new Outcome.NotForYou(List.of(ProteinSources.PREGNANT_AND_BREASTFEEDING));
		}
		return new Protein(inputs).result();
	}

	private Outcome result() {
		BigDecimal addition = this.inputs.trimester()
			.map(ProteinFormula::pregnancy)
			.or(() -> this.inputs.months().map(ProteinFormula::lactation))
			.orElse(BigDecimal.ZERO);
		figures(addition.signum() != 0).forEach((figure) -> add(figure, addition));
		if (this.inputs.age().isEmpty()) {
			this.cautions.add("You gave no age: this is for adults under 65. From 65 the figures are higher.");
		}
		this.cautions.add(ProteinSources.NO_BACK_PAIN_BOOST);
		return new Outcome.Result(this.amounts, null, String.join("; ", this.steps), this.sources, this.cautions,
				target());
	}

	private List<ProteinFormula.Figure> figures(boolean withAddition) {
		if (withAddition) {
			return List.of(ProteinFormula.EFSA);
		}
		if (this.inputs.isOlder()) {
			ProteinFormula.Figure older = this.inputs.illness() ? ProteinFormula.OLDER_ILL
					: ProteinFormula.OLDER_HEALTHY;
			return this.inputs.active() ? List.of(older, ProteinFormula.ACTIVE) : List.of(older);
		}
		return this.inputs.active() ? List.of(ProteinFormula.ACTIVE) : List.of(ProteinFormula.IOM, ProteinFormula.EFSA);
	}

	private BigDecimal applicableWeight() {
		if (this.inputs.trimester().isPresent()) {
			this.cautions.add("The figure is meant for your weight before the pregnancy.");
			return this.inputs.weight();
		}
		if (this.inputs.height().isEmpty()) {
			this.cautions
				.add("You gave no height. Above a body mass index of 30 the figure would be for a lower weight.");
			return this.inputs.weight();
		}
		Optional<BigDecimal> adjusted = ProteinFormula.adjustedWeight(this.inputs.weight(), this.inputs.height().get());
		adjusted.ifPresent((weight) -> {
			this.steps.add("Weight at a body mass index of 25: 25 × (" + Decimals.plain(this.inputs.height().get())
					+ " cm ÷ 100)² = " + Decimals.round(weight, 2) + " kg");
			this.cautions.add(
					"Your body mass index is above 30, so this uses the weight at an index of 25. It is an approximation.");
		});
		return adjusted.orElse(this.inputs.weight());
	}

	private void add(ProteinFormula.Figure figure, BigDecimal addition) {
		BigDecimal low = this.weight.multiply(figure.low()).add(addition);
		BigDecimal high = this.weight.multiply(figure.high()).add(addition);
		this.lowest = this.amounts.isEmpty() ? low : this.lowest.min(low);
		this.highest = this.highest.max(high);
		boolean range = figure.output().range();
		this.amounts
			.add(range ? new Amount.Range(figure.output(), low, high) : new Amount.Single(figure.output(), low));
		this.sources.addAll(figure.sources());
		String added = (addition.signum() == 0) ? "" : " + " + Decimals.plain(addition) + " g";
		this.steps.add(Decimals.plain(this.weight) + " kg × " + Decimals.plain(figure.low())
				+ (range ? " to " + Decimals.plain(figure.high()) : "") + " g" + added + " = "
				+ Decimals.round(low, DECIMALS) + (range ? " to " + Decimals.round(high, DECIMALS) : "") + " g");
	}

	/** From the lowest to the highest of all figures for this person. */
	private Target target() {
		BigDecimal low = Decimals.round(this.lowest, DECIMALS);
		BigDecimal high = Decimals.round(this.highest, DECIMALS);
		return (low.compareTo(high) == 0) ? Target.daily(MEASURE, low, Unit.GRAM)
				: Target.range(MEASURE, low, high, Unit.GRAM, Target.Period.DAY);
	}

}
