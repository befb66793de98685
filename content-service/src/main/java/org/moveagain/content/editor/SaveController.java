package org.moveagain.content.editor;

import java.net.URI;
import java.time.Clock;

import org.jspecify.annotations.Nullable;
import org.moveagain.content.article.domain.Article;
import org.moveagain.content.revision.Editorial;
import org.moveagain.content.revision.domain.Author;
import org.moveagain.content.revision.domain.Head;
import org.moveagain.support.token.Subject;

import org.springframework.http.HttpHeaders;
import org.springframework.http.HttpStatus;
import org.springframework.http.MediaType;
import org.springframework.http.ResponseEntity;
import org.springframework.web.bind.annotation.DeleteMapping;
import org.springframework.web.bind.annotation.ModelAttribute;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.bind.annotation.PutMapping;
import org.springframework.web.bind.annotation.RequestBody;
import org.springframework.web.bind.annotation.RequestHeader;
import org.springframework.web.bind.annotation.RequestMapping;
import org.springframework.web.bind.annotation.RestController;

/**
 * Editors' changes. Each needs the ETag that the editor read, and answers with the new
 * one.
 */
@RestController
@RequestMapping("/api/articles/{slug}")
class SaveController {

	private final Editorial editorial;

	private final Clock clock;

	SaveController(Editorial editorial, Clock clock) {
		this.editorial = editorial;
		this.clock = clock;
	}

	@PutMapping(consumes = MediaType.TEXT_MARKDOWN_VALUE)
	ResponseEntity<EditorialView> save(@PathVariable String slug, @ModelAttribute SaveOptions options,
			@RequestHeader(name = HttpHeaders.IF_MATCH, required = false) @Nullable String ifMatch,
			@RequestHeader(name = HttpHeaders.IF_NONE_MATCH, required = false) @Nullable String ifNoneMatch,
			@RequestBody byte[] text, @Subject String subject) {
		Head head = this.editorial.save(slug, Utf8.text(text), new Author.Editor(subject),
				options.publication(this.clock), Preconditions.of(ifMatch, ifNoneMatch));
		return answer(head, (head.version() == 1) ? HttpStatus.CREATED : HttpStatus.OK);
	}

	@PostMapping("/publication")
	ResponseEntity<EditorialView> publish(@PathVariable String slug, @ModelAttribute SaveOptions options,
			@RequestHeader(name = HttpHeaders.IF_MATCH, required = false) @Nullable String ifMatch) {
		return answer(this.editorial.publish(slug, options.publication(this.clock), Preconditions.of(ifMatch, null)),
				HttpStatus.OK);
	}

	@DeleteMapping({ "", "/publication" })
	ResponseEntity<EditorialView> unpublish(@PathVariable String slug,
			@RequestHeader(name = HttpHeaders.IF_MATCH, required = false) @Nullable String ifMatch) {
		return answer(this.editorial.unpublish(slug, Preconditions.of(ifMatch, null)), HttpStatus.OK);
	}

	@PostMapping("/revisions/{number}/restore")
	ResponseEntity<EditorialView> restore(@PathVariable String slug, @PathVariable int number,
			@ModelAttribute SaveOptions options,
			@RequestHeader(name = HttpHeaders.IF_MATCH, required = false) @Nullable String ifMatch,
			@Subject String subject) {
		return answer(this.editorial.restore(slug, number, new Author.Editor(subject), options.publication(this.clock),
				Preconditions.of(ifMatch, null)), HttpStatus.OK);
	}

	private static ResponseEntity<EditorialView> answer(Head head, HttpStatus status) {
		return ResponseEntity.status(status)
			.eTag(Preconditions.tag(head.version()))
			.location(URI.create("/api" + Article.pathOf(head.slug())))
			.body(EditorialView.of(head, null));
	}

}
