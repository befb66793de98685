package org.moveagain.gateway;

import java.io.ByteArrayInputStream;
import java.net.http.HttpRequest.BodyPublishers;
import java.util.Set;
import java.util.TreeSet;

import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;
import org.moveagain.gateway.Downstream.Received;

import org.springframework.boot.test.web.server.LocalServerPort;

import static org.assertj.core.api.Assertions.assertThat;
import static org.moveagain.gateway.TestPlatform.ASSISTANT;
import static org.moveagain.gateway.TestPlatform.CALCULATOR;
import static org.moveagain.gateway.TestPlatform.CONTENT;
import static org.moveagain.gateway.TestPlatform.TRACKING;

@GatewayTest
class RoutingTests {

	@LocalServerPort
	int port;

	@ParameterizedTest
	@ValueSource(strings = { "/articles", "/articles/low-back-pain", "/api/articles?page=1&size=2", "/api/articles/x",
			"/api/search?q=a%20b&q=%C3%A4+c", "/feed.atom", "/sitemap.xml" })
	void sendsArticlesToContent(String path) {
		assertThat(new Person(this.port).get(path).status()).isEqualTo(200);
		assertThat(CONTENT.last().uri()).isEqualTo(path);
	}

	@ParameterizedTest
	@CsvSource({ "/api/calculators,calculator", "/api/calculators/protein,calculator",
			"/api/tracking/entries?from=2026-11-01,tracking", "/api/assistant/triage,assistant" })
	void sendsEachPathToItsService(String path, String service) {
		new Person(this.port).get(path);
		Downstream downstream = switch (service) {
			case "calculator" -> CALCULATOR;
			case "tracking" -> TRACKING;
			default -> ASSISTANT;
		};
		assertThat(downstream.last().uri()).isEqualTo(path);
	}

	@Test
	void passesMethodBodyAndAnswer() {
		TRACKING.on("/api/tracking/entries", 201, "{\"id\":\"1\"}", "Content-Type", "application/json", "Location",
				"/api/tracking/entries/1", "Tracking-Position", "3@17");
		Answer answer = Person.withAccount(this.port).post("/api/tracking/entries", "{\"measures\":{\"pain\":6}}");
		assertThat(answer.status()).isEqualTo(201);
		assertThat(answer.body()).isEqualTo("{\"id\":\"1\"}");
		assertThat(answer.header("Location")).isEqualTo("/api/tracking/entries/1");
		assertThat(answer.header("Tracking-Position")).isEqualTo("3@17");
		Received received = TRACKING.last();
		assertThat(received.method()).isEqualTo("POST");
		assertThat(received.body()).isEqualTo("{\"measures\":{\"pain\":6}}");
		assertThat(received.header("Content-Type")).isEqualTo("application/json");
	}

	@Test
	void passesABodyOfUnknownLength() {
		byte[] body = "{\"measures\":{}}".getBytes(java.nio.charset.StandardCharsets.UTF_8);
		Person.withAccount(this.port)
			.send("PUT", "/api/tracking/entries/1", BodyPublishers.ofInputStream(() -> new ByteArrayInputStream(body)));
		assertThat(TRACKING.last().body()).isEqualTo("{\"measures\":{}}");
	}

	@Test
	void passesAFormUnread() {
		new Person(this.port).send("POST", "/api/calculators/protein", BodyPublishers.ofString("weight=70&b=%C3%A4"),
				"Content-Type", "application/x-www-form-urlencoded");
		assertThat(CALCULATOR.last().body()).isEqualTo("weight=70&b=%C3%A4");
	}

	@Test
	void letsNothingThroughThatOnlyTheGatewayMaySay() {
		Person person = new Person(this.port);
		person.cookies().put("Tracking-Position", "3@17");
		person.cookies().put("theme", "dark");
		person.get("/api/tracking/measures", "Authorization", "Bearer forged", "X-Forwarded-For", "10.0.0.1",
				"X-Forwarded-Host", "evil.example", "X-Forwarded-Prefix", "/evil", "Forwarded", "for=10.0.0.1",
				"X-Real-IP", "10.0.0.1", "X-Subject", "admin", "TE", "trailers", "Accept", "application/json",
				"X-Request-Id", "request-0001", "Tracking-Position", "3@18");
		Received received = TRACKING.last();
		assertThat(received.header("Cookie")).isEqualTo("Tracking-Position=3@17");
		assertThat(received.header("Tracking-Position")).isEqualTo("3@18");
		assertThat(received.header("X-Forwarded-For")).isEqualTo("127.0.0.1");
		assertThat(received.header("X-Forwarded-Host")).isEqualTo("127.0.0.1:" + this.port);
		assertThat(received.header("X-Forwarded-Proto")).isEqualTo("http");
		assertThat(received.header("X-Request-Id")).isEqualTo("request-0001");
		Set<String> names = new TreeSet<>(String.CASE_INSENSITIVE_ORDER);
		names.addAll(received.headers().keySet());
		assertThat(names).containsExactly("Accept", "Connection", "Cookie", "Host", "Tracking-Position",
				"X-Forwarded-For", "X-Forwarded-Host", "X-Forwarded-Proto", "X-Request-Id");
	}

