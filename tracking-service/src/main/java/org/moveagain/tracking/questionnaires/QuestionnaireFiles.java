package org.moveagain.tracking.questionnaires;

import java.io.IOException;
import java.io.InputStream;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.stream.Stream;

import org.jspecify.annotations.Nullable;
import org.moveagain.tracking.log.StartRefusedException;
import org.moveagain.tracking.questionnaires.domain.Questionnaire;
import org.moveagain.tracking.questionnaires.domain.QuestionnaireReader;
import org.moveagain.tracking.questionnaires.domain.Questionnaires;
import org.moveagain.tracking.questionnaires.domain.WrongQuestionnaireException;
import tools.jackson.core.JacksonException;
import tools.jackson.databind.JsonNode;
import tools.jackson.databind.json.JsonMapper;

import org.springframework.core.io.ClassPathResource;

/**
 * Finds the documents: the shipped ones, and those of an operator. One that can't be used
 * stops the start.
 */
final class QuestionnaireFiles {

	private static final List<String> SHIPPED = List.of("nprs.json", "peg.json", "psfs.json", "rmdq.json");

	private static final String ACTION = "Correct the file, or take it out of moveagain.tracking.questionnaires.folder.";

	private final JsonMapper json;

	QuestionnaireFiles(JsonMapper json) {
		this.json = json;
	}

	Questionnaires load(@Nullable Path folder) throws IOException {
		List<Questionnaire> all = new ArrayList<>();
		for (String name : SHIPPED) {
			try (InputStream file = new ClassPathResource("questionnaires/" + name).getInputStream()) {
				all.add(QuestionnaireReader.shipped(name, this.json.readTree(file)));
			}
		}
		if (folder != null && !folder.toString().isEmpty()) {
			all.addAll(loaded(folder, new Questionnaires(all)));
		}
		return new Questionnaires(all);
	}

	private List<Questionnaire> loaded(Path folder, Questionnaires shipped) throws IOException {
		Map<String, Questionnaire> loaded = new LinkedHashMap<>();
		for (Path file : files(folder)) {
			try {
				Questionnaire questionnaire = QuestionnaireReader.loaded(file.toString(), read(file), shipped);
				if (loaded.put(questionnaire.id(), questionnaire) != null) {
					throw new StartRefusedException(file + ": /id is that of another file: " + questionnaire.id(),
							ACTION);
				}
			}
			catch (WrongQuestionnaireException ex) {
				throw new StartRefusedException(String.valueOf(ex.getMessage()), ACTION);
			}
		}
		return List.copyOf(loaded.values());
	}

	private JsonNode read(Path file) throws IOException {
		try {
			return this.json.readTree(Files.readAllBytes(file));
		}
		catch (JacksonException ex) {
			throw new StartRefusedException(file + ": this is not JSON: " + ex.getOriginalMessage(), ACTION);
		}
	}

	private static List<Path> files(Path folder) throws IOException {
		if (!Files.isDirectory(folder)) {
			throw new StartRefusedException("moveagain.tracking.questionnaires.folder is no folder: " + folder,
					"Create it, or leave the setting out.");
		}
		try (Stream<Path> files = Files.list(folder)) {
			return files.filter((file) -> file.toString().endsWith(".json")).sorted().toList();
		}
	}

}
