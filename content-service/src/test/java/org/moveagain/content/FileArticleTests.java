package org.moveagain.content;

import java.io.IOException;
import java.nio.file.Files;
import java.time.Duration;

import org.junit.jupiter.api.Test;

import org.springframework.test.web.servlet.assertj.MvcTestResult;

import static org.assertj.core.api.Assertions.assertThat;
import static org.awaitility.Awaitility.await;

/** Articles in files: shipped, and in the operator's folder. */
class FileArticleTests extends RunningContent {

	private static final Duration SOON = Duration.ofSeconds(5);

	@Test
	void allShippedArticlesArePublished() {
		awaitListed("low-back-pain-rest-or-move");
		assertThat(this.mvc.get().uri("/api/editorial/articles?size=100").with(editor())).bodyJson()
			.extractingPath("$.articles[?(@.author == 'shipped')].slug")
			.asArray()
			.hasSizeGreaterThanOrEqualTo(10);
	}

	@Test
	void aFileOfTheFolderIsPublishedAndFollowed() throws IOException {
		write("from-folder", TestArticle.of("from-folder").title("First"));
		awaitTitle("from-folder", "First");
		write("from-folder", TestArticle.of("from-folder").title("Second").updated("2026-11-21"));
		awaitTitle("from-folder", "Second");
		write("from-folder", TestArticle.of("from-folder").title("Older").updated("2026-11-01"));
		write("beside", TestArticle.of("beside"));
		awaitTitle("beside", "About beside");
		assertThat(title("from-folder")).isEqualTo("Second");
	}

	@Test
	void anEditorsRevisionBeatsTheFile() throws IOException {
		write("both", TestArticle.of("both").title("File"));
		awaitTitle("both", "File");
		String tag = tag(this.mvc.get().uri("/api/articles/both/source").with(editor()).exchange());
		assertThat(put("both", TestArticle.of("both").title("Editor").text(), "If-Match", tag)).hasStatusOk();
		write("both", TestArticle.of("both").title("File again").updated("2027-01-01"));
		write("after-both", TestArticle.of("after-both"));
		awaitTitle("after-both", "About after both");
		assertThat(title("both")).isEqualTo("Editor");
	}

	@Test
	void aFileThatIsNotRightIsLeftOutAndTheOthersAreNot() throws IOException {
		Files.writeString(FOLDER.resolve("a-bad.md"), "---\nslug: bad\n---\n");
		write("a-broken-link", TestArticle.of("a-broken-link").body("See [x](/articles/comes-later).\n"));
		write("a-good", TestArticle.of("a-good").body("See [b](/articles/b-good).\n"));
		write("b-good", TestArticle.of("b-good").body("See [a](/articles/a-good).\n"));
		awaitTitle("a-good", "About a good");
		awaitTitle("b-good", "About b good");
		assertThat(this.mvc.get().uri("/api/articles/a-broken-link")).hasStatus(404);
		write("comes-later", TestArticle.of("comes-later"));
		awaitTitle("a-broken-link", "About a broken link");
	}

	private void awaitTitle(String slug, String title) {
		await().atMost(SOON).until(() -> title(slug).equals(title));
	}

	private String title(String slug) throws IOException {
		MvcTestResult found = this.mvc.get().uri("/api/articles/" + slug).exchange();
		String body = found.getResponse().getContentAsString();
		return body.replaceAll("(?s).*?\"title\":\"([^\"]*)\".*", "$1");
	}

	private static void write(String name, TestArticle article) throws IOException {
		Files.writeString(FOLDER.resolve(name + ".md"), article.text());
	}

}
