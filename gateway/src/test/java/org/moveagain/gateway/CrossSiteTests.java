package org.moveagain.gateway;

import java.net.http.HttpRequest.BodyPublishers;

import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

import org.springframework.boot.test.web.server.LocalServerPort;

import static org.assertj.core.api.Assertions.assertThat;
import static org.moveagain.gateway.TestPlatform.TRACKING;

@GatewayTest
class CrossSiteTests {

	private static final String ENTRY = "/api/tracking/entries/1";

	@LocalServerPort
	int port;

	private Person person;

	@BeforeEach
	void signIn() {
		this.person = Person.withAccount(this.port);
	}

	@ParameterizedTest
	@CsvSource({ "Origin,https://evil.example", "Origin,null", "Origin,http://127.0.0.1", "Origin,http://127.0.0.1:1",
			"Origin,https://127.0.0.1", "Sec-Fetch-Site,cross-site", "Sec-Fetch-Site,same-site",
			"Sec-Fetch-Site,SAME-ORIGIN" })
	void refusesUnsafeRequestsFromElsewhereEvenWithTheToken(String name, String value) {
		int before = TRACKING.count();
		for (String path : new String[] { ENTRY, "/api/session", "/api/account", "/api/calculators/water" }) {
			this.person.post(path, "{}", name, value).isProblem(403, "not-allowed");
			new Person(this.port).post(path, "{}", name, value).isProblem(403, "not-allowed");
		}
		this.person.delete("/api/session", name, value).isProblem(403, "not-allowed");
		assertThat(TRACKING.count()).isEqualTo(before);
		assertThat(this.person.get("/api/account", name, value).status()).as("reading is allowed").isEqualTo(200);
	}

	@Test
	void letsItsOwnPagesThrough() {
		assertThat(this.person.delete(ENTRY, "Origin", "http://127.0.0.1:" + this.port, "Sec-Fetch-Site", "same-origin")
			.status()).isEqualTo(200);
		assertThat(this.person.delete(ENTRY, "Sec-Fetch-Site", "none").status()).isEqualTo(200);
	}

	@ParameterizedTest
	@ValueSource(strings = { "POST", "PUT", "PATCH", "DELETE" })
	void anUnsafeRequestWithASessionNeedsItsToken(String method) {
		int before = TRACKING.count();
		this.person.exchange(method, ENTRY, BodyPublishers.ofString("{}")).isProblem(403, "not-allowed");
		this.person.exchange(method, ENTRY, BodyPublishers.ofString("{}"), "X-XSRF-TOKEN", "")
			.isProblem(403, "not-allowed");
		assertThat(TRACKING.count()).isEqualTo(before);
		assertThat(this.person.send(method, ENTRY, BodyPublishers.ofString("{}")).status()).isEqualTo(200);
	}

	@Test
	void signInAndOutNeedItAsWell() {
		for (String path : new String[] { "/api/account", "/api/session" }) {
			this.person.exchange("POST", path, BodyPublishers.ofString("{}"), "Content-Type", "application/json")
				.isProblem(403, "not-allowed");
		}
		this.person.exchange("DELETE", "/api/session", BodyPublishers.noBody()).isProblem(403, "not-allowed");
	}

	@Test
	void aPlantedTokenFitsNoSession() {
		Person attacker = Person.withAccount(this.port);
		String planted = attacker.cookie("XSRF-TOKEN");
		this.person.cookies().put("XSRF-TOKEN", planted);
		this.person.delete(ENTRY).isProblem(403, "not-allowed");
	}

	@Test
	void withoutASessionCookieThereIsNothingToForge() {
		assertThat(new Person(this.port).exchange("DELETE", ENTRY, BodyPublishers.noBody()).status()).isEqualTo(200);
	}

	@Test
	void readingNeedsNoToken() {
		assertThat(this.person.exchange("GET", ENTRY, BodyPublishers.noBody()).status()).isEqualTo(200);
	}

	@Test
	void aLostTokenComesBackWithTheAccount() {
		String token = this.person.cookie("XSRF-TOKEN");
		assertThat(this.person.get("/api/account").headers("Set-Cookie")).isEmpty();
		this.person.cookies().remove("XSRF-TOKEN");
		this.person.get("/api/account");
		assertThat(this.person.cookie("XSRF-TOKEN")).isEqualTo(token);
	}

	@Test
	void twoSessionCookiesAreNone() {
		String session = this.person.cookie("session");
		this.person.cookies().clear();
		this.person.get("/api/account", "Cookie", "session=" + session + "; session=" + "A".repeat(43))
			.isProblem(401, "sign-in-required");
	}

}
