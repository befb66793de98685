package org.moveagain.tracking;

import java.util.Objects;
import java.util.UUID;

import org.jspecify.annotations.Nullable;

import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.boot.test.context.SpringBootTest;
import org.springframework.boot.webmvc.test.autoconfigure.AutoConfigureMockMvc;
import org.springframework.http.HttpMethod;
import org.springframework.http.MediaType;
import org.springframework.security.core.authority.SimpleGrantedAuthority;
import org.springframework.security.test.web.servlet.request.SecurityMockMvcRequestPostProcessors;
import org.springframework.test.web.servlet.assertj.MockMvcTester;
import org.springframework.test.web.servlet.assertj.MvcTestResult;
import org.springframework.test.web.servlet.request.RequestPostProcessor;

/**
 * The service as it runs, and how people use it.
 */
@SpringBootTest
@AutoConfigureMockMvc
public abstract class TrackingClient {

	protected static final String ENTRIES = "/api/tracking/entries";

	@Autowired
	protected MockMvcTester mvc;

	protected static RequestPostProcessor as(String subject) {
		return SecurityMockMvcRequestPostProcessors.jwt().jwt((token) -> token.subject(subject));
	}

	protected static RequestPostProcessor asOperator() {
		return SecurityMockMvcRequestPostProcessors.jwt()
			.jwt((token) -> token.subject("operator"))
			.authorities(new SimpleGrantedAuthority("ROLE_OPERATOR"));
	}

	protected MvcTestResult post(String subject, String body) {
		return send(HttpMethod.POST, subject, ENTRIES, body);
	}

	protected MvcTestResult put(String subject, UUID id, String body) {
		return send(HttpMethod.PUT, subject, ENTRIES + "/" + id, body);
	}

	protected MvcTestResult delete(String subject, UUID id) {
		return this.mvc.delete().uri(ENTRIES + "/" + id).with(as(subject)).exchange();
	}

	protected MvcTestResult get(String subject, String uri) {
		return get(subject, uri, null);
	}

	protected MvcTestResult get(String subject, String uri, @Nullable String position) {
		var request = this.mvc.get().uri(uri).with(as(subject));
		return ((position != null) ? request.header("Tracking-Position", position) : request).exchange();
	}

	protected MvcTestResult send(HttpMethod method, String subject, String uri, String body) {
		return this.mvc.method(method)
			.uri(uri)
			.with(as(subject))
			.contentType(MediaType.APPLICATION_JSON)
			.content(body)
			.exchange();
	}

	protected static String entry(UUID id, String at, int pain) {
		return "{\"id\": \"%s\", \"at\": \"%s\", \"measures\": {\"pain\": %d}}".formatted(id, at, pain);
	}

	protected static String position(MvcTestResult written) {
		return Objects.requireNonNull(written.getResponse().getHeader("Tracking-Position"));
	}

}
