package org.moveagain.tracking.questionnaires;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;

import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.moveagain.tracking.log.StartRefusedException;
import org.moveagain.tracking.questionnaires.domain.Questionnaire;
import org.moveagain.tracking.questionnaires.domain.Questionnaires;
import org.moveagain.tracking.questionnaires.domain.Scoring;
import tools.jackson.databind.json.JsonMapper;
import tools.jackson.databind.node.ObjectNode;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatExceptionOfType;

class QuestionnaireFilesTests {

	private final Path folder;

	QuestionnaireFilesTests(@TempDir Path folder) {
		this.folder = folder;
	}

	@Test
	void offersTheShippedOnesWhoseTextsAreThere() {
		assertThat(TestQuestionnaires.shipped().offered()).extracting(Questionnaire::id)
			.containsExactly("nprs", "peg", "psfs");
		assertThat(TestQuestionnaires.shipped("rmdq").questions()).hasSize(24);
		assertThat(TestQuestionnaires.shipped("rmdq").isOffered()).isFalse();
	}

	@Test
	void saysThatShortLabelsAreNotTheValidatedWording() {
		assertThat(TestQuestionnaires.shipped().offered()).extracting(Questionnaire::origin)
			.allMatch((origin) -> origin.contains("in our own words"));
	}

	@Test
	void offersRmdqOnceItsTextsAreLoadedAndScoresItAsShipped() throws IOException {
		ObjectNode rmdq = rmdqWithTexts();
		rmdq.remove("extension");
		write("rmdq.json", rmdq);
		Questionnaire loaded = TestQuestionnaires.load(this.folder).offered("rmdq").orElseThrow();
		assertThat(loaded.scoring()).isEqualTo(TestQuestionnaires.shipped("rmdq").scoring());
		assertThat(loaded.questions().getLast().text()).isEqualTo("Text 24");
		assertThat(loaded.document().at("/extension/0/url").asString())
			.isEqualTo("urn:moveagain:fhir:questionnaire-scoring");
	}

	@Test
	void addsAnOperatorsOwn() throws IOException {
		ObjectNode own = document("peg");
		write("own.json", own.put("id", "own").put("title", "Ours"));
		Questionnaires all = TestQuestionnaires.load(this.folder);
		assertThat(all.offered()).extracting(Questionnaire::id).containsExactly("nprs", "peg", "psfs", "own");
		assertThat(all.find("own").orElseThrow().scoring().rule()).isEqualTo(Scoring.Rule.MEAN);
	}

	@Test
	void namesFileAndEveryWrongField() throws IOException {
		ObjectNode own = document("peg").put("id", "Own!").put("status", "draft");
		own.remove("title");
		((ObjectNode) own.at("/item/1")).put("type", "choice");
		((ObjectNode) own.at("/item/2")).put("linkId", "pain").put("repeats", true).remove("text");
		((ObjectNode) own.at("/extension/0/extension/0")).put("valueCode", "median");
		((ObjectNode) own.at("/extension/0/extension/1")).put("valuePositiveInt", 4);
		write("own.json", own);
		assertThatExceptionOfType(StartRefusedException.class).isThrownBy(() -> TestQuestionnaires.load(this.folder))
			.withMessageContainingAll("own.json: ", "/id must be", "/title is missing", "/status must be active",
					"/item/1/type must be integer, boolean or group", "/item/2/linkId is used twice",
					"/item/2/text is missing", "/item/2/repeats is not understood here",
					"/extension/0/extension/0/valueCode must be one of [sum, mean, count]",
					"/extension/0/extension/1/valuePositiveInt must be a whole number from 1 to 3");
	}

	@Test
	void refusesRmdqWithATextMissingOrWithOtherItems() throws IOException {
		ObjectNode rmdq = rmdqWithTexts();
		((ObjectNode) rmdq.at("/item/7")).remove("text");
		((ObjectNode) rmdq.at("/item/0")).put("linkId", "first");
		write("rmdq.json", rmdq);
		assertThatExceptionOfType(StartRefusedException.class).isThrownBy(() -> TestQuestionnaires.load(this.folder))
			.withMessageContainingAll("/item/7/text is missing", "/item must have the linkIds of the shipped rmdq");
	}

	@Test
	void refusesACountOfWhatIsNotYesOrNo() throws IOException {
		ObjectNode own = document("peg").put("id", "own");
		((ObjectNode) own.at("/extension/0/extension/0")).put("valueCode", "count");
		write("own.json", own);
		assertThatExceptionOfType(StartRefusedException.class).isThrownBy(() -> TestQuestionnaires.load(this.folder))
			.withMessageContaining("must not be count");
	}

	@Test
	void refusesWhatIsNoQuestionnaireAtAll() throws IOException {
		for (String content : new String[] { "{", "", "[]", "{\"resourceType\": \"Patient\"}" }) {
			Files.writeString(this.folder.resolve("own.json"), content);
			assertThatExceptionOfType(StartRefusedException.class).as(content)
				.isThrownBy(() -> TestQuestionnaires.load(this.folder))
				.withMessageContaining("own.json");
		}
	}

	@Test
	void refusesTwoFilesWithOneIdAndAFolderThatIsNone() throws IOException {
		write("one.json", document("peg"));
		write("two.json", document("peg"));
		assertThatExceptionOfType(StartRefusedException.class).isThrownBy(() -> TestQuestionnaires.load(this.folder))
			.withMessageContaining("two.json: /id is that of another file");
		assertThatExceptionOfType(StartRefusedException.class)
			.isThrownBy(() -> TestQuestionnaires.load(this.folder.resolve("nowhere")))
			.withMessageContaining("moveagain.tracking.questionnaires.folder");
	}

	private ObjectNode rmdqWithTexts() {
		ObjectNode rmdq = document("rmdq");
		rmdq.path("item").forEach((item) -> ((ObjectNode) item).put("text", "Text " + item.path("linkId").asString()));
		return rmdq;
	}

	private static ObjectNode document(String id) {
		return (ObjectNode) TestQuestionnaires.shipped(id).document().deepCopy();
	}

	private void write(String name, ObjectNode document) throws IOException {
		Files.writeString(this.folder.resolve(name), JsonMapper.shared().writeValueAsString(document));
	}

}
