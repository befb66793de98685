package org.moveagain.tracking.questionnaires;

import java.util.List;
import java.util.stream.IntStream;

import org.jspecify.annotations.Nullable;
import org.moveagain.events.tracking.ItemContract;
import org.moveagain.events.tracking.QuestionnaireResponse;
import org.moveagain.support.problem.ProblemException;
import org.moveagain.tracking.diary.ShelfReader;
import org.moveagain.tracking.questionnaires.domain.ProgressMaker;
import org.moveagain.tracking.questionnaires.domain.Questionnaire;

import org.springframework.stereotype.Component;

/**
 * Lists a person's responses, the latest first, page by page.
 */
@Component
class ResponseList {

	private static final int LARGEST_PAGE = 500;

	private final ShelfReader shelves;

	ResponseList(ShelfReader shelves) {
		this.shelves = shelves;
	}

	/**
	 * Some responses.
	 *
	 * @param responses the latest first
	 * @param next the cursor of the page that follows; null at the end
	 */
	record Page(List<ResponseView> responses, @Nullable String next) {

	}

	Page page(String subject, Questionnaire questionnaire, int size, @Nullable String cursor) {
		if (size < 1 || size > LARGEST_PAGE) {
			throw ProblemException.invalidInput("size", "This must be from 1 to " + LARGEST_PAGE + ".");
		}
		List<QuestionnaireResponse> all = latestFirst(subject, questionnaire);
		int from = (cursor != null) ? after(all, cursor) : 0;
		int to = Math.min(all.size(), from + size);
		List<ResponseView> shown = all.subList(from, to)
			.stream()
			.map((response) -> ResponseView.of(questionnaire, response))
			.toList();
		return new Page(shown, (to < all.size()) ? all.get(to - 1).id() : null);
	}

	List<QuestionnaireResponse> latestFirst(String subject, Questionnaire questionnaire) {
		return this.shelves.items(subject, ItemContract.RESPONSES)
			.stream()
			.filter((response) -> response.questionnaire().equals(questionnaire.id()))
			.sorted(ProgressMaker.IN_TIME.reversed())
			.toList();
	}

	private static int after(List<QuestionnaireResponse> all, String cursor) {
		return IntStream.range(0, all.size())
			.filter((index) -> all.get(index).id().equals(cursor))
			.findFirst()
			.orElseThrow(() -> ProblemException.invalidInput("cursor",
					"This must be the \"next\" of the page before, and that response must still be there."))
				+ 1;
	}

}
