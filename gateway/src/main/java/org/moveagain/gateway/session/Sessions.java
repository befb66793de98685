package org.moveagain.gateway.session;

import java.security.SecureRandom;
import java.time.Clock;
import java.time.Instant;
import java.time.temporal.ChronoUnit;
import java.util.Date;
import java.util.Optional;
import java.util.concurrent.TimeUnit;

import com.mongodb.client.MongoCollection;
import com.mongodb.client.MongoDatabase;
import com.mongodb.client.model.IndexOptions;
import com.mongodb.client.model.Indexes;
import com.mongodb.client.model.Updates;
import org.bson.Document;

import org.springframework.stereotype.Component;

import static com.mongodb.client.model.Filters.eq;

/**
 * The sessions in the store, by the hash of their id. Whether one has ended is decided
 * here by the clock; the store's own expiry, where it has one, only tidies up.
 */
@Component
@SuppressWarnings("JavaUtilDate") // BSON's type
public class Sessions {

	private final MongoCollection<Document> sessions;

	private final SessionProperties properties;

	private final Clock clock;

	private final SecureRandom random;

	private volatile boolean indexed;

	Sessions(MongoDatabase store, SessionProperties properties, Clock clock, SecureRandom random) {
		this.sessions = store.getCollection("sessions");
		this.properties = properties;
		this.clock = clock;
		this.random = random;
	}

	/**
	 * Begins a session under a new id: one that was known before the sign-in is never
	 * taken over.
	 * @param account whose it is
	 * @return the id for the cookie
	 */
	public SessionId start(String account) {
		index();
		SessionId id = SessionId.random(this.random);
		Instant now = now();
		Session session = new Session(id.hash(), account, now, now);
		this.sessions.insertOne(new Document("_id", session.key()).append("account", account)
			.append("created", Date.from(now))
			.append("seen", Date.from(now))
			.append("end", end(session)));
		return id;
	}

	/**
	 * Looks a session up, and records the use.
	 * @param id from the cookie
	 * @return the session; empty when there is none or it has ended
	 */
	public Optional<Session> find(SessionId id) {
		return Optional.ofNullable(this.sessions.find(eq(id.hash())).first())
			.map(Sessions::toSession)
			.filter((session) -> session.end(this.properties).isAfter(now()))
			.map(this::recordUse);
	}

	/**
	 * Ends a session. Does nothing when it has ended already.
	 * @param id from the cookie
	 */
	public void end(SessionId id) {
		this.sessions.deleteOne(eq(id.hash()));
	}

	private Session recordUse(Session session) {
		Instant now = now();
		if (now.isBefore(session.seen().plus(this.properties.useRecorded()))) {
			return session;
		}
		Session used = new Session(session.key(), session.account(), session.created(), now);
		// No upsert: a session that was ended in the meantime stays ended.
		this.sessions.updateOne(eq(used.key()),
				Updates.combine(Updates.set("seen", Date.from(now)), Updates.set("end", end(used))));
		return used;
	}

	/**
	 * When first needed, so that the gateway starts and serves pages without the store.
	 */
	private void index() {
		if (!this.indexed) {
			this.sessions.createIndex(Indexes.ascending("end"), new IndexOptions().expireAfter(0L, TimeUnit.SECONDS));
			this.indexed = true;
		}
	}

	private Date end(Session session) {
		return Date.from(session.end(this.properties));
	}

	private Instant now() {
		return this.clock.instant().truncatedTo(ChronoUnit.MILLIS);
	}

	private static Session toSession(Document document) {
		return new Session(document.getString("_id"), document.getString("account"),
				document.getDate("created").toInstant(), document.getDate("seen").toInstant());
	}

}
