package org.moveagain.tracking.questionnaires;

import java.nio.file.Path;

import org.jspecify.annotations.Nullable;

import org.springframework.boot.context.properties.ConfigurationProperties;

/**
 * Settings of the questionnaires.
 *
 * @param folder with an operator's own FHIR R4 Questionnaire documents (*.json), which
 * are added to the shipped ones or take their place; none when empty
 */
@ConfigurationProperties("moveagain.tracking.questionnaires")
record QuestionnaireProperties(@Nullable Path folder) {

}
