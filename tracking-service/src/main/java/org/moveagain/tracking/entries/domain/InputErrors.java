package org.moveagain.tracking.entries.domain;

import java.util.ArrayList;
import java.util.List;

import org.moveagain.support.problem.InputError;
import org.moveagain.support.problem.ProblemException;

/**
 * Collects what is wrong, up to a number that a person can still read.
 */
final class InputErrors {

	private static final int MOST = 50;

	private static final int LONGEST_NAME = 60;

	private final List<InputError> errors = new ArrayList<>();

	void add(String pointer, String message) {
		if (this.errors.size() < MOST) {
			this.errors.add(new InputError(pointer, message));
		}
	}

	boolean isEmpty() {
		return this.errors.isEmpty();
	}

	void throwIfAny() {
		if (!isEmpty()) {
			throw ProblemException.invalidInput(this.errors);
		}
	}

	/** A JSON pointer (RFC 6901); a name that is too long to show is cut. */
	static String pointer(String parent, String name) {
		String shown = (name.length() > LONGEST_NAME) ? name.substring(0, LONGEST_NAME) + "…" : name;
		return parent + "/" + shown.replace("~", "~0").replace("/", "~1");
	}

}
