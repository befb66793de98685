package org.moveagain.content.reading;

import java.time.Instant;

import org.moveagain.content.article.domain.Article;

/**
 * An article as people see it.
 *
 * @param article with its text
 * @param version of it, greater with every change of what people see
 * @param since when this version was published
 */
public record Published(Article article, long version, Instant since) {

}
