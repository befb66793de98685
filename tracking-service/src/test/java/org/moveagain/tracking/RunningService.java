package org.moveagain.tracking;

import java.util.Objects;

import org.jspecify.annotations.Nullable;
import org.moveagain.support.store.TestStore;

import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.boot.test.context.SpringBootTest;
import org.springframework.boot.webmvc.test.autoconfigure.AutoConfigureMockMvc;
import org.springframework.http.MediaType;
import org.springframework.security.test.web.servlet.request.SecurityMockMvcRequestPostProcessors;
import org.springframework.test.context.DynamicPropertyRegistry;
import org.springframework.test.context.DynamicPropertySource;
import org.springframework.test.web.servlet.assertj.MockMvcTester;
import org.springframework.test.web.servlet.assertj.MvcTestResult;
import org.springframework.test.web.servlet.request.RequestPostProcessor;

/**
 * The service as it runs, with the shared broker and store: started once for all tests
 * that extend this.
 */
@SpringBootTest
@AutoConfigureMockMvc
abstract class RunningService {

	@Autowired
	MockMvcTester mvc;

	@DynamicPropertySource
	static void connect(DynamicPropertyRegistry properties) {
		properties.add("spring.kafka.bootstrap-servers", TestBroker::address);
		properties.add("spring.mongodb.uri", () -> TestStore.empty("tracking"));
	}

	static RequestPostProcessor as(String subject) {
		return SecurityMockMvcRequestPostProcessors.jwt().jwt((token) -> token.subject(subject));
	}

	MvcTestResult post(String subject, String body) {
		return this.mvc.post()
			.uri("/api/tracking/entries")
			.with(as(subject))
			.contentType(MediaType.APPLICATION_JSON)
			.content(body)
			.exchange();
	}

	MvcTestResult get(String subject, String uri, @Nullable String position) {
		var request = this.mvc.get().uri(uri).with(as(subject));
		return ((position != null) ? request.header("Tracking-Position", position) : request).exchange();
	}

	static String position(MvcTestResult written) {
		return Objects.requireNonNull(written.getResponse().getHeader("Tracking-Position"));
	}

}
