package org.moveagain.support.request;

import java.io.ByteArrayInputStream;
import java.io.IOException;
import java.net.URI;
import java.net.http.HttpClient;
import java.net.http.HttpRequest;
import java.net.http.HttpResponse;

import org.junit.jupiter.api.Test;
import org.moveagain.support.TestService;

import org.springframework.boot.test.context.SpringBootTest;
import org.springframework.boot.test.context.SpringBootTest.WebEnvironment;
import org.springframework.boot.test.web.server.LocalServerPort;

import static org.assertj.core.api.Assertions.assertThat;

@SpringBootTest(classes = TestService.class, webEnvironment = WebEnvironment.RANDOM_PORT,
		properties = { "spring.config.import=classpath:service-defaults.yaml", "moveagain.token.audience=test",
				"moveagain.token.jwk-set-uri=http://localhost:1/keys" })
class RequestTests {

	private static final byte[] HUGE = new byte[1024 * 1024];

	@LocalServerPort
	int port;

	@Test
	void refusesALargeBodyByItsLength() throws Exception {
		HttpResponse<String> answer = post(HttpRequest.BodyPublishers.ofByteArray(HUGE));
		assertThat(answer.statusCode()).isEqualTo(413);
		assertThat(answer.body()).contains("/problems/too-large").contains("256 KiB");
	}

	@Test
	void refusesALargeBodyOfUnknownLengthOnceItIsTooLong() throws Exception {
		HttpResponse<String> answer = post(
				HttpRequest.BodyPublishers.ofInputStream(() -> new ByteArrayInputStream(json())));
		assertThat(answer.statusCode()).isEqualTo(413);
		assertThat(answer.body()).contains("/problems/too-large");
	}

	@Test
	void answersWithTheIdOfTheRequest() throws Exception {
		assertThat(get("abc-12345678").headers().firstValue("X-Request-Id")).hasValue("abc-12345678");
	}

	@Test
	void replacesAnIdThatCouldForgeALogLine() throws Exception {
		assertThat(get("short").headers().firstValue("X-Request-Id")).get().asString().hasSize(36);
		assertThat(get("x".repeat(65)).headers().firstValue("X-Request-Id")).get().asString().hasSize(36);
	}

	@Test
	void answersWithAProblemWhenTheKeysCanNotBeFetched() throws Exception {
		String unsigned = "eyJhbGciOiJFUzI1NiJ9.eyJzdWIiOiJ4In0.c2lnbmF0dXJl";
		HttpResponse<String> answer = send(
				HttpRequest.newBuilder(uri("/mine")).header("Authorization", "Bearer " + unsigned).GET());
		assertThat(answer.statusCode()).isEqualTo(503);
		assertThat(answer.body()).contains("/problems/unavailable").doesNotContain("localhost:1");
	}

	private HttpResponse<String> get(String id) throws Exception {
		return send(HttpRequest.newBuilder(uri("/open/walks?from=2026-11-22")).header("X-Request-Id", id).GET());
	}

	private HttpResponse<String> post(HttpRequest.BodyPublisher body) throws Exception {
		return send(HttpRequest.newBuilder(uri("/open/walks")).header("Content-Type", "application/json").POST(body));
	}

	private HttpResponse<String> send(HttpRequest.Builder request) throws IOException, InterruptedException {
		try (HttpClient client = HttpClient.newHttpClient()) {
			return client.send(request.build(), HttpResponse.BodyHandlers.ofString());
		}
	}

	private URI uri(String path) {
		return URI.create("http://127.0.0.1:" + this.port + path);
	}

	private static byte[] json() {
		byte[] json = HUGE.clone();
		java.util.Arrays.fill(json, (byte) ' ');
		return json;
	}

}
