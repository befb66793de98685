package org.moveagain.gateway.access;

import java.time.Clock;
import java.time.Instant;
import java.util.Optional;

import com.github.benmanes.caffeine.cache.Cache;
import com.github.benmanes.caffeine.cache.Caffeine;
import com.mongodb.MongoException;
import jakarta.servlet.http.HttpServletRequest;
import org.moveagain.gateway.account.Accounts;
import org.moveagain.gateway.session.SessionCookies;
import org.moveagain.gateway.session.SessionId;
import org.moveagain.gateway.session.SessionProperties;
import org.moveagain.gateway.session.Sessions;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;

import org.springframework.stereotype.Component;

/**
 * Finds out who sends a request. What the store said is kept for a few seconds, also that
 * there is no such session, so that not every request asks it.
 */
@Component
public class Visitors {

	private static final Logger log = LoggerFactory.getLogger(Visitors.class);

	private static final int MOST_CACHED = 20_000;

	private final SessionCookies cookies;

	private final Sessions sessions;

	private final Accounts accounts;

	private final SessionProperties properties;

	private final Clock clock;

	private final Cache<String, Optional<Found>> cache;

	Visitors(SessionCookies cookies, Sessions sessions, Accounts accounts, SessionProperties properties, Clock clock) {
		this.cookies = cookies;
		this.sessions = sessions;
		this.accounts = accounts;
		this.properties = properties;
		this.clock = clock;
		this.cache = Caffeine.newBuilder().maximumSize(MOST_CACHED).expireAfterWrite(properties.cached()).build();
	}

	/**
	 * Who sends this request.
	 * @param request any request
	 * @return one of the three; never an error
	 */
	public Visitor of(HttpServletRequest request) {
		Optional<SessionId> id = this.cookies.read(request);
		try {
			return id.flatMap(this::find).orElseGet(Visitor.Anonymous::new);
		}
		catch (MongoException exception) {
			log.warn("A session could not be looked up: {}", exception.getMessage());
			return new Visitor.Unknown();
		}
	}

	private Optional<Visitor> find(SessionId id) {
		Optional<Found> found = this.cache.get(id.hash(), (key) -> load(id));
		return found.filter((session) -> session.end().isAfter(this.clock.instant())).map(Found::visitor);
	}

	private Optional<Found> load(SessionId id) {
		return this.sessions.find(id)
			.flatMap((session) -> this.accounts.find(session.account())
				.map((account) -> new Found(new Visitor.SignedIn(session.key(), account),
						session.end(this.properties))));
	}

	/**
	 * Ends the session of a request, here at once, on other replicas when their cache is
	 * over.
	 * @param request any request
	 */
	void signOut(HttpServletRequest request) {
		this.cookies.read(request).ifPresent((id) -> {
			this.sessions.end(id);
			// After the store: this waits for a look-up under way, and one that begins
			// later finds nothing.
			this.cache.invalidate(id.hash());
		});
	}

	private record Found(Visitor visitor, Instant end) {

	}

}
