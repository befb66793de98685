package org.moveagain.tracking.alerts.domain;

import java.util.List;

import org.moveagain.redflags.Tier;

/**
 * Something that was logged and may need checking. It is no diagnosis.
 *
 * @param kind what it is about
 * @param tier how soon to have it checked
 * @param title in a few words
 * @param reasons why it is shown, in plain words with the person's own numbers
 * @param next what to do
 * @param source who says so
 * @param questions what to ask at once, the most urgent first; answers go to the triage
 * @param links where to read on, inside of the platform
 * @param answers what can be answered to it, so that it rests for a while
 */
public record Alert(Kind kind, Tier tier, String title, List<String> reasons, String next, String source,
		List<Question> questions, List<Link> links, List<String> answers) {

	/**
	 * A question of the red-flag framework.
	 *
	 * @param rule as its answer refers to it
	 * @param question in plain words
	 */
	public record Question(String rule, String question) {

	}

	/**
	 * Where to read on.
	 *
	 * @param title of the page
	 * @param href its path
	 */
	public record Link(String title, String href) {

	}

}
