package org.moveagain.calculator.walkingenergy;

import java.math.BigDecimal;

/**
 * What the energy of a walk needs to know.
 *
 * @param weight 30 to 300 kg
 * @param met the intensity in multiples of rest: 3.5 or 4.3
 * @param minutes 1 to 1440
 */
record WalkingEnergyInputs(BigDecimal weight, BigDecimal met, BigDecimal minutes) {

}
