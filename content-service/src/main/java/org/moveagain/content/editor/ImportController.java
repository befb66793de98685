package org.moveagain.content.editor;

import java.time.Clock;
import java.time.LocalDate;
import java.util.List;

import org.moveagain.content.article.ArticleException;
import org.moveagain.content.article.ArticleReader;
import org.moveagain.content.article.Fault;
import org.moveagain.content.plaintext.PlainText;

import org.springframework.http.MediaType;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.bind.annotation.RequestBody;
import org.springframework.web.bind.annotation.RestController;

/**
 * Shows plain text as Markdown before it is saved, and what is still missing.
 */
@RestController
class ImportController {

	private final Clock clock;

	ImportController(Clock clock) {
		this.clock = clock;
	}

	/**
	 * What was made of a text. Nothing is saved.
	 *
	 * @param markdown to complete and to save
	 * @param missing what has to be completed first
	 */
	record Result(String markdown, List<Fault> missing) {

	}

	@PostMapping(path = "/api/articles/import", consumes = MediaType.TEXT_PLAIN_VALUE)
	Result read(@RequestBody byte[] text) {
		String markdown = PlainText.toMarkdown(Utf8.text(text), LocalDate.now(this.clock));
		try {
			ArticleReader.read(markdown);
			return new Result(markdown, List.of());
		}
		catch (ArticleException exception) {
			return new Result(markdown, exception.faults());
		}
	}

}
