package org.moveagain.content.reading;

import java.util.Optional;

import com.github.benmanes.caffeine.cache.Cache;
import com.github.benmanes.caffeine.cache.Caffeine;
import com.mongodb.MongoException;
import org.moveagain.content.article.ArticleReader;
import org.moveagain.content.revision.ArticleStore;
import org.moveagain.content.revision.domain.Head;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;

import org.springframework.stereotype.Component;

/**
 * Articles by their slug. Each is looked up, so that a publication is seen at once on any
 * replica; its text is rendered once. While the store is away, what was read before is
 * still shown.
 */
@Component
public class PublishedArticles {

	private static final Logger log = LoggerFactory.getLogger(PublishedArticles.class);

	private static final int KEPT = 200;

	private final ArticleStore store;

	private final Cache<String, Published> rendered = Caffeine.newBuilder().maximumSize(KEPT).build();

	PublishedArticles(ArticleStore store) {
		this.store = store;
	}

	/**
	 * One article.
	 * @param slug its place in the address
	 * @return empty when nothing is published there
	 */
	public Optional<Published> find(String slug) {
		try {
			return this.store.head(slug).flatMap(this::read);
		}
		catch (MongoException exception) {
			Published known = this.rendered.getIfPresent(slug);
			if (known == null) {
				throw exception;
			}
			log.warn("{} is shown as it was: {}", slug, exception.toString());
			return Optional.of(known);
		}
	}

	private Optional<Published> read(Head head) {
		Head.Live live = head.live();
		if (live == null) {
			this.rendered.invalidate(head.slug());
			return Optional.empty();
		}
		Published known = this.rendered.getIfPresent(head.slug());
		if (known != null && known.version() == head.publicVersion()) {
			return Optional.of(known);
		}
		Published fresh = new Published(ArticleReader.read(live.text()), head.publicVersion(), live.since());
		this.rendered.put(head.slug(), fresh);
		return Optional.of(fresh);
	}

}
