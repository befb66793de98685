package org.moveagain.content.revision;

import java.time.Clock;
import java.time.Duration;
import java.util.ArrayList;
import java.util.Date;
import java.util.List;
import java.util.UUID;
import java.util.concurrent.Semaphore;
import java.util.concurrent.TimeUnit;
import java.util.function.Supplier;

import com.mongodb.client.MongoCollection;
import com.mongodb.client.model.Filters;
import com.mongodb.client.model.ReplaceOptions;
import org.bson.Document;
import org.moveagain.content.revision.domain.Head;

import org.springframework.stereotype.Component;

/**
 * Articles that may have to be announced, noted before they change: so a crash between
 * the change and the announcement loses nothing, and nobody has to look through all
 * articles for it.
 */
@Component
public class PendingArticles {

	private static final Duration ABANDONED = Duration.ofMinutes(1);

	private final MongoCollection<Document> pending;

	private final Supplier<UUID> ids;

	private final Clock clock;

	private final Semaphore signal = new Semaphore(0);

	PendingArticles(ContentDatabase database, Supplier<UUID> ids, Clock clock) {
		this.pending = database.collection("pending");
		this.ids = ids;
		this.clock = clock;
	}

	/**
	 * An article to look at.
	 *
	 * @param slug of it
	 * @param token of this note: a newer one is not cleared with it
	 * @param version that the article is about to have, or has
	 */
	public record Note(String slug, String token, long version) {

	}

	void add(Head head) {
		if (head.publicVersion() > head.announced() || head.scheduled() != null) {
			this.pending.replaceOne(Filters.eq("_id", head.slug()),
					new Document("_id", head.slug()).append("token", this.ids.get().toString())
						.append("version", head.version())
						.append("at", Date.from(this.clock.instant())),
					new ReplaceOptions().upsert(true));
		}
	}

	void signal() {
		this.signal.release();
	}

	/**
	 * Waits until something was changed here, or for as long as it takes to see what was
	 * changed elsewhere.
	 * @param longest how long
	 * @throws InterruptedException when it is time to end
	 */
	public void await(Duration longest) throws InterruptedException {
		if (this.signal.tryAcquire(longest.toMillis(), TimeUnit.MILLISECONDS)) {
			this.signal.drainPermits();
		}
	}

	public List<Note> all() {
		return this.pending.find()
			.map((each) -> new Note(each.getString("_id"), each.getString("token"), each.getLong("version")))
			.into(new ArrayList<>());
	}

	/**
	 * Takes a note away that nothing was saved for, once nobody can be about to.
	 * @param note whose version is not there
	 */
	public void clearLater(Note note) {
		this.pending.deleteOne(Filters.and(Filters.eq("_id", note.slug()), Filters.eq("token", note.token()),
				Filters.lt("at", Date.from(this.clock.instant().minus(ABANDONED)))));
	}

	/**
	 * Takes a note away, unless a newer one has come.
	 * @param note that was dealt with
	 */
	public void clear(Note note) {
		this.pending.deleteOne(Filters.and(Filters.eq("_id", note.slug()), Filters.eq("token", note.token())));
	}

}
