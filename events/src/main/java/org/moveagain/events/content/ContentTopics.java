package org.moveagain.events.content;

/**
 * The names of the topics of content. A name ends with the major version of its contract.
 */
public final class ContentTopics {

	/**
	 * Every article that is published, under its slug: compacted, one partition. A record
	 * without a value says that the article is not published any more.
	 */
	public static final String ARTICLES = "content.articles.v1";

	private ContentTopics() {
	}

}
