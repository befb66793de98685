package org.moveagain.calculator.protein;

import java.math.BigDecimal;
import java.util.Optional;

/**
 * What the protein calculator needs to know.
 *
 * @param weight 30 to 300 kg
 * @param height 120 to 230 cm, when given
 * @param age 18 to 100 years, when given
 * @param active whether the person trains regularly
 * @param illness whether the person has an acute or chronic illness; counts from 65
 * @param kidneyDisease whether the person has kidney disease
 * @param trimester 1 to 3 when pregnant
 * @param months 0 to 36 since birth when breastfeeding
 */
record ProteinInputs(BigDecimal weight, Optional<BigDecimal> height, Optional<Integer> age, boolean active,
		boolean illness, boolean kidneyDisease, Optional<Integer> trimester, Optional<Integer> months) {

	boolean isOlder() {
		return this.age.filter((years) -> years >= ProteinFormula.OLDER).isPresent();
	}

}
