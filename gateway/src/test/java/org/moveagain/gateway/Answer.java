package org.moveagain.gateway;

import java.net.http.HttpHeaders;
import java.util.List;

import tools.jackson.databind.JsonNode;
import tools.jackson.databind.json.JsonMapper;

import static org.assertj.core.api.Assertions.assertThat;

/**
 * What the gateway answered.
 */
record Answer(int status, HttpHeaders allHeaders, String body) {

	private static final JsonMapper JSON = new JsonMapper();

	String header(String name) {
		return this.allHeaders.firstValue(name).orElse("");
	}

	List<String> headers(String name) {
		return this.allHeaders.allValues(name);
	}

	JsonNode json() {
		return JSON.readTree(this.body);
	}

	/** The cookie that the answer sets, with its attributes. */
	String cookie(String name) {
		return headers("Set-Cookie").stream()
			.filter((cookie) -> cookie.startsWith(name + "="))
			.findFirst()
			.orElseThrow(() -> new AssertionError("No cookie " + name + " in " + this));
	}

	/** Checks that this is a problem of a type, and tells nothing of the inside. */
	Answer isProblem(int status, String slug) {
		assertThat(this.status).as(this.body).isEqualTo(status);
		assertThat(header("Content-Type")).isEqualTo("application/problem+json");
		assertThat(json().path("type").asString()).isEqualTo("/problems/" + slug);
		assertThat(json().path("status").asInt()).isEqualTo(status);
		assertThat(this.body).doesNotContain("127.0.0.1")
			.doesNotContainIgnoringCase("exception")
			.doesNotContain("org.");
		return this;
	}

	/** The place of the one field that a problem names. */
	String pointer() {
		assertThat(json().path("errors").size()).as(this.body).isEqualTo(1);
		return json().path("errors").path(0).path("pointer").asString();
	}

}
