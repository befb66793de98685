package org.moveagain.content.publication;

import java.time.Clock;
import java.time.Duration;
import java.util.Optional;
import java.util.concurrent.ExecutionException;

import com.mongodb.MongoException;
import org.moveagain.content.article.ArticleException;
import org.moveagain.content.article.ArticleReader;
import org.moveagain.content.background.BackgroundWork;
import org.moveagain.content.revision.ArticleStore;
import org.moveagain.content.revision.PendingArticles;
import org.moveagain.content.revision.Workers;
import org.moveagain.content.revision.domain.Head;
import org.moveagain.content.revision.domain.Publication;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;

import org.springframework.stereotype.Component;

/**
 * Publishes what is due and announces what was published, until it is in the topic. Any
 * number of replicas may do it at once: of two announcements the one of the greater
 * version comes last.
 */
@Component
class Relay extends BackgroundWork {

	private static final Logger log = LoggerFactory.getLogger(Relay.class);

	private static final Duration LOOK_AGAIN = Duration.ofMillis(500);

	private final PendingArticles pending;

	private final ArticleStore store;

	private final ArticleTopic topic;

	private final Clock clock;

	Relay(PendingArticles pending, ArticleStore store, ArticleTopic topic, Clock clock) {
		super("relay");
		this.pending = pending;
		this.store = store;
		this.topic = topic;
		this.clock = clock;
	}

	@Override
	protected void work() throws InterruptedException {
		while (isRunning()) {
			try {
				Workers.forEach(this.pending.all(), this::process);
				this.pending.await(LOOK_AGAIN);
			}
			catch (MongoException | ExecutionException exception) {
				log.warn("Announcing articles is tried again: {}", exception.toString());
				Thread.sleep(LOOK_AGAIN);
			}
		}
	}

	private void process(PendingArticles.Note note) {
		Optional<Head> found = this.store.head(note.slug());
		if (found.isEmpty()) {
			// Noted, but not saved yet: or never, when the service died between.
			this.pending.clearLater(note);
			return;
		}
		Head head = found.get();
		if (head.isDue(this.clock.instant())) {
			this.store.replace(head, head.publish(new Publication.Now(), this.clock.instant()));
			return;
		}
		if (head.publicVersion() > head.announced()) {
			announce(head);
			if (this.store.head(note.slug()).filter((now) -> now.publicVersion() == head.publicVersion()).isEmpty()) {
				// Another replica may have announced that before this one announced the
				// older.
				return;
			}
			this.store.announced(head);
		}
		if (head.version() < note.version()) {
			// It is about to be saved: what was announced is not yet what was noted.
			this.pending.clearLater(note);
		}
		else if (head.scheduled() == null) {
			this.pending.clear(note);
		}
	}

	private void announce(Head head) {
		Head.Live live = head.live();
		if (live == null) {
			this.topic.retracted(head.slug());
			return;
		}
		try {
			this.topic.published(ArticleReader.read(live.text()), head.publicVersion());
		}
		catch (ArticleException exception) {
			log.error("The article {} can't be read any more and is not announced: {}", head.slug(),
					exception.getMessage());
		}
	}

}
