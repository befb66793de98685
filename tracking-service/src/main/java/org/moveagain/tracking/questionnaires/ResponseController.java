package org.moveagain.tracking.questionnaires;

import java.net.URI;
import java.util.List;
import java.util.UUID;

import jakarta.servlet.http.HttpServletRequest;
import jakarta.servlet.http.HttpServletResponse;
import org.jspecify.annotations.Nullable;
import org.moveagain.events.tracking.QuestionnaireResponse;
import org.moveagain.support.problem.ProblemException;
import org.moveagain.support.problem.ProblemType;
import org.moveagain.support.token.Subject;
import org.moveagain.tracking.entries.domain.EntryValidator;
import org.moveagain.tracking.position.TrackingPosition;
import org.moveagain.tracking.questionnaires.domain.AnswerReader;
import org.moveagain.tracking.questionnaires.domain.Questionnaire;
import org.moveagain.tracking.questionnaires.domain.Questionnaires;
import tools.jackson.databind.JsonNode;

import org.springframework.http.HttpStatus;
import org.springframework.http.MediaType;
import org.springframework.http.ResponseEntity;
import org.springframework.security.core.annotation.AuthenticationPrincipal;
import org.springframework.security.oauth2.jwt.Jwt;
import org.springframework.web.bind.annotation.DeleteMapping;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.bind.annotation.PutMapping;
import org.springframework.web.bind.annotation.RequestBody;
import org.springframework.web.bind.annotation.RequestMapping;
import org.springframework.web.bind.annotation.RequestParam;
import org.springframework.web.bind.annotation.ResponseStatus;
import org.springframework.web.bind.annotation.RestController;

/**
 * Responses to a questionnaire over HTTP: those of the person who asks.
 */
@RestController
@RequestMapping("/api/tracking/questionnaires/{questionnaire}")
class ResponseController {

	private final Questionnaires questionnaires;

	private final AnswerReader reader;

	private final ResponseChanges changes;

	private final ResponseList list;

	private final TrackingPosition position;

	ResponseController(Questionnaires questionnaires, AnswerReader reader, ResponseChanges changes, ResponseList list,
			TrackingPosition position) {
		this.questionnaires = questionnaires;
		this.reader = reader;
		this.changes = changes;
		this.list = list;
		this.position = position;
	}

	/**
	 * The address shows its form to everybody, so it is here that an account is asked
	 * for.
	 */
	@PostMapping(consumes = MediaType.APPLICATION_JSON_VALUE)
	ResponseEntity<ResponseView> answer(@AuthenticationPrincipal @Nullable Jwt token,
			@PathVariable("questionnaire") String name, @RequestBody JsonNode body, HttpServletRequest request,
			HttpServletResponse response) {
		String subject = (token != null) ? token.getSubject() : null;
		if (subject == null) {
			throw new ProblemException(ProblemType.SIGN_IN_REQUIRED, "Sign in, or start tracking, to keep answers.");
		}
		Questionnaire questionnaire = questionnaire(name);
		QuestionnaireResponse answered = this.reader.read(questionnaire, body, null);
		this.position.tell(subject, this.changes.answer(subject, answered), request, response);
		return ResponseEntity
			.created(URI.create("/api/tracking/questionnaires/" + questionnaire.id() + "/responses/" + answered.id()))
			.body(ResponseView.of(questionnaire, answered));
	}

	@GetMapping("/responses")
	ResponseList.Page all(@Subject String subject, @PathVariable("questionnaire") String name,
			@RequestParam(defaultValue = "100") int size, @RequestParam(required = false) @Nullable String cursor,
			HttpServletRequest request, HttpServletResponse response) {
		Questionnaire questionnaire = questionnaire(name);
		this.position.await(subject, request, response);
		return this.list.page(subject, questionnaire, size, cursor);
	}

	@GetMapping(path = "/responses", produces = Fhir.JSON)
	JsonNode bundle(@Subject String subject, @PathVariable("questionnaire") String name, HttpServletRequest request,
			HttpServletResponse response) {
		Questionnaire questionnaire = questionnaire(name);
		this.position.await(subject, request, response);
		return Fhir.bundle(questionnaire, this.list.latestFirst(subject, questionnaire));
	}

	@GetMapping("/responses/{id}")
	ResponseView one(@Subject String subject, @PathVariable("questionnaire") String name, @PathVariable String id,
			HttpServletRequest request, HttpServletResponse response) {
		Questionnaire questionnaire = questionnaire(name);
		String wanted = id(id).toString();
		this.position.await(subject, request, response);
		List<QuestionnaireResponse> responses = this.list.latestFirst(subject, questionnaire);
		return responses.stream()
			.filter((each) -> each.id().equals(wanted))
			.findFirst()
			.map((each) -> ResponseView.of(questionnaire, each))
			.orElseThrow(ResponseChanges::missing);
	}

	@PutMapping(path = "/responses/{id}", consumes = MediaType.APPLICATION_JSON_VALUE)
	ResponseView correct(@Subject String subject, @PathVariable("questionnaire") String name, @PathVariable String id,
			@RequestBody JsonNode body, HttpServletRequest request, HttpServletResponse response) {
		Questionnaire questionnaire = questionnaire(name);
		QuestionnaireResponse corrected = this.reader.read(questionnaire, body, id(id));
		this.position.tell(subject, this.changes.correct(subject, corrected), request, response);
		return ResponseView.of(questionnaire, corrected);
	}

	@DeleteMapping("/responses/{id}")
	@ResponseStatus(HttpStatus.NO_CONTENT)
	void delete(@Subject String subject, @PathVariable("questionnaire") String name, @PathVariable String id,
			HttpServletRequest request, HttpServletResponse response) {
		String questionnaire = questionnaire(name).id();
		this.position.tell(subject, this.changes.delete(subject, questionnaire, id(id).toString()), request, response);
	}

	private Questionnaire questionnaire(String name) {
		return this.questionnaires.offered(name).orElseThrow(QuestionnaireController::missing);
	}

	private static UUID id(String text) {
		UUID id = EntryValidator.id(text);
		if (id == null) {
			throw ProblemException.invalidInput("id",
					"This must be a UUID, such as 1b4e28ba-2fa1-41d2-883f-0016d3cca427.");
		}
		return id;
	}

}
