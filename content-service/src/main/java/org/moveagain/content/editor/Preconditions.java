package org.moveagain.content.editor;

import java.util.regex.Matcher;
import java.util.regex.Pattern;

import org.jspecify.annotations.Nullable;
import org.moveagain.content.revision.domain.Precondition;
import org.moveagain.support.problem.ProblemException;

/**
 * Reads If-Match and If-None-Match. A tag begins with the version; proxies that compress
 * make tags weak, so that is forgiven.
 */
final class Preconditions {

	private static final Pattern TAG = Pattern.compile("(?:W/)?\"(\\d{1,18})(?:\\.[^\"]*)?\"");

	private Preconditions() {
	}

	static Precondition of(@Nullable String ifMatch, @Nullable String ifNoneMatch) {
		if (ifNoneMatch != null) {
			if (!ifNoneMatch.strip().equals("*") || ifMatch != null) {
				throw ProblemException.invalidInput("If-None-Match", "only * is taken here, without If-Match");
			}
			return new Precondition.Absent();
		}
		if (ifMatch == null) {
			return new Precondition.None();
		}
		if (ifMatch.strip().equals("*")) {
			return new Precondition.Present();
		}
		Matcher tag = TAG.matcher(ifMatch.strip());
		if (!tag.matches()) {
			throw ProblemException.invalidInput("If-Match", "one ETag of this article, or *, is taken here");
		}
		return new Precondition.Version(Long.parseLong(tag.group(1)));
	}

	static String tag(long version) {
		return "\"" + version + "\"";
	}

}
