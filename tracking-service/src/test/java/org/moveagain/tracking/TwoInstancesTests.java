package org.moveagain.tracking;

import java.io.IOException;
import java.net.URI;
import java.net.http.HttpClient;
import java.net.http.HttpRequest;
import java.net.http.HttpResponse;
import java.util.HashSet;
import java.util.Map;
import java.util.Objects;
import java.util.Random;
import java.util.Set;
import java.util.TreeMap;
import java.util.UUID;
import java.util.stream.Collectors;

import org.junit.jupiter.api.AfterAll;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.MethodOrderer;
import org.junit.jupiter.api.Order;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.TestMethodOrder;
import org.moveagain.support.broker.TestBroker;
import org.moveagain.support.store.TestStore;
import tools.jackson.databind.JsonNode;
import tools.jackson.databind.json.JsonMapper;

import org.springframework.boot.SpringApplication;
import org.springframework.boot.builder.SpringApplicationBuilder;
import org.springframework.boot.test.context.TestConfiguration;
import org.springframework.context.ConfigurableApplicationContext;
import org.springframework.context.annotation.Bean;
import org.springframework.kafka.test.EmbeddedKafkaKraftBroker;
import org.springframework.security.oauth2.jwt.Jwt;
import org.springframework.security.oauth2.jwt.JwtDecoder;

import static org.assertj.core.api.Assertions.assertThat;

/** Two instances of the service, each with its own consumer of the same group. */
@TestMethodOrder(MethodOrderer.OrderAnnotation.class)
class TwoInstancesTests {

	private static final String ENTRIES = "/api/tracking/entries";

	private static final EmbeddedKafkaKraftBroker BROKER = TestBroker.start();

	private static final String STORE = TestStore.empty("two-instances");

	private static final HttpClient HTTP = HttpClient.newHttpClient();

	private static ConfigurableApplicationContext one;

	private static ConfigurableApplicationContext other;

	private final Set<UUID> corrected = new HashSet<>();

	@TestConfiguration(proxyBeanMethods = false)
	static class AnybodyConfiguration {

		/** A token is the subject itself: who people are is tested elsewhere. */
		@Bean
		JwtDecoder jwtDecoder() {
			return (token) -> Jwt.withTokenValue(token).header("alg", "none").subject(token).build();
		}

	}

	@BeforeAll
	static void start() {
		one = instance();
		other = instance();
	}

	@AfterAll
	static void stop() {
		one.close();
		other.close();
		BROKER.destroy();
	}

	@Test
	@Order(1)
	void aReadWithAPositionOnEitherSeesTheWrite() throws Exception {
		for (int number = 0; number < 200; number++) {
			String person = "person-" + number % 25;
			UUID id = UUID.randomUUID();
			ConfigurableApplicationContext writer = (number % 2 == 0) ? one : other;
			HttpResponse<String> written = log(writer, person, id, number % 11);
			String position = written.headers().firstValue("Tracking-Position").orElseThrow();
			for (ConfigurableApplicationContext reader : new ConfigurableApplicationContext[] { one, other }) {
				assertThat(get(reader, person, ENTRIES + "/" + id, position).statusCode()).isEqualTo(200);
			}
		}
	}

