package org.moveagain.tracking.questionnaires;

import java.util.List;

import ca.uhn.fhir.context.FhirContext;
import ca.uhn.fhir.context.support.DefaultProfileValidationSupport;
import ca.uhn.fhir.validation.FhirValidator;
import ca.uhn.fhir.validation.ResultSeverityEnum;
import ca.uhn.fhir.validation.SingleValidationMessage;
import org.hl7.fhir.common.hapi.validation.support.CommonCodeSystemsTerminologyService;
import org.hl7.fhir.common.hapi.validation.support.InMemoryTerminologyServerValidationSupport;
import org.hl7.fhir.common.hapi.validation.support.ValidationSupportChain;
import org.hl7.fhir.common.hapi.validation.validator.FhirInstanceValidator;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;
import org.moveagain.events.tracking.QuestionnaireResponse;

import static org.assertj.core.api.Assertions.assertThat;
import static org.moveagain.tracking.questionnaires.TestQuestionnaires.activities;
import static org.moveagain.tracking.questionnaires.TestQuestionnaires.response;

/**
 * What is shipped and what is exported, before an independent validator.
 */
class FhirTests {

	private static FhirValidator validator;

	@BeforeAll
	static void prepare() {
		FhirContext fhir = FhirContext.forR4();
		validator = fhir.newValidator()
			.registerValidatorModule(
					new FhirInstanceValidator(new ValidationSupportChain(new DefaultProfileValidationSupport(fhir),
							new ShippedQuestionnaires(fhir), new InMemoryTerminologyServerValidationSupport(fhir),
							new CommonCodeSystemsTerminologyService(fhir))));
	}

	@ParameterizedTest
	@ValueSource(strings = { "nprs", "peg", "psfs", "rmdq" })
	void everyShippedDocumentIsAFhirQuestionnaire(String id) {
		assertThat(errors(TestQuestionnaires.shipped(id).document().toString())).isEmpty();
	}

	@Test
	void everyExportOfResponsesIsFhir() {
		List<String> names = List.of("Stairs", "Gardening", "Driving");
		for (List<QuestionnaireResponse> responses : List.of(List.<QuestionnaireResponse>of(),
				List.of(response("nprs", 1, 7)), List.of(response("peg", 1, 6, 5, 7), response("peg", 8, 4)),
				List.of(activities(1, names, 3, 5, 4), activities(8, names, 3)),
				List.of(response("rmdq", 1, new int[24]), response("rmdq", 2, 1)))) {
			String id = responses.isEmpty() ? "peg" : responses.getFirst().questionnaire();
			assertThat(errors(Fhir.bundle(TestQuestionnaires.shipped(id), responses).toString())).isEmpty();
		}
	}

	@Test
	void theValidatorKnowsTheQuestionnaire() {
		String wrong = Fhir.bundle(TestQuestionnaires.shipped("peg"), List.of(response("peg", 1, 6, 5, 7)))
			.toString()
			.replace("\"linkId\":\"pain\"", "\"linkId\":\"luck\"");
		assertThat(errors(wrong)).isNotEmpty();
	}

	private static List<String> errors(String resource) {
		return validator.validateWithResult(resource)
			.getMessages()
			.stream()
			.filter((message) -> message.getSeverity().compareTo(ResultSeverityEnum.ERROR) >= 0)
			.map(SingleValidationMessage::toString)
			.toList();
	}

}
