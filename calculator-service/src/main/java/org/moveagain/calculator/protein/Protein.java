package org.moveagain.calculator.protein;

import java.math.BigDecimal;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;

import org.moveagain.calculator.definition.Amount;
import org.moveagain.calculator.definition.Outcome;
import org.moveagain.calculator.definition.Source;

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

	private static final String GRAMS = "g";

	private final List<Amount> amounts = new ArrayList<>();

	private final List<String> steps = new ArrayList<>();

	private final List<Source> sources = new ArrayList<>();

	private final List<String> cautions = new ArrayList<>();

	private final ProteinInputs inputs;

	private final BigDecimal weight;

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
		Optional<BigDecimal> addition = this.inputs.trimester()
			.map(ProteinFormula::pregnancy)
			.or(() -> this.inputs.months().map(ProteinFormula::lactation));
		if (addition.isPresent()) {
			withAddition(addition.get());
		}
		else if (this.inputs.isOlder()) {
			older();
		}
		else if (this.inputs.active()) {
			active();
		}
		else {
			adult();
		}
		if (this.inputs.age().isEmpty()) {
			this.cautions.add("You gave no age: this is for adults under 65. From 65 the figures are higher.");
		}
		this.cautions.add(ProteinSources.NO_BACK_PAIN_BOOST);
		return new Outcome.Result(this.amounts, String.join("; ", this.steps), this.sources, this.cautions);
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
			this.steps.add("Weight at a body mass index of 25: 25 × (" + plain(this.inputs.height().get())
					+ " cm ÷ 100)² = " + Amount.round(weight, 2) + " kg");
			this.cautions.add(
					"Your body mass index is above 30, so this uses the weight at an index of 25. It is an approximation.");
		});
		return adjusted.orElse(this.inputs.weight());
	}

	private void adult() {
		single("iom-rda", "Recommended dietary allowance (IOM 2005)", ProteinFormula.IOM, BigDecimal.ZERO);
		single("efsa-pri", "Population reference intake (EFSA 2012)", ProteinFormula.EFSA, BigDecimal.ZERO);
		this.sources.add(ProteinSources.IOM);
		this.sources.add(ProteinSources.EFSA);
	}

	private void withAddition(BigDecimal addition) {
		single("efsa-pri", "Population reference intake (EFSA 2012)", ProteinFormula.EFSA, addition);
		this.sources.add(ProteinSources.EFSA);
	}

	private void active() {
		range("issn-active", "For people who train regularly (ISSN 2017)", ProteinFormula.ACTIVE);
		this.sources.add(ProteinSources.ISSN);
	}

	private void older() {
		range("older",
				this.inputs.illness() ? "From 65, with an illness (PROT-AGE 2013, ESPEN 2014)"
						: "From 65 (PROT-AGE 2013, ESPEN 2014)",
				this.inputs.illness() ? ProteinFormula.OLDER_ILL : ProteinFormula.OLDER_HEALTHY);
		this.sources.add(ProteinSources.PROT_AGE);
		this.sources.add(ProteinSources.ESPEN);
		if (this.inputs.active()) {
			active();
		}
	}

	private void single(String name, String label, BigDecimal perKilogram, BigDecimal addition) {
		BigDecimal grams = this.weight.multiply(perKilogram).add(addition);
		this.amounts.add(Amount.of(name, label, grams, 1, GRAMS));
		String added = (addition.signum() == 0) ? "" : " + " + plain(addition) + " g";
		this.steps
			.add(shownWeight() + " kg × " + plain(perKilogram) + " g" + added + " = " + Amount.round(grams, 1) + " g");
	}

	private void range(String name, String label, ProteinFormula.Range perKilogram) {
		BigDecimal low = this.weight.multiply(perKilogram.low());
		BigDecimal high = this.weight.multiply(perKilogram.high());
		this.amounts.add(Amount.range(name, label, low, high, 1, GRAMS));
		this.steps.add(shownWeight() + " kg × " + plain(perKilogram.low()) + " to " + plain(perKilogram.high())
				+ " g = " + Amount.round(low, 1) + " to " + Amount.round(high, 1) + " g");
	}

	/** Two decimals at most: a weight in pounds has eight in kilograms. */
	private String shownWeight() {
		return plain(Amount.round(this.weight, 2));
	}

	private static String plain(BigDecimal value) {
		BigDecimal stripped = value.stripTrailingZeros();
		return ((stripped.scale() < 0) ? stripped.setScale(0) : stripped).toPlainString();
	}

}
