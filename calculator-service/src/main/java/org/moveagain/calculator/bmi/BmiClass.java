package org.moveagain.calculator.bmi;

import java.math.BigDecimal;
import java.util.Arrays;
import java.util.List;

import org.jspecify.annotations.Nullable;
import org.moveagain.calculator.definition.Classification;

/**
 * The classes of WHO 2000, and those of WHO 2004 with lower borders. Each reaches from
 * its border, included, to the next one's, excluded.
 */
enum BmiClass {

	/** Below 18.5. */
	UNDERWEIGHT("underweight", "Underweight", "0", "0"),
	/** From 18.5. */
	HEALTHY("healthy", "Healthy weight", "18.5", "18.5"),
	/** From 25. */
	OVERWEIGHT("overweight", "Overweight", "25", null),
	/** From 30. */
	OBESITY_1("obesity-1", "Obesity, class I", "30", null),
	/** From 35. */
	OBESITY_2("obesity-2", "Obesity, class II", "35", null),
	/** From 40. */
	OBESITY_3("obesity-3", "Obesity, class III", "40", null),
	/** From 23, with the lower borders. */
	INCREASED_RISK("increased-risk", "Increased health risk", null, "23"),
	/** From 27.5, with the lower borders. */
	HIGH_RISK("high-risk", "High health risk", null, "27.5");

	private final String code;

	private final String label;

	private final @Nullable BigDecimal border;

	private final @Nullable BigDecimal lowerBorder;

	BmiClass(String code, String label, @Nullable String border, @Nullable String lowerBorder) {
		this.code = code;
		this.label = label;
		this.border = (border != null) ? new BigDecimal(border) : null;
		this.lowerBorder = (lowerBorder != null) ? new BigDecimal(lowerBorder) : null;
	}

	/**
	 * The class of a person, found without dividing, so that a border is exact.
	 * @param kilograms body weight
	 * @param squareMetres of the body height
	 * @param lowerCutOffs whether the lower borders apply
	 * @return the class
	 */
	static BmiClass of(BigDecimal kilograms, BigDecimal squareMetres, boolean lowerCutOffs) {
		BmiClass found = UNDERWEIGHT;
		for (BmiClass each : values()) {
			BigDecimal from = lowerCutOffs ? each.lowerBorder : each.border;
			if (from != null && kilograms.compareTo(from.multiply(squareMetres)) >= 0) {
				found = each;
			}
		}
		return found;
	}

	Classification classification() {
		return new Classification(this.code, this.label);
	}

	static List<Classification> all() {
		return Arrays.stream(values()).map(BmiClass::classification).toList();
	}

}
