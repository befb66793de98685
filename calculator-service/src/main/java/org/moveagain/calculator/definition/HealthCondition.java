package org.moveagain.calculator.definition;

/**
 * What may make a calculator the wrong one for a person. Each calculator asks only for
 * those that matter to it.
 */
public enum HealthCondition {

	/** Disease of the heart. */
	HEART("heart", "Heart disease"),
	/** Disease of the kidneys. */
	KIDNEY("kidney", "Kidney disease"),
	/** Disease of the liver. */
	LIVER("liver", "Liver disease"),
	/** Medicine that makes the body pass more water. */
	DIURETIC("diuretic", "I take water tablets (diuretics)"),
	/** Somebody has limited what the person may drink. */
	FLUID_LIMIT("fluid-limit", "I have a limit for fluids"),
	/** Medicine that holds the heart rate down. */
	BETA_BLOCKER("beta-blocker", "I take beta-blockers"),
	/** Such as atrial fibrillation. */
	IRREGULAR_HEARTBEAT("irregular-heartbeat", "An irregular heartbeat, such as atrial fibrillation"),
	/** A device sets the heart rate. */
	PACEMAKER("pacemaker", "A pacemaker"),
	/** Now or in the past. */
	EATING_DISORDER("eating-disorder", "An eating disorder, now or in the past"),
	/** More muscle than most people have. */
	VERY_MUSCULAR("very-muscular", "I am very muscular"),
	/** Weak from age or illness. */
	FRAIL("frail", "I am frail, from age or illness"),
	/** New or strong pain at the moment. */
	ACUTE_PAIN("acute-pain", "I have new or strong pain right now");

	private final String id;

	private final String label;

	HealthCondition(String id, String label) {
		this.id = id;
		this.label = label;
	}

	/**
	 * As it is sent.
	 * @return lower case and hyphens
	 */
	public String id() {
		return this.id;
	}

	Choice choice() {
		return Choice.word(this.id, this.label);
	}

}