	@Test
	@Order(2)
	void whatWasAcknowledgedIsThereOnceWhileInstancesComeAndGo() throws Exception {
		Random random = new Random(7);
		Map<UUID, Integer> model = new TreeMap<>();
		for (int number = 0; number < 600; number++) {
			if (number % 200 == 100) {
				other.close();
			}
			if (number % 200 == 150) {
				other = instance();
			}
			UUID id = new UUID(0, random.nextInt(150));
			int pain = random.nextInt(11);
			HttpResponse<String> answer = switch (random.nextInt(4)) {
				case 0 -> send(one, "DELETE", ENTRIES + "/" + id, "");
				case 1 -> send(one, "PUT", ENTRIES + "/" + id, entry(id, pain));
				default -> log(one, "model", id, pain);
			};
			if (answer.statusCode() == 204) {
				model.put(id, -1);
			}
			else if (answer.statusCode() == 200) {
				model.put(id, pain);
			}
			else if (answer.statusCode() == 201) {
				// A repeat of what was corrected or deleted changes nothing.
				model.merge(id, pain, (before, now) -> this.corrected.contains(id) ? before : now);
			}
			if (answer.statusCode() == 200 || answer.statusCode() == 204) {
				this.corrected.add(id);
			}
		}
		model.values().removeIf((pain) -> pain < 0);
		UUID last = UUID.randomUUID();
		String end = log(one, "model", last, 3).headers().firstValue("Tracking-Position").orElseThrow();
		model.put(last, 3);
		for (ConfigurableApplicationContext reader : new ConfigurableApplicationContext[] { one, other }) {
			assertThat(exported(reader, end)).isEqualTo(model);
		}
	}

	private static Map<UUID, Integer> exported(ConfigurableApplicationContext reader, String position)
			throws Exception {
		return get(reader, "model", "/api/tracking/export?format=ndjson", position).body()
			.lines()
			.map((line) -> JsonMapper.shared().readTree(line))
			.collect(Collectors.toMap((entry) -> UUID.fromString(entry.path("id").asString()),
					(JsonNode entry) -> entry.path("measures").path("pain").asInt(), (first, second) -> {
						throw new AssertionError("An entry is there twice");
					}, TreeMap::new));
	}

	private static HttpResponse<String> log(ConfigurableApplicationContext instance, String person, UUID id, int pain)
			throws IOException, InterruptedException {
		HttpResponse<String> answer = HTTP.send(
				request(instance, person, ENTRIES).POST(HttpRequest.BodyPublishers.ofString(entry(id, pain))).build(),
				HttpResponse.BodyHandlers.ofString());
		assertThat(answer.statusCode()).isEqualTo(201);
		return answer;
	}

	private static HttpResponse<String> send(ConfigurableApplicationContext instance, String method, String path,
			String body) throws IOException, InterruptedException {
		return HTTP.send(
				request(instance, "model", path).method(method, HttpRequest.BodyPublishers.ofString(body)).build(),
				HttpResponse.BodyHandlers.ofString());
	}

	/** As clients do: while partitions are being shared out anew, it is asked again. */
	private static HttpResponse<String> get(ConfigurableApplicationContext instance, String person, String path,
			String position) throws IOException, InterruptedException {
		HttpRequest request = request(instance, person, path).header("Tracking-Position", position).build();
		HttpResponse<String> answer = HTTP.send(request, HttpResponse.BodyHandlers.ofString());
		for (int again = 0; answer.statusCode() == 503 && again < 3; again++) {
			assertThat(answer.headers().firstValue("Retry-After")).contains("1");
			answer = HTTP.send(request, HttpResponse.BodyHandlers.ofString());
		}
		return answer;
	}

	private static HttpRequest.Builder request(ConfigurableApplicationContext instance, String person, String path) {
		String port = Objects.requireNonNull(instance.getEnvironment().getProperty("local.server.port"));
		return HttpRequest.newBuilder(URI.create("http://127.0.0.1:" + port + path))
			.header("Authorization", "Bearer " + person)
			.header("Content-Type", "application/json");
	}

	private static String entry(UUID id, int pain) {
		return "{\"id\": \"%s\", \"at\": \"2026-11-20T08:00:00Z\", \"measures\": {\"pain\": %d}}".formatted(id, pain);
	}

	private static ConfigurableApplicationContext instance() {
		SpringApplication application = new SpringApplicationBuilder(TrackingServiceApplication.class,
				AnybodyConfiguration.class)
			.build();
		return application.run("--server.port=0", "--server.address=127.0.0.1",
				"--spring.kafka.bootstrap-servers=" + BROKER.getBrokersAsString(), "--spring.mongodb.uri=" + STORE,
				"--spring.main.register-shutdown-hook=false");
	}

}
