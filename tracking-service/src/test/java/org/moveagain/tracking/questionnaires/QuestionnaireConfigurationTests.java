package org.moveagain.tracking.questionnaires;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Clock;
import java.util.UUID;
import java.util.function.Supplier;

import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.moveagain.tracking.log.StartRefusedException;
import org.moveagain.tracking.questionnaires.domain.Questionnaires;
import tools.jackson.databind.json.JsonMapper;

import org.springframework.boot.context.properties.EnableConfigurationProperties;
import org.springframework.boot.test.context.runner.ApplicationContextRunner;
import org.springframework.context.annotation.Bean;
import org.springframework.context.annotation.Configuration;
import org.springframework.context.annotation.Import;

import static org.assertj.core.api.Assertions.assertThat;

class QuestionnaireConfigurationTests {

	private final ApplicationContextRunner service = new ApplicationContextRunner().withUserConfiguration(Parts.class);

	@Test
	void startsWithTheShippedOnesWhenNoFolderIsNamed() {
		for (String folder : new String[] { "moveagain.other=1", "moveagain.tracking.questionnaires.folder=" }) {
			this.service.withPropertyValues(folder)
				.run((context) -> assertThat(context.getBean(Questionnaires.class).offered()).hasSize(3));
		}
	}

	@Test
	void readsTheFolderThatIsNamed(@TempDir Path folder) throws IOException {
		Files.writeString(folder.resolve("own.json"),
				TestQuestionnaires.shipped("peg").document().toString().replace("\"id\":\"peg\"", "\"id\":\"own\""));
		this.service.withPropertyValues("moveagain.tracking.questionnaires.folder=" + folder)
			.run((context) -> assertThat(context.getBean(Questionnaires.class).offered("own")).isPresent());
	}

	@Test
	void aWrongDocumentStopsTheStart(@TempDir Path folder) throws IOException {
		Files.writeString(folder.resolve("own.json"), "{\"resourceType\": \"Questionnaire\"}");
		this.service.withPropertyValues("moveagain.tracking.questionnaires.folder=" + folder)
			.run((context) -> assertThat(context).getFailure()
				.hasRootCauseInstanceOf(StartRefusedException.class)
				.rootCause()
				.hasMessageContaining("own.json: /item must be"));
	}

	@Configuration(proxyBeanMethods = false)
	@EnableConfigurationProperties(QuestionnaireProperties.class)
	@Import(QuestionnaireConfiguration.class)
	static class Parts {

		@Bean
		JsonMapper jsonMapper() {
			return JsonMapper.shared();
		}

		@Bean
		Clock clock() {
			return Clock.systemUTC();
		}

		@Bean
		Supplier<UUID> ids() {
			return UUID::randomUUID;
		}

	}

}
