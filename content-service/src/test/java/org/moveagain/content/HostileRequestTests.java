package org.moveagain.content;

import java.io.UnsupportedEncodingException;

import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;
import org.moveagain.content.article.HostileTexts;

import org.springframework.http.MediaType;
import org.springframework.test.web.servlet.assertj.MvcTestResult;

import static org.assertj.core.api.Assertions.assertThat;

/** An editor's account in the wrong hands. */
class HostileRequestTests extends RunningContent {

	@ParameterizedTest
	@MethodSource("org.moveagain.content.article.HostileTexts#frontMatters")
	void hostileFrontMatterIsAProblemAndNeverAnError(String text) {
		assertThat(put("hostile", text + "Text.\n")).hasStatus(400)
			.hasContentType(MediaType.APPLICATION_PROBLEM_JSON)
			.bodyText()
			.doesNotContain("Exception", "org.");
	}

	@Test
	void hostileTextsAreShownAsTextOnThePage() throws Exception {
		String tag = tag(put("hostile-page", TestArticle.of("hostile-page").text()));
		for (String body : HostileTexts.bodies().toList()) {
			MvcTestResult saved = put("hostile-page", TestArticle.of("hostile-page").body(body + "\n\n").text(),
					"If-Match", tag);
			assertThat(saved.getResponse().getStatus()).as(body).isIn(200, 400);
			tag = (saved.getResponse().getStatus() == 200) ? tag(saved) : tag;
			assertThat(main("/articles/hostile-page")).doesNotContainPattern("(?is)<script(?! type=\"application/ld)")
				.doesNotContainPattern("(?is)<[^>]*\\son\\w+\\s*=")
				.doesNotContainPattern("(?is)(href|src)\\s*=\\s*[\"']?\\s*(javascript|data|vbscript):");
		}
	}

	@Test
	void hostileTitlesAreTextEverywhere() throws Exception {
		String title = "</title><script>alert(1)</script> ]]> &amp; '";
		assertThat(put("hostile-title", TestArticle.of("hostile-title").title(title).text())).hasStatus(201);
		awaitListed("hostile-title");
		for (String path : new String[] { "/articles/hostile-title", "/articles?size=100",
				"/search?q=hostile+title" }) {
			assertThat(body(path)).doesNotContain("<script>alert");
		}
		assertThat(xml("/feed.atom").getDocumentElement().getTextContent()).contains(title.replace("&amp;", "&amp;"));
	}

	@Test
	void whatIsNoMarkdownOrNoUtf8IsRefused() {
		assertThat(this.mvc.put()
			.uri("/api/articles/x")
			.with(editor())
			.contentType(MediaType.APPLICATION_JSON)
			.content("{}")).hasStatus(415);
		assertThat(this.mvc.put()
			.uri("/api/articles/x")
			.with(editor())
			.contentType(MediaType.TEXT_MARKDOWN)
			.content(new byte[] { (byte) 0xff, (byte) 0xfe })).hasStatus(400);
		assertThat(put("x", "x".repeat(300_000))).hasStatus(413);
	}

	private String main(String path) throws UnsupportedEncodingException {
		String body = body(path);
		return body.substring(body.indexOf("<main"));
	}

}
