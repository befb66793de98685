package org.moveagain.content.web;

import java.util.List;

import jakarta.validation.Valid;
import org.moveagain.content.search.ArticleIndex;
import org.moveagain.content.search.Found;
import org.moveagain.content.search.Match;
import org.moveagain.support.problem.ProblemException;

import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.ModelAttribute;
import org.springframework.web.bind.annotation.RestController;

/**
 * Search over the sections of articles, as JSON.
 */
@RestController
class SearchController {

	private final ArticleIndex index;

	SearchController(ArticleIndex index) {
		this.index = index;
	}

	record Result(String slug, String title, String category, Section section, String href,
			List<Match.Fragment> snippet) {

		static Result of(Match match) {
			return new Result(match.article().slug(), match.article().title(), match.article().category(),
					new Section(match.anchor(), match.title(), match.help()), match.href(), match.snippet());
		}

	}

	record Section(String id, String title, boolean help) {

	}

	record Results(String query, int page, int size, long total, List<Result> results,
			ArticleController.Facets facets) {

	}

	@GetMapping("/api/search")
	Results search(@Valid @ModelAttribute ArticleListRequest request) {
		if (request.text().isEmpty()) {
			throw ProblemException.invalidInput("q", "what to search for is needed");
		}
		Found<Match> found = this.index.search(request.text(), request.filter(), request.pageOrFirst(),
				request.sizeOrDefault());
		return new Results(request.text(), request.pageOrFirst(), request.sizeOrDefault(), found.total(),
				found.items().stream().map(Result::of).toList(),
				new ArticleController.Facets(found.categories(), found.tags()));
	}

}
