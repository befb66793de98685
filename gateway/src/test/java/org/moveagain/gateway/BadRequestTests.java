package org.moveagain.gateway;

import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

import org.springframework.boot.test.web.server.LocalServerPort;

import static org.assertj.core.api.Assertions.assertThat;
import static org.moveagain.gateway.TestPlatform.ASSISTANT;
import static org.moveagain.gateway.TestPlatform.CALCULATOR;
import static org.moveagain.gateway.TestPlatform.CONTENT;
import static org.moveagain.gateway.TestPlatform.TRACKING;

/**
 * Requests that could mean one thing here and another at a service, or nothing at all.
 */
@GatewayTest
class BadRequestTests {

	@LocalServerPort
	int port;

	@ParameterizedTest
	@ValueSource(strings = { "/api/tracking/../../actuator/health", "/api/tracking/..%2f..%2factuator",
			"/api/tracking/%2e%2e/actuator", "/api/tracking/%2E%2E%2Factuator", "/api//tracking/entries",
			"//evil.example/articles", "/api/tracking/entries;x=1", "/articles/..;/actuator", "/articles/a%5c..%5cb",
			"/articles/a\\..\\b", "/articles/%00", "/articles/%zz", "/articles/%", "/articles/%0d%0aX:1",
			"/articles/%ff%fe", "/articles?a=|", "/articles?q=%zz", "/articles?q=<b>", "/articles/a%25b",
			"/assets/../application.yaml", "/assets/%2e%2e/application.yaml", "/webjars/..%2f..%2fapplication.yaml" })
	void addressesWithTwoMeaningsGoNowhere(String target) {
		int before = seen();
		String answer = get(target, "Host: localhost");
		assertThat(answer).as(target).startsWith("HTTP/1.1 4");
		assertThat(answer).contains("Content-Type: application/problem+json")
			.contains("\"type\":\"/problems/")
			.containsIgnoringCase("x-content-type-options: nosniff")
			.doesNotContainIgnoringCase("tomcat")
			.doesNotContainIgnoringCase("exception");
		assertThat(seen()).isEqualTo(before);
	}

	@ParameterizedTest
	@ValueSource(strings = { "TRACE", "TRACK", "CONNECT", "PROPFIND", "get" })
	void oddMethodsGoNowhere(String method) {
		int before = seen();
		String answer = new Person(this.port)
			.raw(method + " /articles HTTP/1.1\r\nHost: localhost\r\nConnection: close\r\n\r\n");
		assertThat(answer).startsWith("HTTP/1.1 4").contains("application/problem+json");
		assertThat(seen()).isEqualTo(before);
	}

	@ParameterizedTest
	@ValueSource(
			strings = { "Content-Length: 3\r\nTransfer-Encoding: chunked", "Content-Length: 3\r\nContent-Length: 4",
					"Transfer-Encoding: chunked, gzip", "Transfer-Encoding: xchunked" })
	void bodiesWithTwoLengthsGoNowhere(String headers) {
		int before = seen();
		String answer = new Person(this.port).raw("POST /api/calculators/water HTTP/1.1\r\nHost: localhost\r\n"
				+ "Content-Type: application/json\r\nConnection: close\r\n" + headers + "\r\n\r\n0\r\n\r\n");
		assertThat(answer).satisfiesAnyOf((refused) -> assertThat(refused).containsPattern("HTTP/1.1 (4|501)"),
				(read) -> assertThat(CALCULATOR.last().header("Content-Length")).isNull());
		assertThat(answer.split("HTTP/1.1 ", -1)).as("one answer").hasSize(2);
		assertThat(seen()).isLessThanOrEqualTo(before + 1);
	}

	@Test
	void headersThatAreTooLongAreRefused() {
		String answer = get("/articles", "Host: localhost\r\nX-Long: " + "x".repeat(40_000));
		assertThat(answer).startsWith("HTTP/1.1 4").doesNotContainIgnoringCase("tomcat");
	}

	@ParameterizedTest
	@ValueSource(strings = { "/actuator", "/actuator/health", "/actuator/env", "/api/tracking/actuator/health",
			"/error", "/nowhere", "/api/nowhere", "/api", "/assets/", "/assets/none.css", "/webjars/none.js",
			"/index.html", "/templates/moveagain/layout.html", "/application.yaml" })
	void theInsideIsNotThere(String path) {
		TRACKING.on("/api/tracking/actuator/health", 404,
				"{\"type\":\"/problems/not-found\",\"title\":\"t\",\"status\":404}", "Content-Type",
				"application/problem+json");
		new Person(this.port).get(path).isProblem(404, "not-found");
		new Person(this.port).get(path, "Accept", "application/json").isProblem(404, "not-found");
	}

	private String get(String target, String headers) {
		return new Person(this.port).raw("GET " + target + " HTTP/1.1\r\n" + headers + "\r\nConnection: close\r\n\r\n");
	}

	private static int seen() {
		return CONTENT.count() + CALCULATOR.count() + TRACKING.count() + ASSISTANT.count();
	}

}
