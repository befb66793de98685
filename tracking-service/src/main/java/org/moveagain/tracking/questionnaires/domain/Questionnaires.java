package org.moveagain.tracking.questionnaires.domain;

import java.util.Collection;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;

/**
 * All questionnaires that there are, in the order in which they are shown.
 */
public final class Questionnaires {

	private final Map<String, Questionnaire> questionnaires = new LinkedHashMap<>();

	/**
	 * These questionnaires.
	 * @param questionnaires a later one replaces an earlier one with the same id
	 */
	public Questionnaires(Collection<Questionnaire> questionnaires) {
		questionnaires.forEach((each) -> this.questionnaires.put(each.id(), each));
	}

	/**
	 * Those that people can answer.
	 * @return without those whose texts are not loaded
	 */
	public List<Questionnaire> offered() {
		return this.questionnaires.values().stream().filter(Questionnaire::isOffered).toList();
	}

	/**
	 * Looks one up that people can answer.
	 * @param id any text
	 * @return the questionnaire, if there is one
	 */
	public Optional<Questionnaire> offered(String id) {
		return find(id).filter(Questionnaire::isOffered);
	}

	/**
	 * Looks one up, also when its texts are not loaded.
	 * @param id any text
	 * @return the questionnaire, if there is one
	 */
	public Optional<Questionnaire> find(String id) {
		return Optional.ofNullable(this.questionnaires.get(id));
	}

}
