package org.moveagain.gateway;

import java.nio.charset.StandardCharsets;
import java.security.MessageDigest;
import java.util.Base64;
import java.util.Objects;
import java.util.concurrent.Executors;
import java.util.concurrent.Future;
import java.util.stream.IntStream;

import com.mongodb.client.MongoDatabase;
import com.nimbusds.jwt.SignedJWT;
import org.awaitility.Awaitility;
import org.bson.Document;
import org.junit.jupiter.api.Test;

import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.boot.test.web.server.LocalServerPort;

import static org.assertj.core.api.Assertions.assertThat;
import static org.moveagain.gateway.TestPlatform.CONTENT;
import static org.moveagain.gateway.TestPlatform.TRACKING;

/**
 * What happens in the store behind this replica's back, and at the same time.
 */
@GatewayTest
class ReplicaTests {

	private final MongoDatabase store;

	@LocalServerPort
	int port;

	@Autowired
	ReplicaTests(MongoDatabase store) {
		this.store = store;
	}

	@Test
	void aSignOutOnAnotherReplicaIsSeenWithinSeconds() throws Exception {
		Person person = Person.withAccount(this.port);
		assertThat(person.get("/api/account").status()).isEqualTo(200);
		assertThat(this.store.getCollection("sessions").deleteOne(new Document("_id", key(person))).getDeletedCount())
			.isOne();
		Awaitility.await().untilAsserted(() -> assertThat(person.get("/api/account").status()).isEqualTo(401));
	}

	@Test
	void anAccountThatIsErasedElsewhereIsSignedOutWithinSeconds() throws Exception {
		Person person = Person.withAccount(this.port);
		this.store.getCollection("accounts").deleteOne(new Document("_id", accountOf(person)));
		Awaitility.await().untilAsserted(() -> assertThat(person.get("/api/account").status()).isEqualTo(401));
	}

	@Test
	void anEditorIsOneWithinSeconds() throws Exception {
		Person person = Person.withAccount(this.port);
		this.store.getCollection("accounts")
			.updateOne(new Document("_id", accountOf(person)), new Document("$push", new Document("roles", "EDITOR")));
		Awaitility.await().untilAsserted(() -> {
			person.delete("/api/articles/x");
			assertThat(token(CONTENT).getJWTClaimsSet().getStringListClaim("roles")).containsExactly("USER", "EDITOR");
		});
	}

	@Test
	void aSignOutHoldsHoweverManyRequestsAreUnderWay() throws Exception {
		try (var threads = Executors.newVirtualThreadPerTaskExecutor()) {
			for (int round = 0; round < 5; round++) {
				Person person = Person.withAccount(this.port);
				Person thief = new Person(this.port);
				thief.cookies().put("session", person.cookie("session"));
				var requests = IntStream.range(0, 50)
					.<Future<?>>mapToObj((n) -> threads.submit(() -> thief.get("/api/tracking/entries")))
					.toList();
				assertThat(person.delete("/api/session").status()).isEqualTo(204);
				assertThat(thief.get("/api/account").status()).isEqualTo(401);
				for (Future<?> request : requests) {
					request.get();
				}
				assertThat(thief.get("/api/account").status()).isEqualTo(401);
			}
		}
	}

	private String accountOf(Person person) throws Exception {
		person.get("/api/tracking/entries");
		return token(TRACKING).getJWTClaimsSet().getSubject();
	}

	private static SignedJWT token(Downstream service) throws Exception {
		return SignedJWT
			.parse(Objects.requireNonNull(service.last().header("Authorization")).substring("Bearer ".length()));
	}

	private static String key(Person person) throws Exception {
		byte[] hash = MessageDigest.getInstance("SHA-256")
			.digest(person.cookie("session").getBytes(StandardCharsets.US_ASCII));
		return Base64.getUrlEncoder().withoutPadding().encodeToString(hash);
	}

}
