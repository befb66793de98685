package org.moveagain.content;

import java.io.ByteArrayInputStream;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.io.UnsupportedEncodingException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Arrays;
import java.util.List;
import java.util.regex.Pattern;

import javax.xml.parsers.DocumentBuilderFactory;

import org.moveagain.support.broker.TestBroker;
import org.moveagain.support.store.TestStore;
import org.w3c.dom.Document;

import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.boot.test.context.SpringBootTest;
import org.springframework.boot.webmvc.test.autoconfigure.AutoConfigureMockMvc;
import org.springframework.http.MediaType;
import org.springframework.security.core.authority.SimpleGrantedAuthority;
import org.springframework.security.test.web.servlet.request.SecurityMockMvcRequestPostProcessors;
import org.springframework.test.context.DynamicPropertyRegistry;
import org.springframework.test.context.DynamicPropertySource;
import org.springframework.test.web.servlet.assertj.MockMvcTester;
import org.springframework.test.web.servlet.assertj.MvcTestResult;
import org.springframework.test.web.servlet.request.RequestPostProcessor;

import static java.util.concurrent.TimeUnit.SECONDS;
import static org.awaitility.Awaitility.await;

/**
 * The service with a real broker and store, started once for all tests that extend this.
 */
@SpringBootTest(properties = "moveagain.content.files.look-every=100ms")
@AutoConfigureMockMvc
public abstract class RunningContent {

	/** The operator's folder. */
	protected static final Path FOLDER = folder();

	private static final List<String> SHIPPED = List.of("flare-ups", "graded-walking-plan", "imaging-and-when-it-helps",
			"leg-pain-and-sciatica", "low-back-pain-rest-or-move", "neck-pain", "pacing-and-goals",
			"returning-to-lifting", "sitting-and-desk-work", "sleep-and-pain", "what-to-expect-from-physical-therapy");

	@Autowired
	protected MockMvcTester mvc;

	@DynamicPropertySource
	static void connect(DynamicPropertyRegistry properties) {
		String store = TestStore.empty("content");
		properties.add("spring.kafka.bootstrap-servers", TestBroker::address);
		properties.add("spring.mongodb.uri", () -> store);
		properties.add("moveagain.content.files.folder", FOLDER::toString);
	}

	private static Path folder() {
		try {
			return Files.createTempDirectory("articles-");
		}
		catch (IOException exception) {
			throw new UncheckedIOException(exception);
		}
	}

	protected static RequestPostProcessor editor() {
		return token("editor-1", "ROLE_USER", "ROLE_EDITOR");
	}

	protected static RequestPostProcessor token(String subject, String... authorities) {
		return SecurityMockMvcRequestPostProcessors.jwt()
			.jwt((jwt) -> jwt.subject(subject))
			.authorities(Arrays.stream(authorities)
				.map(SimpleGrantedAuthority::new)
				.toList()
				.toArray(SimpleGrantedAuthority[]::new));
	}

	protected MvcTestResult put(String slug, String text, String... headers) {
		return putAs("", slug, text, headers);
	}

	protected MvcTestResult putAs(String query, String slug, String text, String... headers) {
		var request = this.mvc.put()
			.uri("/api/articles/" + slug + query)
			.with(editor())
			.contentType(MediaType.TEXT_MARKDOWN)
			.content(text);
		for (int index = 0; index < headers.length; index += 2) {
			request = request.header(headers[index], headers[index + 1]);
		}
		return request.exchange();
	}

	protected static String tag(MvcTestResult result) {
		return String.valueOf(result.getResponse().getHeader("ETag"));
	}

	/** Within the second that a publication may take. */
	protected void awaitListed(String slug) {
		await().atMost(5, SECONDS).until(() -> isListed(slug));
	}

	/** The index is complete when the last of them is in it. */
	protected void awaitShipped() {
		await().atMost(10, SECONDS).until(() -> listed().containsAll(SHIPPED));
	}

	protected boolean isListed(String slug) {
		return listed().contains(slug);
	}

	private List<String> listed() {
		MvcTestResult list = this.mvc.get().uri("/api/articles?size=100").exchange();
		try {
			return Pattern.compile("\"slug\":\"([a-z0-9-]+)\"")
				.matcher(list.getResponse().getContentAsString())
				.results()
				.map((slug) -> slug.group(1))
				.toList();
		}
		catch (UnsupportedEncodingException exception) {
			throw new UncheckedIOException(exception);
		}
	}

	/** A page as browsers ask for it. */
	protected String body(String path) throws UnsupportedEncodingException {
		return this.mvc.get().uri(path).accept(MediaType.TEXT_HTML).exchange().getResponse().getContentAsString();
	}

	protected Document xml(String path) throws Exception {
		byte[] xml = this.mvc.get()
			.uri(path)
			.exchange()
			.getResponse()
			.getContentAsString(StandardCharsets.UTF_8)
			.getBytes(StandardCharsets.UTF_8);
		return DocumentBuilderFactory.newInstance().newDocumentBuilder().parse(new ByteArrayInputStream(xml));
	}

}
