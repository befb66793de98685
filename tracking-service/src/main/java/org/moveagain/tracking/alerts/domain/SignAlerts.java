package org.moveagain.tracking.alerts.domain;

import java.time.LocalDate;
import java.time.format.DateTimeFormatter;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Collectors;

import org.moveagain.events.tracking.Entry;
import org.moveagain.redflags.Answer;
import org.moveagain.redflags.Assessment;
import org.moveagain.redflags.RedFlags;
import org.moveagain.redflags.Tier;
import org.moveagain.redflags.Triage;
import org.moveagain.tracking.catalogue.domain.Catalogue;
import org.moveagain.tracking.catalogue.domain.Sign;

/**
 * Whether signs that were logged in the last 14 days need checking: what the red-flag
 * framework says about them alone, and the questions to ask at once (domain facts,
 * section 3).
 */
public final class SignAlerts {

	private static final String BOTH_LEGS = "both-legs";

	private static final List<String> QUESTIONS = List.of("saddle-numbness", "bladder-bowel", BOTH_LEGS);

	private static final int DAYS = 14;

	private static final DateTimeFormatter DAY = DateTimeFormatter.ofPattern("d MMMM", Locale.ENGLISH);

	private final Catalogue catalogue;

	private final RedFlags redFlags;

	private final Triage triage;

	/**
	 * Judges signs by rules.
	 * @param catalogue says which rule a sign may mean
	 * @param redFlags the rules
	 */
	public SignAlerts(Catalogue catalogue, RedFlags redFlags) {
		this.catalogue = catalogue;
		this.redFlags = redFlags;
		this.triage = new Triage(redFlags);
	}

	/**
	 * What to ask at once when a sign is logged.
	 * @return the bladder, saddle and both-leg questions, the most urgent first
	 */
	public List<Alert.Question> questions() {
		return QUESTIONS.stream()
			.flatMap((id) -> this.redFlags.question(id).stream())
			.map((question) -> new Alert.Question(question.id(), question.ask()))
			.toList();
	}

	Optional<Alert> recent(Map<LocalDate, List<Entry>> entries, LocalDate today) {
		Map<String, Set<LocalDate>> days = new LinkedHashMap<>();
		Map<String, Answer> answers = new LinkedHashMap<>();
		today.minusDays(DAYS - 1L)
			.datesUntil(today.plusDays(1))
			.forEach((day) -> entries.getOrDefault(day, List.of())
				.forEach((entry) -> entry.signs()
					.stream()
					.flatMap((code) -> this.catalogue.sign(code).stream())
					.forEach((sign) -> {
						days.computeIfAbsent(label(sign, entry), (_) -> new LinkedHashSet<>()).add(day);
						answers.put(rule(sign, entry), Answer.YES);
					})));
		if (days.isEmpty()) {
			return Optional.empty();
		}
		Assessment assessment = this.triage.assess(answers);
		List<String> reasons = new ArrayList<>();
		days.forEach((sign, on) -> reasons.add("You noted on " + words(on) + ": " + sign + "."));
		assessment.findings().stream().map((finding) -> finding.rule().reason()).distinct().forEach(reasons::add);
		String sources = assessment.findings()
			.stream()
			.map((finding) -> finding.rule().source())
			.distinct()
			.collect(Collectors.joining("; "));
		return Optional.of(new Alert(Kind.SIGNS, assessment.tier(), title(assessment.tier()), reasons,
				next(assessment.tier()), sources, questions(),
				List.of(new Alert.Link("Check for urgent signs", "/assistant")), List.of("seen")));
	}

	private static String rule(Sign sign, Entry entry) {
		return isBothLegs(sign, entry) ? BOTH_LEGS : sign.rule();
	}

	private static String label(Sign sign, Entry entry) {
		return isBothLegs(sign, entry) ? sign.label() + ", both sides" : sign.label();
	}

	private static boolean isBothLegs(Sign sign, Entry entry) {
		return entry.legSide() == Entry.Side.BOTH && sign.code().equals("spreading-to-leg");
	}

	private static String words(Set<LocalDate> days) {
		return days.stream().map(DAY::format).collect(Collectors.joining(", "));
	}

	private static String title(Tier tier) {
		return switch (tier) {
			case EMERGENCY -> "This needs checking now";
			case SAME_DAY -> "This needs checking today";
			case CLINICIAN, SELF_CARE -> "This needs checking";
		};
	}

	private static String next(Tier tier) {
		return switch (tier) {
			case EMERGENCY -> "Call your local emergency number now, or go to the nearest emergency department.";
			case SAME_DAY ->
				"Answer the questions below now, and call an urgent care line or a practice that can see you today.";
			case CLINICIAN, SELF_CARE ->
				"Answer the questions below now. If none applies, make an appointment with a clinician within days to two weeks.";
		};
	}

}
