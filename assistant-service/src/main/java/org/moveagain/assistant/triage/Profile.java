package org.moveagain.assistant.triage;

import java.util.HashMap;
import java.util.Map;
import java.util.Optional;

import org.moveagain.redflags.Answer;

/**
 * What is known of a person beside the answers; it answers some questions by itself.
 *
 * @param region where the pain is
 * @param age in years, 0 to 120
 * @param pregnant whether pregnant or possibly so
 * @param country ISO 3166 code, for the emergency number
 */
record Profile(Optional<Region> region, Optional<Integer> age, Optional<Answer> pregnant, Optional<String> country) {

	private static final int ADULT = 18;

	/** Where the pain is. */
	enum Region {

		NECK, UPPER_BACK, LOW_BACK, OTHER

	}

	/** The answers that follow; what was answered expressly wins. */
	Map<String, Answer> complete(Map<String, Answer> given) {
		Map<String, Answer> answers = new HashMap<>();
		if (this.region.filter((each) -> each != Region.NECK).isPresent()) {
			answers.put("neck-cord", Answer.NO);
			answers.put("neck-cord.hands", Answer.NO);
		}
		if (this.region.filter(Region.UPPER_BACK::equals).isPresent()) {
			answers.put("systemic", Answer.YES);
		}
		if (this.pregnant.filter(Answer.NO::equals).isPresent()) {
			answers.put("pregnancy-danger", Answer.NO);
		}
		if (this.pregnant.filter(Answer.YES::equals).isPresent()
				|| this.age.filter((years) -> years < ADULT).isPresent()) {
			answers.put("special-groups", Answer.YES);
		}
		answers.putAll(given);
		return answers;
	}

}
