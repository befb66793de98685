package org.moveagain.gateway;

import java.time.Duration;
import java.util.Objects;

import org.junit.jupiter.api.Test;
import tools.jackson.databind.JsonNode;

import org.springframework.boot.test.web.server.LocalServerPort;
import org.springframework.security.oauth2.jose.jws.SignatureAlgorithm;
import org.springframework.security.oauth2.jwt.Jwt;
import org.springframework.security.oauth2.jwt.NimbusJwtDecoder;

import static org.assertj.core.api.Assertions.assertThat;
import static org.moveagain.gateway.TestPlatform.ASSISTANT;
import static org.moveagain.gateway.TestPlatform.CALCULATOR;
import static org.moveagain.gateway.TestPlatform.CONTENT;
import static org.moveagain.gateway.TestPlatform.TRACKING;

@GatewayTest
class TokenTests {

	@LocalServerPort
	int port;

	@Test
	void exchangesTheSessionForATokenThatTheServiceCanCheck() {
		Person person = Person.withAccount(this.port);
		person.get("/api/tracking/entries");
		Jwt token = decoded(TRACKING);
		assertThat(token.getHeaders()).containsEntry("alg", "ES256");
		assertThat(token.getClaimAsString("iss")).isEqualTo("moveagain-gateway");
		assertThat(token.getAudience()).containsExactly("tracking");
		assertThat(token.getClaimAsStringList("roles")).containsExactly("USER");
		assertThat(token.getId()).isNotBlank();
		assertThat(Duration.between(token.getIssuedAt(), token.getExpiresAt())).isEqualTo(Duration.ofSeconds(60));
		assertThat(token.getSubject()).isNotBlank().doesNotContain(person.cookie("session"));
	}

	@Test
	void givesEachServiceItsOwnTokenForTheSameSubject() {
		Person person = Person.withAccount(this.port);
		person.get("/api/tracking/entries");
		person.get("/api/assistant/visit-plan");
		assertThat(decoded(ASSISTANT).getAudience()).containsExactly("assistant");
		assertThat(decoded(ASSISTANT).getSubject()).isEqualTo(decoded(TRACKING).getSubject());
	}

	@Test
	void usesATokenAgainWhileItIsFresh() {
		Person person = Person.withAccount(this.port);
		person.get("/api/tracking/entries");
		String first = TRACKING.last().header("Authorization");
		person.get("/api/tracking/entries");
		assertThat(TRACKING.last().header("Authorization")).isEqualTo(first);
	}

	@Test
	void nobodyElseGetsIt() {
		Person.withAccount(this.port).get("/api/tracking/entries");
		String first = decoded(TRACKING).getSubject();
		Person.withAccount(this.port).get("/api/tracking/entries");
		assertThat(decoded(TRACKING).getSubject()).isNotEqualTo(first);
	}

	@Test
	void withoutASessionThereIsNoToken() {
		Person person = Person.withAccount(this.port);
		person.delete("/api/session");
		person.get("/api/tracking/entries", "Authorization", "Bearer forged");
		assertThat(TRACKING.last().header("Authorization")).isNull();
	}

	@Test
	void tellsNobodyWhoReadsOrCalculates() {
		Person person = Person.withAccount(this.port);
		person.get("/api/articles");
		person.post("/api/calculators/water", "{}");
		assertThat(CONTENT.last().header("Authorization")).isNull();
		assertThat(CALCULATOR.last().header("Authorization")).isNull();
	}

	@Test
	void tellsContentWhoWrites() {
		Person person = Person.withAccount(this.port);
		person.delete("/api/articles/x");
		assertThat(decoded(CONTENT).getAudience()).containsExactly("content");
	}

	@Test
	void publishesPublicKeysOnly() {
		Answer answer = new Person(this.port).get("/.well-known/jwks.json");
		assertThat(answer.status()).isEqualTo(200);
		JsonNode key = answer.json().path("keys").path(0);
		assertThat(answer.json().path("keys").size()).isEqualTo(1);
		assertThat(key.propertyNames()).containsExactlyInAnyOrder("kty", "crv", "x", "y", "kid", "use", "alg");
	}

	private Jwt decoded(Downstream service) {
		String header = Objects.requireNonNull(service.last().header("Authorization"));
		assertThat(header).startsWith("Bearer ");
		return NimbusJwtDecoder.withJwkSetUri("http://127.0.0.1:" + this.port + "/.well-known/jwks.json")
			.jwsAlgorithm(SignatureAlgorithm.ES256)
			.build()
			.decode(header.substring("Bearer ".length()));
	}

}
