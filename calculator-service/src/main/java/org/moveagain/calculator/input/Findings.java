package org.moveagain.calculator.input;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;

import org.moveagain.support.problem.InputError;
import org.moveagain.support.problem.ProblemException;

/**
 * What there is to say about a request: all that is wrong with it, and each amount that
 * came in another unit than the formula's.
 */
final class Findings {

	/** A hostile body of wrong things must not become an answer many times its size. */
	private static final int MOST = 100;

	private static final int LONGEST_NAME = 60;

	private final List<InputError> errors = new ArrayList<>();

	private final List<String> conversions = new ArrayList<>();

	/**
	 * Notes an error.
	 * @param pointer where
	 * @param message what would be right
	 * @return nothing, for a reader to return
	 */
	<T> Optional<T> add(String pointer, String message) {
		if (this.errors.size() < MOST) {
			this.errors.add(new InputError(pointer, message));
		}
		return Optional.empty();
	}

	/**
	 * The pointer to a field that somebody else has named.
	 * @param parent pointer
	 * @param name any text
	 * @return escaped, and cut when it is long
	 */
	static String below(String parent, String name) {
		String shown = (name.length() > LONGEST_NAME) ? name.substring(0, LONGEST_NAME) + "…" : name;
		return parent + "/" + shown.replace("~", "~0").replace("/", "~1");
	}

	void converted(String step) {
		this.conversions.add(step);
	}

	List<String> conversions() {
		return List.copyOf(this.conversions);
	}

	void throwIfAny() {
		if (!this.errors.isEmpty()) {
			throw ProblemException.invalidInput(this.errors);
		}
	}

}
