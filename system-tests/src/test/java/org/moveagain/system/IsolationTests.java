package org.moveagain.system;

import java.net.http.HttpRequest;
import java.util.List;
import java.util.UUID;

import org.junit.jupiter.api.AfterAll;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

import static org.assertj.core.api.Assertions.assertThat;

class IsolationTests {

	private static final UUID ENTRY = UUID.randomUUID();

	private static Person owner;

	private static Person other;

	@BeforeAll
	static void twoAccountsAndOneEntry() {
		owner = Person.withAccount(Platform.shared().base());
		other = Person.withAccount(Platform.shared().base());
		assertThat(owner.post(Entries.PATH, Entries.pain(ENTRY, "2026-11-20T08:00:00+01:00", 6)).status())
			.isEqualTo(201);
	}

	@AfterAll
	static void leave() {
		owner.close();
		other.close();
	}

	@ParameterizedTest
	@ValueSource(strings = { "/api/tracking/entries?from=2026-11-01&to=2026-11-23",
			"/api/tracking/dashboard?from=2026-11-01&to=2026-11-23&zone=Europe/Berlin",
			"/api/tracking/report?from=2026-11-01&to=2026-11-23&zone=Europe/Berlin",
			"/api/tracking/export?format=ndjson" })
	void whatTheOwnerSeesNobodyElseDoes(String path) {
		assertThat(owner.get(path)).satisfies((answer) -> {
			assertThat(answer.status()).isEqualTo(200);
			assertThat(answer.body()).containsAnyOf(ENTRY.toString(), "\"pain\"");
		});
		assertThat(other.get(path)).satisfies((answer) -> {
			assertThat(answer.status()).isEqualTo(200);
			assertThat(answer.body()).doesNotContain(ENTRY.toString()).doesNotContain("\"pain\"");
		});
	}

	@Test
	void theIdOfAnEntryOpensNothingToAnother() {
		String path = Entries.PATH + "/" + ENTRY;
		assertThat(owner.get(path).status()).isEqualTo(200);
		assertThat(other.get(path).status()).isEqualTo(404);
		assertThat(other.put(path, Entries.pain(ENTRY, "2026-11-20T08:00:00+01:00", 1)).status()).isEqualTo(404);
		assertThat(other.delete(path).status()).isIn(204, 404);
		assertThat(owner.get(path).json().path("measures").path("pain").asInt()).isEqualTo(6);
	}

	@Test
	void theSameIdIsAnotherEntryInAnotherAccount() {
		try (Person third = Person.withAccount(Platform.shared().base())) {
			String path = Entries.PATH + "/" + ENTRY;
			assertThat(third.post(Entries.PATH, Entries.pain(ENTRY, "2026-11-20T08:00:00+01:00", 1)).status())
				.isEqualTo(201);
			assertThat(third.get(path).json().path("measures").path("pain").asInt()).isEqualTo(1);
			assertThat(third.delete(path).status()).isEqualTo(204);
			assertThat(owner.get(path).json().path("measures").path("pain").asInt()).isEqualTo(6);
		}
	}

	@Test
	void aPositionOfAnotherPartitionIsRefused() {
		Answer answer = owner.get(Entries.PATH + "?from=2026-11-01&to=2026-11-23", "Tracking-Position", "9999@1");
		assertThat(answer.status()).isEqualTo(400);
		assertThat(answer.pointers()).containsExactly("Tracking-Position");
	}

	@Test
	void withoutASessionThereIsNothingToSee() {
		try (Person nobody = new Person(Platform.shared().base())) {
			String entry = Entries.PATH + "/" + ENTRY;
			List<Answer> answers = List.of(nobody.get(entry),
					nobody.get(Entries.PATH + "?from=2026-11-01&to=2026-11-23"),
					nobody.get("/api/tracking/dashboard?from=2026-11-01&to=2026-11-23&zone=UTC"),
					nobody.get("/api/tracking/export?format=ndjson"), nobody.delete(entry),
					nobody.post(Entries.PATH, Entries.pain(UUID.randomUUID(), "2026-11-20T08:00:00+01:00", 1)),
					nobody.get(entry, "Cookie", "session=" + "A".repeat(43)),
					nobody.get(entry, "Authorization", "Bearer eyJhbGciOiJub25lIn0.eyJzdWIiOiJ4In0."));
			assertThat(answers).allSatisfy((answer) -> {
				assertThat(answer.status()).isEqualTo(401);
				assertThat(answer.header("Content-Type")).startsWith("application/problem+json");
				assertThat(answer.json().path("type").asString()).isEqualTo("/problems/sign-in-required");
			});
		}
	}

	@Test
	void aRequestFromAnotherSiteChangesNothing() {
		String path = Entries.PATH + "/" + ENTRY;
		assertThat(owner.delete(path, "Origin", "https://evil.example").status()).isEqualTo(403);
		assertThat(owner.delete(path, "Sec-Fetch-Site", "cross-site").status()).isEqualTo(403);
		assertThat(owner.send(HttpRequest.newBuilder(Platform.shared().base().resolve(path)).DELETE()).status())
			.isEqualTo(403);
		assertThat(owner.get(path).status()).isEqualTo(200);
	}

	@Test
	void signingOutEndsTheSession() {
		try (Person person = Person.withAccount(Platform.shared().base())) {
			assertThat(person.get("/api/account").status()).isEqualTo(200);
			assertThat(person.delete("/api/session").status()).isEqualTo(204);
			assertThat(person.get("/api/account").status()).isEqualTo(401);
		}
	}

}
