package org.moveagain.tracking.questionnaires;

import java.time.Clock;
import java.time.LocalDate;
import java.util.List;
import java.util.Map;

import com.fasterxml.jackson.annotation.JsonInclude;
import jakarta.servlet.http.HttpServletRequest;
import jakarta.servlet.http.HttpServletResponse;
import org.jspecify.annotations.Nullable;
import org.moveagain.events.tracking.ItemContract;
import org.moveagain.events.tracking.QuestionnaireResponse;
import org.moveagain.support.problem.ProblemException;
import org.moveagain.tracking.diary.ShelfReader;
import org.moveagain.tracking.diary.domain.DateRange;
import org.moveagain.tracking.position.TrackingPosition;
import org.moveagain.tracking.questionnaires.domain.ProgressMaker;
import org.moveagain.tracking.questionnaires.domain.Questionnaire;
import org.moveagain.tracking.questionnaires.domain.QuestionnaireProgress;
import org.moveagain.tracking.questionnaires.domain.Questionnaires;
import tools.jackson.databind.JsonNode;

import org.springframework.security.core.annotation.AuthenticationPrincipal;
import org.springframework.security.oauth2.jwt.Jwt;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.RequestMapping;
import org.springframework.web.bind.annotation.RequestParam;
import org.springframework.web.bind.annotation.RestController;

/**
 * Which questionnaires there are, and what they ask. Nobody needs an account to look;
 * whoever has one sees what is due and what has changed.
 */
@RestController
@RequestMapping("/api/tracking/questionnaires")
class QuestionnaireController {

	private final Questionnaires questionnaires;

	private final ProgressMaker progress;

	private final ShelfReader shelves;

	private final TrackingPosition position;

	private final Clock clock;

	QuestionnaireController(Questionnaires questionnaires, ProgressMaker progress, ShelfReader shelves,
			TrackingPosition position, Clock clock) {
		this.questionnaires = questionnaires;
		this.progress = progress;
		this.shelves = shelves;
		this.position = position;
		this.clock = clock;
	}

	/**
	 * A questionnaire in the list.
	 *
	 * @param id its name in addresses
	 * @param title for people
	 * @param summary what it asks
	 * @param questions how many at most
	 * @param dueDays so many days after one response the next is due
	 * @param progress of whoever asks; absent when nobody is signed in
	 */
	@JsonInclude(JsonInclude.Include.NON_NULL)
	record Listed(String id, String title, String summary, int questions, int dueDays,
			@Nullable QuestionnaireProgress progress) {

	}

	@GetMapping
	Map<String, List<Listed>> all(@AuthenticationPrincipal @Nullable Jwt token,
			@RequestParam(defaultValue = "UTC") String zone, HttpServletRequest request, HttpServletResponse response) {
		LocalDate today = LocalDate.now(this.clock.withZone(DateRange.zone(zone)));
		String subject = (token != null) ? token.getSubject() : null;
		if (subject == null) {
			return Map.of("questionnaires",
					this.questionnaires.offered().stream().map((each) -> listed(each, null)).toList());
		}
		this.position.await(subject, request, response);
		List<QuestionnaireResponse> responses = this.shelves.items(subject, ItemContract.RESPONSES);
		return Map.of("questionnaires",
				this.questionnaires.offered()
					.stream()
					.map((each) -> listed(each, this.progress.today(each, responses, today)))
					.toList());
	}

	@GetMapping("/{id}")
	QuestionnaireForm form(@PathVariable String id) {
		return QuestionnaireForm.of(this.questionnaires.offered(id).orElseThrow(QuestionnaireController::missing));
	}

	/** Also where the texts are not loaded: operators begin with it. */
	@GetMapping(path = "/{id}", produces = Fhir.JSON)
	JsonNode document(@PathVariable String id) {
		return this.questionnaires.find(id).orElseThrow(QuestionnaireController::missing).document();
	}

	static ProblemException missing() {
		return ProblemException.notFound("There is no questionnaire with this name.");
	}

	private static Listed listed(Questionnaire questionnaire, @Nullable QuestionnaireProgress progress) {
		return new Listed(questionnaire.id(), questionnaire.title(), questionnaire.summary(),
				questionnaire.questions().size(), questionnaire.scoring().dueDays(), progress);
	}

}
