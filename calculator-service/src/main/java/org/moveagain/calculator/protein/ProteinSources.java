package org.moveagain.calculator.protein;

import org.moveagain.calculator.definition.Exclusion;
import org.moveagain.calculator.definition.Source;

/**
 * Where the figures for protein come from, and whom they are not for.
 */
final class ProteinSources {

	static final Source IOM = new Source("IOM, Dietary Reference Intakes", 2005, "0.8 g/kg, adults");

	static final Source EFSA = new Source("EFSA, Dietary Reference Values for protein", 2012,
			"0.83 g/kg, adults; more in pregnancy and while breastfeeding");

	static final Source ISSN = new Source("ISSN, Position stand: protein and exercise", 2017,
			"1.4 to 2.0 g/kg, people who train regularly");

	static final Source PROT_AGE = new Source("PROT-AGE Study Group", 2013,
			"1.0 to 1.2 g/kg from 65, 1.2 to 1.5 g/kg with an illness");

	static final Source ESPEN = new Source("ESPEN Expert Group", 2014,
			"1.0 to 1.2 g/kg from 65, 1.2 to 1.5 g/kg with an illness");

	static final Exclusion KIDNEY = new Exclusion("kidney",
			"With kidney disease the right amount of protein depends on how your kidneys work (KDIGO 2024), so we show no number.",
			"Ask your kidney team or your doctor which amount suits you.");

	static final Exclusion PREGNANT_AND_BREASTFEEDING = new Exclusion("pregnant-and-breastfeeding",
			"The sources give no figure for being pregnant and breastfeeding at the same time, so we show none.",
			"Ask your midwife or your doctor.");

	static final String NO_BACK_PAIN_BOOST = "There is no evidence that back pain itself calls for more protein.";

	private ProteinSources() {
	}

}
