package org.moveagain.tracking.alerts.domain;

import java.time.LocalDate;
import java.time.temporal.ChronoUnit;
import java.util.Collection;
import java.util.Map;
import java.util.function.Function;
import java.util.stream.Collectors;

import org.moveagain.events.tracking.AlertReply;
import org.moveagain.events.tracking.AlertReply.Answer;
import org.moveagain.redflags.Tier;

/**
 * For how long an alert rests after it was answered: one that was read for 14 days, and
 * "keeps going" for 12 weeks when the person is under care for it. What needs help the
 * same day never rests (domain facts, section 3).
 */
final class Replies {

	private static final int DAYS_AFTER_READING = 14;

	private static final int DAYS_UNDER_CARE = 12 * 7;

	private final Map<String, AlertReply> replies;

	Replies(Collection<AlertReply> replies) {
		this.replies = replies.stream().collect(Collectors.toMap(AlertReply::kind, Function.identity()));
	}

	boolean rests(Kind kind, Tier tier, LocalDate today) {
		AlertReply reply = this.replies.get(kind.code());
		if (reply == null || tier.compareTo(Tier.SAME_DAY) >= 0) {
			return false;
		}
		long days = ChronoUnit.DAYS.between(reply.on(), today);
		boolean care = kind == Kind.KEEPS_GOING && reply.answer() == Answer.UNDER_CARE;
		return days >= 0 && days < (care ? DAYS_UNDER_CARE : DAYS_AFTER_READING);
	}

}
