package org.moveagain.content.editor;

import java.nio.ByteBuffer;
import java.nio.charset.CharacterCodingException;
import java.nio.charset.StandardCharsets;

import org.moveagain.support.problem.ProblemException;
import org.moveagain.support.problem.ProblemType;

/**
 * Texts of requests. What is not UTF-8 is refused instead of being saved with holes.
 */
final class Utf8 {

	private Utf8() {
	}

	static String text(byte[] body) {
		try {
			return StandardCharsets.UTF_8.newDecoder().decode(ByteBuffer.wrap(body)).toString();
		}
		catch (CharacterCodingException exception) {
			throw new ProblemException(ProblemType.UNREADABLE_BODY, "The text is not UTF-8.");
		}
	}

}
