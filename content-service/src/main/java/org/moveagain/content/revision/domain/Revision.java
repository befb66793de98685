package org.moveagain.content.revision.domain;

import java.time.Instant;

/**
 * A text that was saved once.
 *
 * @param slug of the article
 * @param number from 1
 * @param text Markdown with front matter, as it was sent
 * @param author who saved it
 * @param at when
 */
public record Revision(String slug, int number, String text, Author author, Instant at) {

}
