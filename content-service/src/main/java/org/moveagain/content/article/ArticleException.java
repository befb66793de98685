package org.moveagain.content.article;

import java.util.List;
import java.util.stream.Collectors;

/**
 * An article's source is not right; says all that is wrong, with the lines.
 */
public class ArticleException extends RuntimeException {

	private final transient List<Fault> faults;

	/**
	 * Says what is wrong.
	 * @param faults at least one
	 */
	public ArticleException(List<Fault> faults) {
		super(faults.stream().map(Fault::toString).collect(Collectors.joining("; ")));
		this.faults = List.copyOf(faults);
	}

	ArticleException(int line, String message) {
		this(List.of(new Fault(line, message)));
	}

	/**
	 * All that is wrong.
	 * @return at least one
	 */
	public List<Fault> faults() {
		return this.faults;
	}

}
