package org.moveagain.calculator.definition;

import java.util.ArrayList;
import java.util.List;
import java.util.Set;

/**
 * Somebody a calculator is not for.
 *
 * @param id of what excludes: a {@link HealthCondition}'s, or the calculator's own
 * @param text who, and why there is no number
 * @param nextStep what to do instead
 */
public record Exclusion(String id, String text, String nextStep) {

	/** The id of {@link #pregnant}. */
	public static final String PREGNANT = "pregnant";

	/**
	 * People with a condition.
	 * @param condition which
	 * @param text who, and why there is no number
	 * @param nextStep what to do instead
	 * @return the exclusion
	 */
	public static Exclusion of(HealthCondition condition, String text, String nextStep) {
		return new Exclusion(condition.id(), text, nextStep);
	}

	/**
	 * Pregnant women.
	 * @param text why there is no number
	 * @return the exclusion
	 */
	public static Exclusion pregnant(String text) {
		return new Exclusion(PREGNANT, text, "Ask your midwife or your doctor.");
	}

	/**
	 * Those that apply to a person.
	 * @param all of a calculator
	 * @param conditions of the person
	 * @param pregnant whether the person is pregnant
	 * @return a new list, which may be empty
	 */
	public static List<Exclusion> applying(List<Exclusion> all, Set<HealthCondition> conditions, boolean pregnant) {
		List<Exclusion> applying = new ArrayList<>();
		for (Exclusion exclusion : all) {
			if (exclusion.id.equals(PREGNANT) ? pregnant : exclusion.isOneOf(conditions)) {
				applying.add(exclusion);
			}
		}
		return applying;
	}

	private boolean isOneOf(Set<HealthCondition> conditions) {
		return conditions.stream().anyMatch((condition) -> condition.id().equals(this.id));
	}

}
