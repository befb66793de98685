package org.moveagain.calculator.waistheight;

import java.math.BigDecimal;
import java.util.Optional;

/**
 * What the waist-to-height ratio needs to know.
 *
 * @param waist 40 to 230 cm
 * @param height 120 to 230 cm
 * @param weight 30 to 300 kg, when given
 * @param pregnant whether the person is pregnant
 */
record WaistHeightInputs(BigDecimal waist, BigDecimal height, Optional<BigDecimal> weight, boolean pregnant) {

}
