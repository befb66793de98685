package org.moveagain.tracking.report;

import java.util.Optional;

import org.openpdf.text.PageSize;
import org.openpdf.text.Rectangle;

/**
 * What a report can be printed on.
 */
enum Paper {

	/** 210 by 297 mm. */
	A4(PageSize.A4),
	/** 8.5 by 11 inches. */
	LETTER(PageSize.LETTER);

	@SuppressWarnings("ImmutableEnumChecker") // a constant of the library
	private final Rectangle size;

	Paper(Rectangle size) {
		this.size = size;
	}

	Rectangle size() {
		return this.size;
	}

	static Optional<Paper> of(String name) {
		return switch (name) {
			case "a4" -> Optional.of(A4);
			case "letter" -> Optional.of(LETTER);
			default -> Optional.empty();
		};
	}

}
