package org.moveagain.content.feedback;

import jakarta.validation.Valid;
import jakarta.validation.constraints.NotNull;
import org.moveagain.content.revision.ArticleStore;
import org.moveagain.support.problem.ProblemException;

import org.springframework.http.HttpStatus;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.bind.annotation.RequestBody;
import org.springframework.web.bind.annotation.ResponseStatus;
import org.springframework.web.bind.annotation.RestController;

/**
 * Takes the answer to "Did this help?".
 */
@RestController
class FeedbackController {

	private final Feedback feedback;

	private final ArticleStore store;

	FeedbackController(Feedback feedback, ArticleStore store) {
		this.feedback = feedback;
		this.store = store;
	}

	/**
	 * An answer.
	 *
	 * @param helpful yes or no
	 */
	record Answer(@NotNull Boolean helpful) {

	}

	@PostMapping("/api/articles/{slug}/feedback")
	@ResponseStatus(HttpStatus.NO_CONTENT)
	void answer(@PathVariable String slug, @Valid @RequestBody Answer answer) {
		if (this.store.head(slug).filter((head) -> head.live() != null).isEmpty()) {
			throw ProblemException.notFound("There is no article with this address.");
		}
		this.feedback.count(slug, answer.helpful());
	}

}
