package org.moveagain.content;

import org.junit.jupiter.api.Test;

import org.springframework.http.MediaType;

import static org.assertj.core.api.Assertions.assertThat;

class ImportTests extends RunningContent {

	@Test
	void plainTextIsShownAsMarkdownWithWhatIsMissingAndNotSaved() {
		assertThat(this.mvc.post()
			.uri("/api/articles/import")
			.with(editor())
			.contentType(MediaType.TEXT_PLAIN)
			.content(
					"Educational article\n\nShort walks\n\nMovement · 2026-11-01\nWhy.\n\nGo:\n\n  • out,\n  • back.\n"))
			.hasStatusOk()
			.bodyJson()
			.hasPathSatisfying("$.markdown",
					(text) -> assertThat(text).asString().contains("title: \"Short walks\"", "- out,\n- back."))
			.extractingPath("$.missing[*].message")
			.asArray()
			.anySatisfy((message) -> assertThat(message).asString().startsWith("sources"))
			.anySatisfy((message) -> assertThat(message).asString().startsWith("helpSection"));
		assertThat(this.mvc.get().uri("/api/articles/short-walks")).hasStatus(404);
	}

}
