package org.moveagain.content.files;

import java.io.IOException;

import org.moveagain.content.revision.domain.Author;

/**
 * A file with an article. It is read when it is needed: a folder may hold more than fits
 * into memory.
 *
 * @param name for messages
 * @param origin where it comes from
 * @param content reads all of it
 */
record TextFile(String name, Author origin, Content content) {

	/** Reads a text. */
	interface Content {

		String read() throws IOException;

	}

}
