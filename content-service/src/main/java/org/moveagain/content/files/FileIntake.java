package org.moveagain.content.files;

import java.time.Clock;
import java.time.temporal.ChronoUnit;
import java.util.Collection;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Optional;
import java.util.Set;
import java.util.TreeMap;
import java.util.TreeSet;
import java.util.function.Function;

import org.moveagain.content.article.ArticleException;
import org.moveagain.content.article.ArticleReader;
import org.moveagain.content.article.Fault;
import org.moveagain.content.article.Links;
import org.moveagain.content.article.domain.Article;
import org.moveagain.content.revision.ArticleStore;
import org.moveagain.content.revision.domain.Author;
import org.moveagain.content.revision.domain.Head;
import org.moveagain.content.revision.domain.Publication;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;

import org.springframework.stereotype.Component;

/**
 * Publishes files whose text is new. An editor's revision beats a file; a text that was
 * taken once, or that is older than what is there, is never published again.
 */
@Component
class FileIntake {

	private static final Logger log = LoggerFactory.getLogger(FileIntake.class);

	private static final int ATTEMPTS = 10;

	private final ArticleStore store;

	private final Clock clock;

	FileIntake(ArticleStore store, Clock clock) {
		this.store = store;
		this.clock = clock;
	}

	/**
	 * Takes files, which may link to each other.
	 * @param files all of a place, or those that changed
	 * @return names of those that are not right and were left out
	 */
	Set<String> take(Collection<TextFile> files) {
		Set<String> leftOut = new TreeSet<>();
		Map<String, Article> articles = new TreeMap<>();
		Map<String, TextFile> texts = new TreeMap<>();
		for (TextFile file : files) {
			try {
				Article article = ArticleReader.read(file.text());
				if (articles.putIfAbsent(article.slug(), article) != null) {
					throw new ArticleException(List.of(new Fault(0, "another file has the slug " + article.slug())));
				}
				texts.put(article.slug(), file);
			}
			catch (ArticleException exception) {
				log.error("{} is left out: {}", file.name(), exception.getMessage());
				leftOut.add(file.name());
			}
		}
		texts.forEach((slug, file) -> {
			if (!takeIfWhole(Objects.requireNonNull(articles.get(slug)), file, articles)) {
				leftOut.add(file.name());
			}
		});
		return leftOut;
	}

	private boolean takeIfWhole(Article article, TextFile file, Map<String, Article> beside) {
		Function<String, Optional<? extends Collection<String>>> anchors = (slug) -> Optional
			.ofNullable(beside.get(slug))
			.or(() -> this.store.head(slug)
				.flatMap((head) -> Optional.ofNullable(head.live()))
				.map((live) -> ArticleReader.read(live.text())))
			.map(Article::anchors);
		List<Fault> faults = Links.faults(article, anchors);
		if (!faults.isEmpty()) {
			log.error("{} is left out: {}", file.name(), new ArticleException(faults).getMessage());
			return false;
		}
		for (int attempt = 0; attempt < ATTEMPTS; attempt++) {
			if (take(article, file)) {
				return true;
			}
		}
		log.warn("{} was not taken: others keep changing the article", file.name());
		return false;
	}

	/**
	 * Whether it is settled; else somebody else was quicker, and it has to be looked at
	 * again.
	 */
	private boolean take(Article article, TextFile file) {
		String hash = file.hash();
		Optional<Head> found = this.store.head(article.slug());
		if (found.isEmpty()) {
			Head first = Head.first(article.slug(), file.text(), file.origin(),
					this.clock.instant().truncatedTo(ChronoUnit.MILLIS), new Publication.Now());
			return this.store.insert(first.knows(hash));
		}
		Head head = found.get();
		if (head.files().contains(hash)) {
			return true;
		}
		if (yields(file.origin(), head, article)) {
			log.info("{} is not published: the article has a newer text", file.name());
			return this.store.replace(head, head.knows(hash));
		}
		log.info("{} is published", file.name());
		Head next = head.revise(file.text(), file.origin(), this.clock.instant().truncatedTo(ChronoUnit.MILLIS),
				new Publication.Now());
		return this.store.replace(head, next.knows(hash));
	}

	private static boolean yields(Author origin, Head head, Article article) {
		return switch (head.newest().author()) {
			case Author.Editor _ -> true;
			case Author.Folder _ -> origin instanceof Author.Shipped || isOlder(article, head);
			case Author.Shipped _ -> isOlder(article, head);
		};
	}

	private static boolean isOlder(Article article, Head head) {
		return article.dates().updated().isBefore(ArticleReader.read(head.newest().text()).dates().updated());
	}

}
