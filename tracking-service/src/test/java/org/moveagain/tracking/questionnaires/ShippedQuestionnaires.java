package org.moveagain.tracking.questionnaires;

import java.util.Map;
import java.util.function.Function;
import java.util.stream.Collectors;
import java.util.stream.Stream;

import ca.uhn.fhir.context.FhirContext;
import ca.uhn.fhir.context.support.IValidationSupport;
import org.hl7.fhir.instance.model.api.IBaseResource;
import org.hl7.fhir.r4.model.Questionnaire;
import org.jspecify.annotations.Nullable;

/**
 * Hands the shipped documents to the validator, so that it holds responses against them.
 */
final class ShippedQuestionnaires implements IValidationSupport {

	private final FhirContext fhir;

	private final Map<String, Questionnaire> byAddress;

	ShippedQuestionnaires(FhirContext fhir) {
		this.fhir = fhir;
		this.byAddress = Stream.of("nprs", "peg", "psfs", "rmdq")
			.map((id) -> TestQuestionnaires.shipped(id).document().toString())
			.map((json) -> fhir.newJsonParser().parseResource(Questionnaire.class, json))
			.collect(Collectors.toMap((each) -> each.getUrl() + "|" + each.getVersion(), Function.identity()));
	}

	@Override
	public FhirContext getFhirContext() {
		return this.fhir;
	}

	@Override
	public <T extends IBaseResource> @Nullable T fetchResource(@Nullable Class<T> type, String address) {
		Questionnaire found = this.byAddress.get(address);
		return (type != null && type.isInstance(found)) ? type.cast(found) : null;
	}

}
