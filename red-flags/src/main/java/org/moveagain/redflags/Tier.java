package org.moveagain.redflags;

/**
 * How soon to get help, from the least to the most urgent. The highest of all rules that
 * apply wins.
 */
public enum Tier {

	/** No rule applies. Never means "safe". */
	SELF_CARE,
	/** Within days to two weeks. */
	CLINICIAN,
	/** The same day, by the urgent line. */
	SAME_DAY,
	/** Now. */
	EMERGENCY;

	/**
	 * What counts when an answer that leads here is "not sure".
	 * @return one step below for the urgent tiers, never below {@link #CLINICIAN}
	 */
	Tier whenUnsure() {
		return (this == EMERGENCY) ? SAME_DAY : CLINICIAN;
	}

}
