package org.moveagain.tracking.input;

import java.util.ArrayList;
import java.util.List;

import org.moveagain.support.problem.InputError;
import org.moveagain.support.problem.ProblemException;

/**
 * Collects what is wrong, up to a number that a person can still read.
 */
public final class InputErrors {

	private static final int MOST = 50;

	private static final int LONGEST_NAME = 60;

	private final List<InputError> errors = new ArrayList<>();

	/**
	 * Notes an error.
	 * @param pointer where
	 * @param message what would be right
	 */
	public void add(String pointer, String message) {
		if (this.errors.size() < MOST) {
			this.errors.add(new InputError(pointer, message));
		}
	}

	/**
	 * Whether nothing is wrong so far.
	 * @return true as well when nothing was read yet
	 */
	public boolean isEmpty() {
		return this.errors.isEmpty();
	}

	/**
	 * Ends the reading.
	 * @throws ProblemException invalid input, with all errors, when there are any
	 */
	public void throwIfAny() {
		if (!isEmpty()) {
			throw ProblemException.invalidInput(this.errors);
		}
	}

	/**
	 * A JSON pointer (RFC 6901).
	 * @param parent pointer to the object
	 * @param name of its property; cut when it is too long to show
	 * @return the pointer
	 */
	public static String pointer(String parent, String name) {
		String shown = (name.length() > LONGEST_NAME) ? name.substring(0, LONGEST_NAME) + "…" : name;
		return parent + "/" + shown.replace("~", "~0").replace("/", "~1");
	}

}
