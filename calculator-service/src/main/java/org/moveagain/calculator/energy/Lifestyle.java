package org.moveagain.calculator.energy;

import java.math.BigDecimal;
import java.util.Arrays;
import java.util.List;
import java.util.Locale;

import org.moveagain.calculator.definition.Classification;
import org.moveagain.calculator.definition.Output;
import org.moveagain.calculator.unit.Unit;

/**
 * The lifestyles of FAO 2004 and their physical activity levels: how many times the
 * energy at rest a day takes. Each reaches up to the next one's lower end, excluded.
 */
enum Lifestyle {

	/** 1.40 to 1.69. */
	LIGHT("light", "Mostly sitting, or light activity", "1.40", "1.69"),
	/** 1.70 to 1.99. */
	ACTIVE("active", "Active, or moderately active", "1.70", "1.99"),
	/** 2.00 to 2.40. */
	VIGOROUS("vigorous", "Vigorously active", "2.00", "2.40");

	private final String code;

	private final String label;

	private final BigDecimal low;

	private final BigDecimal high;

	Lifestyle(String code, String label, String low, String high) {
		this.code = code;
		this.label = label;
		this.low = new BigDecimal(low);
		this.high = new BigDecimal(high);
	}

	static Lifestyle of(BigDecimal activityLevel) {
		Lifestyle found = LIGHT;
		for (Lifestyle each : values()) {
			if (activityLevel.compareTo(each.low) >= 0) {
				found = each;
			}
		}
		return found;
	}

	Classification classification() {
		return new Classification(this.code, this.label);
	}

	Output output() {
		return Output.range(this.code, "A day: " + this.label.toLowerCase(Locale.ROOT) + " (FAO 2004)",
				Unit.KILOCALORIE, 2, 0);
	}

	BigDecimal low() {
		return this.low;
	}

	BigDecimal high() {
		return this.high;
	}

	static List<Classification> classes() {
		return Arrays.stream(values()).map(Lifestyle::classification).toList();
	}

}
