package org.moveagain.tracking.report;

import java.awt.Color;
import java.io.IOException;
import java.io.InputStream;
import java.io.UncheckedIOException;
import java.util.Objects;

import org.openpdf.text.Font;
import org.openpdf.text.pdf.BaseFont;

/**
 * The typeface of the page: Liberation Sans, for Latin, Greek and Cyrillic letters. A
 * letter that it lacks is shown as a question mark, and so is one that runs from right to
 * left: in the order of the text it would be read backwards.
 */
final class PaperFonts {

	static final Color SOFT = new Color(0x55, 0x5d, 0x59);

	private static final BaseFont REGULAR = load("LiberationSans-Regular.ttf");

	private static final BaseFont BOLD = load("LiberationSans-Bold.ttf");

	private PaperFonts() {
	}

	static Font regular(float size) {
		return new Font(REGULAR, size);
	}

	static Font soft(float size) {
		return new Font(REGULAR, size, Font.NORMAL, SOFT);
	}

	static Font bold(float size) {
		return new Font(BOLD, size);
	}

	/** A text as it can be shown. */
	static String shown(String text) {
		StringBuilder shown = new StringBuilder(text.length());
		text.codePoints()
			.map((each) -> Character.isWhitespace(each) ? ' ' : isShown(each) ? each : '?')
			.forEach(shown::appendCodePoint);
		return shown.toString();
	}

	private static boolean isShown(int letter) {
		byte direction = Character.getDirectionality(letter);
		return REGULAR.charExists(letter) && direction != Character.DIRECTIONALITY_RIGHT_TO_LEFT
				&& direction != Character.DIRECTIONALITY_RIGHT_TO_LEFT_ARABIC;
	}

	static BaseFont base() {
		return REGULAR;
	}

	private static BaseFont load(String name) {
		try (InputStream file = PaperFonts.class.getResourceAsStream("/liberation/" + name)) {
			return BaseFont.createFont(name, BaseFont.IDENTITY_H, BaseFont.EMBEDDED, true,
					Objects.requireNonNull(file, name).readAllBytes(), null);
		}
		catch (IOException ex) {
			throw new UncheckedIOException(ex);
		}
	}

}
