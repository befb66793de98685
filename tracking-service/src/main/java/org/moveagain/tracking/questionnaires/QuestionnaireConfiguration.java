package org.moveagain.tracking.questionnaires;

import java.io.IOException;
import java.time.Clock;
import java.util.UUID;
import java.util.function.Supplier;

import org.moveagain.support.token.PublicRoutes;
import org.moveagain.tracking.questionnaires.domain.AnswerReader;
import org.moveagain.tracking.questionnaires.domain.ProgressMaker;
import org.moveagain.tracking.questionnaires.domain.Questionnaires;
import tools.jackson.databind.json.JsonMapper;

import org.springframework.context.annotation.Bean;
import org.springframework.context.annotation.Configuration;

@Configuration(proxyBeanMethods = false)
class QuestionnaireConfiguration {

	@Bean
	Questionnaires questionnaires(JsonMapper json, QuestionnaireProperties properties) throws IOException {
		return new QuestionnaireFiles(json).load(properties.folder());
	}

	@Bean
	AnswerReader answerReader(Clock clock, Supplier<UUID> ids) {
		return new AnswerReader(clock, ids);
	}

	@Bean
	ProgressMaker progressMaker(Questionnaires questionnaires) {
		return new ProgressMaker(questionnaires);
	}

	/** What is asked is no secret: a form is shown before an account is made. */
	@Bean
	PublicRoutes questionnaireRoutes() {
		return PublicRoutes.of("/api/tracking/questionnaires", "/api/tracking/questionnaires/*");
	}

}
