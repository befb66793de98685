package org.moveagain.assistant.triage;

import java.util.Optional;

import com.fasterxml.jackson.annotation.JsonInclude;
import org.jspecify.annotations.Nullable;
import org.moveagain.assistant.helpline.HelpLines;
import org.moveagain.redflags.Assessment;
import org.moveagain.redflags.RedFlags;
import org.moveagain.redflags.Tier;

/**
 * What to do now, in an emergency.
 *
 * @param title in a few words
 * @param text what to do
 * @param number whom to call; absent when the country is not known
 */
@JsonInclude(JsonInclude.Include.NON_NULL)
record Card(String title, String text, @Nullable String number) {

	static Optional<Card> of(Assessment assessment, Profile profile, HelpLines lines) {
		if (assessment.tier() != Tier.EMERGENCY) {
			return Optional.empty();
		}
		String number = profile.country().flatMap(lines::emergencyNumber).orElse(null);
		String call = "Call " + ((number != null) ? number : "your local emergency number") + " now";
		boolean bodily = assessment.findings()
			.stream()
			.anyMatch((finding) -> finding.tier() == Tier.EMERGENCY && !finding.rule().id().equals(RedFlags.SELF_HARM));
		String emergency = call + " or go to the nearest emergency department, and say what you answered here. "
				+ "Do not drive yourself.";
		if (!assessment.has(RedFlags.SELF_HARM)) {
			return Optional.of(new Card("Get help now", emergency, number));
		}
		String line = profile.country()
			.flatMap(lines::crisisLine)
			.map((each) -> " You can also talk to " + each.name() + " at " + each.number() + ".")
			.orElse("");
		String crisis = "You are not alone with this, and people can help right now. If you might act on these thoughts: "
				+ call.toLowerCase(java.util.Locale.ROOT) + "." + line
				+ " Stay with somebody you trust, or ask somebody to come.";
		return Optional.of(new Card("Please talk to somebody now",
				bodily ? crisis + " Your other answers need an emergency department as well: " + emergency : crisis,
				number));
	}

}
