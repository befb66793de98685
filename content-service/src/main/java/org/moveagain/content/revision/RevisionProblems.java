package org.moveagain.content.revision;

import java.util.List;

import org.moveagain.content.article.ArticleException;
import org.moveagain.support.problem.InputError;
import org.moveagain.support.problem.ProblemException;
import org.moveagain.support.problem.ProblemType;

/**
 * Why a change was refused, as editors are told.
 */
final class RevisionProblems {

	private RevisionProblems() {
	}

	static ProblemException notFound() {
		return ProblemException.notFound("There is no article with this address.");
	}

	static ProblemException stale() {
		return new ProblemException(ProblemType.STALE,
				"Somebody changed this article after you read it. Nothing of either text is lost: read it again and merge.");
	}

	static ProblemException preconditionNeeded() {
		return new ProblemException(ProblemType.PRECONDITION_REQUIRED,
				"This article exists. Send If-Match with the ETag that you read, so that no other change is overwritten.");
	}

	static ProblemException linked(List<String> slugs) {
		return new ProblemException(ProblemType.CONFLICT,
				"Other articles link to what would go away: " + String.join(", ", slugs) + ". Change them first.");
	}

	static ProblemException faults(ArticleException exception) {
		return ProblemException.invalidInput(exception.faults()
			.stream()
			.map((fault) -> new InputError((fault.line() > 0) ? "line " + fault.line() : "", fault.message()))
			.toList());
	}

}
