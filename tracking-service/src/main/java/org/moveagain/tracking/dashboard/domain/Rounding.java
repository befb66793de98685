package org.moveagain.tracking.dashboard.domain;

import java.math.BigDecimal;
import java.math.RoundingMode;

/**
 * Rounds what is shown.
 */
final class Rounding {

	private static final int DECIMALS = 2;

	private Rounding() {
	}

	/** To two decimals, half up, without zeros at the end. */
	static BigDecimal round(BigDecimal value) {
		BigDecimal rounded = value.setScale(DECIMALS, RoundingMode.HALF_UP).stripTrailingZeros();
		return (rounded.scale() < 0) ? rounded.setScale(0) : rounded;
	}

}
