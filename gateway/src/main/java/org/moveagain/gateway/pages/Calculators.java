package org.moveagain.gateway.pages;

import java.time.Duration;
import java.util.List;
import java.util.Map;

import org.jspecify.annotations.Nullable;
import org.moveagain.gateway.routes.ServicesProperties;
import org.moveagain.support.problem.ProblemException;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;
import org.slf4j.MDC;
import tools.jackson.core.JacksonException;
import tools.jackson.core.type.TypeReference;
import tools.jackson.databind.json.JsonMapper;

import org.springframework.http.client.ClientHttpRequestFactory;
import org.springframework.stereotype.Component;
import org.springframework.web.client.HttpClientErrorException;
import org.springframework.web.client.RestClient;
import org.springframework.web.client.RestClientException;

/**
 * Asks calculator-service for the definitions that the pages are built from.
 */
@Component
class Calculators {

	private static final Logger log = LoggerFactory.getLogger(Calculators.class);

	private static final Duration RETRY = Duration.ofSeconds(3);

	private static final TypeReference<Map<String, Object>> OBJECT = new TypeReference<>() {
	};

	private final RestClient client;

	private final JsonMapper json;

	Calculators(ServicesProperties services, ClientHttpRequestFactory requests, JsonMapper json) {
		this.client = RestClient.builder().baseUrl(services.calculator()).requestFactory(requests).build();
		this.json = json;
	}

	/**
	 * All calculators.
	 * @return id, title and summary of each
	 * @throws ProblemException when the service is away
	 */
	List<?> list() {
		return (get("/api/calculators").values().get("calculators") instanceof List<?> list) ? list : List.of();
	}

	/**
	 * One calculator.
	 * @param id any text
	 * @return its definition
	 * @throws ProblemException when there is none with this id, or the service is away
	 */
	Definition definition(String id) {
		return get("/api/calculators/{id}", id);
	}

	private Definition get(String path, Object... variables) {
		try {
			String body = this.client.get()
				.uri(path, variables)
				.headers((headers) -> headers.set("X-Request-Id", MDC.get("requestId")))
				.retrieve()
				.body(String.class);
			return new Definition(this.json.readValue(orEmpty(body), OBJECT), orEmpty(body));
		}
		catch (HttpClientErrorException.NotFound exception) {
			throw ProblemException.notFound("There is no calculator at this address.");
		}
		catch (RestClientException | JacksonException exception) {
			log.warn("The calculators could not be asked: {}", exception.getMessage());
			throw ProblemException.unavailable("The calculators do not answer right now. Try again in a moment.",
					RETRY);
		}
	}

	private static String orEmpty(@Nullable String body) {
		return (body != null) ? body : "";
	}

	/**
	 * What the service answered.
	 *
	 * @param values the JSON object
	 * @param json the same as it came
	 */
	record Definition(Map<String, Object> values, String json) {

	}

}
