package org.moveagain.support.token;

import java.io.IOException;
import java.net.InetAddress;
import java.net.InetSocketAddress;
import java.nio.charset.StandardCharsets;
import java.time.Duration;
import java.time.Instant;
import java.util.Date;
import java.util.List;
import java.util.function.Consumer;

import com.nimbusds.jose.JOSEException;
import com.nimbusds.jose.JWSAlgorithm;
import com.nimbusds.jose.JWSHeader;
import com.nimbusds.jose.crypto.ECDSASigner;
import com.nimbusds.jose.crypto.MACSigner;
import com.nimbusds.jose.jwk.Curve;
import com.nimbusds.jose.jwk.ECKey;
import com.nimbusds.jose.jwk.JWKSet;
import com.nimbusds.jose.jwk.gen.ECKeyGenerator;
import com.nimbusds.jwt.JWTClaimsSet;
import com.nimbusds.jwt.PlainJWT;
import com.nimbusds.jwt.SignedJWT;
import com.sun.net.httpserver.HttpServer;
import org.junit.jupiter.api.Test;
import org.moveagain.support.TestService;

import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.boot.test.context.SpringBootTest;
import org.springframework.boot.webmvc.test.autoconfigure.AutoConfigureMockMvc;
import org.springframework.http.MediaType;
import org.springframework.test.context.DynamicPropertyRegistry;
import org.springframework.test.context.DynamicPropertySource;
import org.springframework.test.web.servlet.assertj.MockMvcTester;
import org.springframework.test.web.servlet.assertj.MvcTestResult;

import static org.assertj.core.api.Assertions.assertThat;

@SpringBootTest(classes = TestService.class,
		properties = { "spring.config.import=classpath:service-defaults.yaml", "moveagain.token.audience=test" })
@AutoConfigureMockMvc
@SuppressWarnings("JavaUtilDate") // the JWT library speaks it
class TokenTests {

	private static final ECKey KEY = key("gateway");

	private static final ECKey STRANGER = key("gateway");

	private final Instant now = Instant.now();

	@Autowired
	MockMvcTester mvc;

	@DynamicPropertySource
	static void publishKeys(DynamicPropertyRegistry properties) throws IOException {
		HttpServer gateway = HttpServer.create(new InetSocketAddress(InetAddress.getLoopbackAddress(), 0), 0);
		gateway.createContext("/.well-known/jwks.json", (exchange) -> {
			byte[] keys = new JWKSet(KEY.toPublicJWK()).toString().getBytes(StandardCharsets.UTF_8);
			exchange.sendResponseHeaders(200, keys.length);
			exchange.getResponseBody().write(keys);
			exchange.close();
		});
		gateway.start();
		properties.add("moveagain.token.jwk-set-uri",
				() -> "http://127.0.0.1:" + gateway.getAddress().getPort() + "/.well-known/jwks.json");
	}

	@Test
	void knowsWhoAsks() {
		assertThat(get(signed(KEY, (claims) -> {
		}))).hasStatusOk().hasBodyTextEqualTo("someone");
	}

	@Test
	void opensOnlyTheRoutesThatAreNamed() {
		assertThat(this.mvc.get().uri("/mine")).hasStatus(401)
			.hasContentType(MediaType.APPLICATION_PROBLEM_JSON)
			.bodyJson()
			.extractingPath("$.type")
			.isEqualTo("/problems/sign-in-required");
		assertThat(this.mvc.get().uri("/nowhere")).hasStatus(401);
		assertThat(this.mvc.get().uri("/open/walks?from=2026-11-22")).hasStatusOk();
	}

	@Test
	void refusesATokenForAnotherService() {
		assertThat(get(signed(KEY, (claims) -> claims.audience("other")))).hasStatus(401);
	}

	@Test
	void refusesATokenOfAnotherIssuer() {
		assertThat(get(signed(KEY, (claims) -> claims.issuer("someone-else")))).hasStatus(401);
	}

	@Test
	void refusesAnExpiredToken() {
		assertThat(
				get(signed(KEY, (claims) -> claims.expirationTime(Date.from(this.now.minus(Duration.ofMinutes(5)))))))
			.hasStatus(401);
	}

	@Test
	void refusesASignatureOfAnotherKey() {
		assertThat(get(signed(STRANGER, (claims) -> {
		}))).hasStatus(401);
	}

	@Test
	void refusesAnUnsignedToken() {
		assertThat(get(new PlainJWT(claims().build()).serialize())).hasStatus(401);
	}

	@Test
	void refusesThePublicKeyUsedAsASecret() throws JOSEException {
		var token = new SignedJWT(new JWSHeader.Builder(JWSAlgorithm.HS256).keyID("gateway").build(), claims().build());
		token.sign(new MACSigner(KEY.toPublicJWK().toJSONString().getBytes(StandardCharsets.UTF_8)));
		assertThat(get(token.serialize())).hasStatus(401);
	}

	@Test
	void refusesATamperedToken() {
		String token = signed(KEY, (claims) -> {
		});
		String[] parts = token.split("\\.", -1);
		String other = signed(KEY, (claims) -> claims.subject("someone-else")).split("\\.", -1)[1];
		assertThat(get(parts[0] + "." + other + "." + parts[2])).hasStatus(401);
		assertThat(get("nonsense")).hasStatus(401);
	}

	private MvcTestResult get(String token) {
		return this.mvc.get().uri("/mine").header("Authorization", "Bearer " + token).exchange();
	}

	private String signed(ECKey key, Consumer<JWTClaimsSet.Builder> change) {
		JWTClaimsSet.Builder claims = claims();
		change.accept(claims);
		SignedJWT token = new SignedJWT(new JWSHeader.Builder(JWSAlgorithm.ES256).keyID(key.getKeyID()).build(),
				claims.build());
		try {
			token.sign(new ECDSASigner(key));
		}
		catch (JOSEException exception) {
			throw new IllegalStateException(exception);
		}
		return token.serialize();
	}

	private JWTClaimsSet.Builder claims() {
		return new JWTClaimsSet.Builder().issuer("moveagain-gateway")
			.audience("test")
			.subject("someone")
			.claim("roles", List.of("USER"))
			.issueTime(Date.from(this.now))
			.expirationTime(Date.from(this.now.plus(Duration.ofMinutes(5))));
	}

	private static ECKey key(String id) {
		try {
			return new ECKeyGenerator(Curve.P_256).keyID(id).generate();
		}
		catch (JOSEException exception) {
			throw new IllegalStateException(exception);
		}
	}

}
