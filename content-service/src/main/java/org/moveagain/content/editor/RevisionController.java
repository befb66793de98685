package org.moveagain.content.editor;

import java.util.List;

import jakarta.validation.constraints.Max;
import jakarta.validation.constraints.Min;
import org.jspecify.annotations.Nullable;
import org.moveagain.content.feedback.Feedback;
import org.moveagain.content.revision.ArticleStore;
import org.moveagain.content.revision.Editorial;
import org.moveagain.content.revision.domain.Head;
import org.moveagain.content.revision.domain.Revision;
import org.moveagain.support.problem.ProblemException;

import org.springframework.http.CacheControl;
import org.springframework.http.MediaType;
import org.springframework.http.ResponseEntity;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.RequestParam;
import org.springframework.web.bind.annotation.RestController;

/**
 * What editors read: where articles stand, their texts, and what changed from one
 * revision to the next.
 */
@RestController
class RevisionController {

	private static final String PLAIN_UTF8 = "text/plain;charset=UTF-8";

	private static final String MARKDOWN_UTF8 = "text/markdown;charset=UTF-8";

	private final Editorial editorial;

	private final ArticleStore store;

	private final Feedback feedback;

	RevisionController(Editorial editorial, ArticleStore store, Feedback feedback) {
		this.editorial = editorial;
		this.store = store;
		this.feedback = feedback;
	}

	record Heads(List<EditorialView> articles, int page, int size) {

	}

	record Revisions(List<RevisionView> revisions, int page, int size, int total) {

	}

	@GetMapping("/api/editorial/articles")
	Heads heads(@RequestParam(defaultValue = "0") @Min(0) @Max(1_000_000) int page,
			@RequestParam(defaultValue = "20") @Min(1) @Max(100) int size) {
		return new Heads(this.store.heads(page * size, size)
			.stream()
			.map((head) -> EditorialView.of(head, this.feedback.of(head.slug())))
			.toList(), page, size);
	}

	@GetMapping(path = "/api/articles/{slug}/source", produces = MARKDOWN_UTF8)
	ResponseEntity<String> source(@PathVariable String slug) {
		Head head = this.editorial.head(slug);
		return ResponseEntity.ok()
			.eTag(Preconditions.tag(head.version()))
			.cacheControl(CacheControl.noStore())
			.body(head.newest().text());
	}

	@GetMapping("/api/articles/{slug}/revisions")
	Revisions revisions(@PathVariable String slug, @RequestParam(defaultValue = "0") @Min(0) @Max(1_000_000) int page,
			@RequestParam(defaultValue = "20") @Min(1) @Max(100) int size) {
		Head head = this.editorial.head(slug);
		int last = head.newest().number() - page * size;
		return new Revisions(this.store.revisions(head, last - size + 1, last).stream().map(RevisionView::of).toList(),
				page, size, head.newest().number());
	}

	@GetMapping(path = "/api/articles/{slug}/revisions/{number}", produces = MARKDOWN_UTF8)
	String text(@PathVariable String slug, @PathVariable int number) {
		return revision(this.editorial.head(slug), number).text();
	}

	/** What changed since the revision before, or since another one. */
	@GetMapping(path = "/api/articles/{slug}/revisions/{number}/difference", produces = PLAIN_UTF8)
	ResponseEntity<String> difference(@PathVariable String slug, @PathVariable int number,
			@RequestParam(required = false) @Nullable Integer since) {
		Head head = this.editorial.head(slug);
		Revision after = revision(head, number);
		int base = (since != null) ? since : number - 1;
		Revision before = (base == 0) ? new Revision(slug, 0, "", after.author(), after.at()) : revision(head, base);
		return ResponseEntity.ok()
			.contentType(MediaType.parseMediaType(PLAIN_UTF8))
			.body(Difference.between(before, after));
	}

	private Revision revision(Head head, int number) {
		return this.store.revision(head, number)
			.orElseThrow(() -> ProblemException.notFound("There is no such revision of this article."));
	}

}
