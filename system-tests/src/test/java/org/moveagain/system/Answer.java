package org.moveagain.system;

import java.net.http.HttpHeaders;
import java.util.List;
import java.util.Map;

import tools.jackson.databind.JsonNode;
import tools.jackson.databind.json.JsonMapper;

/**
 * What came back.
 *
 * @param status the HTTP status; 0 when no answer came
 * @param headers the headers
 * @param body the body as text
 */
record Answer(int status, HttpHeaders headers, String body) {

	private static final JsonMapper JSON = JsonMapper.builder().build();

	static Answer none(Exception exception) {
		return new Answer(0, HttpHeaders.of(Map.of(), (name, value) -> true), exception.toString());
	}

	JsonNode json() {
		return JSON.readTree(this.body);
	}

	String header(String name) {
		return this.headers.firstValue(name).orElse("");
	}

	/** The pointers of the fields that a problem names. */
	List<String> pointers() {
		return json().path("errors").valueStream().map((error) -> error.path("pointer").asString()).toList();
	}

}
