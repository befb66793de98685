package org.moveagain.content.files;

import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.security.MessageDigest;
import java.security.NoSuchAlgorithmException;
import java.time.Clock;
import java.time.temporal.ChronoUnit;
import java.util.Collection;
import java.util.HexFormat;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.TreeMap;
import java.util.concurrent.ConcurrentSkipListSet;
import java.util.concurrent.ExecutionException;

import org.moveagain.content.article.ArticleException;
import org.moveagain.content.article.ArticleReader;
import org.moveagain.content.article.Fault;
import org.moveagain.content.article.Links;
import org.moveagain.content.article.domain.Article;
import org.moveagain.content.revision.ArticleStore;
import org.moveagain.content.revision.Workers;
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
	 * Takes files, which may link to each other: looks through all of them first, and
	 * then takes one after the other.
	 * @param files all of a place, or those that changed
	 * @return names of those that are not right and were left out
	 * @throws IOException when one can't be read
	 * @throws ExecutionException when one can't be saved
	 * @throws InterruptedException when it is time to end
	 */
	Set<String> take(Collection<TextFile> files) throws IOException, ExecutionException, InterruptedException {
		Set<String> leftOut = new ConcurrentSkipListSet<>();
		Map<String, List<String>> anchors = new TreeMap<>();
		Map<String, TextFile> bySlug = new TreeMap<>();
		for (TextFile file : files) {
			try {
				Article article = ArticleReader.read(file.content().read());
				if (bySlug.putIfAbsent(article.slug(), file) != null) {
					throw new ArticleException(List.of(new Fault(0, "another file has the slug " + article.slug())));
				}
				anchors.put(article.slug(), article.anchors());
			}
			catch (ArticleException exception) {
				leaveOut(file, exception, leftOut);
			}
		}
		Workers.forEach(bySlug.values(), (file) -> {
			try {
				take(file, anchors);
			}
			catch (ArticleException exception) {
				leaveOut(file, exception, leftOut);
			}
		});
		return leftOut;
	}

	private static void leaveOut(TextFile file, ArticleException exception, Set<String> leftOut) {
		log.error("{} is left out: {}", file.name(), exception.getMessage());
		leftOut.add(file.name());
	}

	private void take(TextFile file, Map<String, List<String>> beside) throws IOException {
		String text = file.content().read();
		Article article = ArticleReader.read(text);
		List<Fault> faults = Links.faults(article,
				(slug) -> Optional.ofNullable(beside.get(slug))
					.or(() -> this.store.head(slug)
						.flatMap((head) -> Optional.ofNullable(head.live()))
						.map((live) -> ArticleReader.read(live.text()).anchors())));
		if (!faults.isEmpty()) {
			throw new ArticleException(faults);
		}
		for (int attempt = 0; attempt < ATTEMPTS; attempt++) {
			if (take(file, article, text)) {
				return;
			}
		}
		log.warn("{} was not taken: others keep changing the article", file.name());
	}

	/**
	 * Whether it is settled; else somebody else was quicker, and it has to be looked at
	 * again.
	 */
	private boolean take(TextFile file, Article article, String text) {
		String hash = hash(text);
		Optional<Head> found = this.store.head(article.slug());
		if (found.isEmpty()) {
			return this.store.insert(Head.first(article.slug(), text, file.origin(),
					this.clock.instant().truncatedTo(ChronoUnit.MILLIS), new Publication.Now())
				.knows(hash));
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
		return this.store.replace(head, head
			.revise(text, file.origin(), this.clock.instant().truncatedTo(ChronoUnit.MILLIS), new Publication.Now())
			.knows(hash));
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

	private static String hash(String text) {
		try {
			MessageDigest sha256 = MessageDigest.getInstance("SHA-256");
			return HexFormat.of().formatHex(sha256.digest(text.getBytes(StandardCharsets.UTF_8)));
		}
		catch (NoSuchAlgorithmException exception) {
			throw new IllegalStateException(exception);
		}
	}

}
