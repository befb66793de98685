package org.moveagain.calculator.waistheight;

import java.math.BigDecimal;
import java.util.Arrays;
import java.util.List;

import org.moveagain.calculator.definition.Classification;

/**
 * The classes of NICE 2022. Each reaches from its border, included, to the next one's,
 * excluded.
 */
enum WaistHeightClass {

	/** Below 0.4. */
	BELOW("below", "Below the range that NICE gives", "0"),
	/** From 0.4. */
	HEALTHY("healthy", "Healthy: no increased health risk", "0.4"),
	/** From 0.5. */
	INCREASED("increased", "Increased health risk", "0.5"),
	/** From 0.6. */
	HIGH("high", "High health risk", "0.6");

	private final String code;

	private final String label;

	private final BigDecimal border;

	WaistHeightClass(String code, String label, String border) {
		this.code = code;
		this.label = label;
		this.border = new BigDecimal(border);
	}

	/**
	 * The class of a person, found without dividing, so that a border is exact.
	 * @param waist in any unit
	 * @param height in the same unit
	 * @return the class
	 */
	static WaistHeightClass of(BigDecimal waist, BigDecimal height) {
		WaistHeightClass found = BELOW;
		for (WaistHeightClass each : values()) {
			if (waist.compareTo(each.border.multiply(height)) >= 0) {
				found = each;
			}
		}
		return found;
	}

	Classification classification() {
		return new Classification(this.code, this.label);
	}

	static List<Classification> all() {
		return Arrays.stream(values()).map(WaistHeightClass::classification).toList();
	}

}