	@Test
	void onlyTrackingGetsTheCookieOfItsPosition() {
		Person person = Person.withAccount(this.port);
		person.cookies().put("Tracking-Position", "3@17");
		person.get("/api/articles");
		assertThat(CONTENT.last().header("Cookie")).isNull();
	}

	@Test
	void letsOnlyTheCookieOfThePositionBack() {
		TRACKING.on("/api/tracking/cookies", 200, "{}", "Content-Type", "application/json", "Set-Cookie",
				"Tracking-Position=3@17; Path=/api/tracking; HttpOnly; SameSite=Strict", "Set-Cookie",
				"session=planted; Path=/");
		Answer answer = new Person(this.port).get("/api/tracking/cookies");
		assertThat(answer.headers("Set-Cookie"))
			.containsExactly("Tracking-Position=3@17; Path=/api/tracking; HttpOnly; SameSite=Strict");
	}

	@Test
	void dropsWhatAServiceSaysAboutItself() {
		CONTENT.on("/articles/chatty", 200, "<p>Hello</p>", "Content-Type", "text/html;charset=UTF-8", "Server",
				"Tomcat/11", "X-Powered-By", "Spring", "Content-Security-Policy", "default-src *", "X-Frame-Options",
				"DENY", "X-Content-Type-Options", "nosniff", "X-Request-Id", "another-one",
				"Access-Control-Allow-Origin", "*", "Connection", "close", "Keep-Alive", "timeout=5");
		Answer answer = new Person(this.port).get("/articles/chatty", "Accept", "text/html");
		assertThat(answer.body()).isEqualTo("<p>Hello</p>");
		assertThat(answer.allHeaders().map()).doesNotContainKeys("server", "x-powered-by", "x-frame-options",
				"access-control-allow-origin", "keep-alive", "Server", "X-Powered-By");
		assertThat(answer.headers("Content-Security-Policy")).hasSize(1)
			.allSatisfy((policy) -> assertThat(policy).startsWith("default-src 'none'"));
		assertThat(answer.headers("X-Content-Type-Options")).containsExactly("nosniff");
		assertThat(answer.headers("X-Request-Id")).hasSize(1).doesNotContain("another-one");
	}

	@Test
	void articlesKeepTheirOwnCaching() {
		CONTENT.on("/articles/cached", (exchange) -> {
			boolean known = "\"v1\"".equals(exchange.getRequestHeaders().getFirst("If-None-Match"));
			Downstream.answer(exchange, known ? 304 : 200, known ? "" : "<p>Hello</p>", "ETag", "\"v1\"",
					"Cache-Control", "public, max-age=60", "Content-Type", "text/html");
		});
		Person reader = new Person(this.port);
		Answer first = reader.get("/articles/cached");
		assertThat(first.headers("ETag")).containsExactly("\"v1\"");
		assertThat(first.headers("Cache-Control")).containsExactly("public, max-age=60");
		Answer again = reader.get("/articles/cached", "If-None-Match", "\"v1\"");
		assertThat(again.status()).isEqualTo(304);
		assertThat(again.body()).isEmpty();
		assertThat(again.headers("ETag")).containsExactly("\"v1\"");
	}

	@Test
	void nobodyKeepsWhatIsAboutOnePerson() {
		TRACKING.on("/api/tracking/kept", 200, "{}", "Content-Type", "application/json", "Cache-Control",
				"public, max-age=60");
		assertThat(new Person(this.port).get("/api/tracking/kept").headers("Cache-Control"))
			.containsExactly("no-store");
	}

	@Test
	void answersHeadWithoutABody() {
		CONTENT.on("/articles/head", (exchange) -> {
			exchange.getResponseHeaders().add("Content-Type", "text/html");
			exchange.sendResponseHeaders(200, -1);
		});
		Answer answer = new Person(this.port).send("HEAD", "/articles/head", BodyPublishers.noBody());
		assertThat(answer.status()).isEqualTo(200);
		assertThat(answer.body()).isEmpty();
		assertThat(CONTENT.last().method()).isEqualTo("HEAD");
	}

	@Test
	void refusesABodyThatIsTooLargeBeforeAServiceSeesAllOfIt() {
		Person person = Person.withAccount(this.port);
		byte[] huge = new byte[1024 * 1024];
		person.send("POST", "/api/tracking/entries", BodyPublishers.ofByteArray(huge)).isProblem(413, "too-large");
		person
			.send("POST", "/api/tracking/entries",
					BodyPublishers.ofInputStream(() -> new ByteArrayInputStream(new byte[1024 * 1024])))
			.isProblem(413, "too-large");
		person.post("/api/session", "{\"accountCode\":\"" + "x".repeat(1024 * 1024) + "\"}")
			.isProblem(413, "too-large");
	}

}
