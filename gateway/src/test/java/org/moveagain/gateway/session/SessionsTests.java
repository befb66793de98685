package org.moveagain.gateway.session;

import java.security.SecureRandom;
import java.time.Duration;
import java.util.ArrayList;
import java.util.List;

import com.mongodb.client.MongoClient;
import com.mongodb.client.MongoClients;
import com.mongodb.client.MongoDatabase;
import org.bson.Document;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.moveagain.support.store.TestStore;

import static org.assertj.core.api.Assertions.assertThat;

class SessionsTests {

	private static final SessionProperties LIFETIMES = new SessionProperties(Duration.ofDays(30), Duration.ofDays(180),
			Duration.ofHours(1), Duration.ofSeconds(3));

	private final TickingClock clock = new TickingClock();

	private MongoClient client;

	private MongoDatabase store;

	private Sessions sessions;

	@BeforeEach
	void openStore() {
		this.client = MongoClients.create(TestStore.empty("sessions"));
		this.store = this.client.getDatabase("sessions");
		this.sessions = new Sessions(this.store, LIFETIMES, this.clock, new SecureRandom());
	}

	@AfterEach
	void closeStore() {
		this.client.close();
	}

	@Test
	void findsASessionByItsIdOnly() {
		SessionId id = this.sessions.start("someone");
		assertThat(this.sessions.find(id)).get().extracting(Session::account).isEqualTo("someone");
		assertThat(this.sessions.find(SessionId.random(new SecureRandom()))).isEmpty();
	}

	@Test
	void keepsTheHashOnly() {
		SessionId id = this.sessions.start("someone");
		List<String> documents = this.store.getCollection("sessions")
			.find()
			.map(Document::toJson)
			.into(new ArrayList<>());
		assertThat(documents).hasSize(1).allSatisfy((json) -> assertThat(json).doesNotContain(id.reveal()));
	}

	@Test
	void endsWhenItIsNotUsed() {
		SessionId id = this.sessions.start("someone");
		this.clock.tick(Duration.ofDays(30).minusMillis(1));
		assertThat(this.sessions.find(id)).isPresent();
		this.clock.tick(Duration.ofDays(30));
		assertThat(this.sessions.find(id)).isEmpty();
	}

	@Test
	void endsAtLastEvenWhenItIsUsed() {
		SessionId id = this.sessions.start("someone");
		for (int day = 1; day < 180; day++) {
			this.clock.tick(Duration.ofDays(1));
			assertThat(this.sessions.find(id)).as("day %d", day).isPresent();
		}
		this.clock.tick(Duration.ofDays(1));
		assertThat(this.sessions.find(id)).isEmpty();
	}

	@Test
	void recordsAUseNowAndThen() {
		SessionId id = this.sessions.start("someone");
		this.clock.tick(Duration.ofMinutes(59));
		this.sessions.find(id);
		assertThat(kept().getDate("seen")).isEqualTo(kept().getDate("created"));
		this.clock.tick(Duration.ofMinutes(1));
		this.sessions.find(id);
		assertThat(kept().getDate("seen").toInstant()).isEqualTo(this.clock.instant());
		assertThat(kept().getDate("end").toInstant()).isEqualTo(this.clock.instant().plus(Duration.ofDays(30)));
	}

	@Test
	void doesNotComeBackOnceItHasEnded() {
		SessionId id = this.sessions.start("someone");
		this.sessions.end(id);
		this.sessions.end(id);
		this.clock.tick(Duration.ofHours(2));
		assertThat(this.sessions.find(id)).isEmpty();
		assertThat(this.store.getCollection("sessions").countDocuments()).isZero();
	}

	@Test
	void givesEverySessionAnIdOfItsOwn() {
		assertThat(this.sessions.start("someone").reveal()).isNotEqualTo(this.sessions.start("someone").reveal());
	}

	private Document kept() {
		Document document = this.store.getCollection("sessions").find().first();
		assertThat(document).isNotNull();
		return document;
	}

}
