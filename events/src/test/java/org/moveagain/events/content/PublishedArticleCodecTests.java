package org.moveagain.events.content;

import java.io.IOException;
import java.io.InputStream;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.time.Instant;
import java.time.LocalDate;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.UUID;

import com.networknt.schema.InputFormat;
import com.networknt.schema.SchemaLocation;
import com.networknt.schema.SchemaRegistry;
import com.networknt.schema.SpecificationVersion;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;
import tools.jackson.databind.JsonNode;
import tools.jackson.databind.json.JsonMapper;

import org.moveagain.events.EncodedEvent;
import org.moveagain.events.UndecodableEventException;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatExceptionOfType;

class PublishedArticleCodecTests {

	private static final Map<String, String> HEADERS = Map.of("ce_type", PublishedArticleCodec.PUBLISHED);

	private static final PublishedArticle ARTICLE = new PublishedArticle("sleep", 3, "en", "Educational article",
			"Sleep and pain", "Everyday Life", List.of("sleep"), LocalDate.parse("2026-11-20"),
			LocalDate.parse("2026-11-23"), null, "How sleep and pain go together.", 4, null,
			List.of(new PublishedArticle.Section("introduction", "", false, "A bad night makes a bad day.")),
			List.of(new PublishedArticle.Source("NHS", "Insomnia", 2024, "https://www.nhs.uk/conditions/insomnia/")),
			List.of("/assistant"));

	private final PublishedArticleCodec codec = new PublishedArticleCodec();

	@Test
	void whatIsWrittenIsReadAgainAndKeepsToTheSchema() throws Exception {
		EncodedEvent event = this.codec.encode(ARTICLE, UUID.randomUUID(), Instant.parse("2026-11-23T10:00:00Z"));
		assertThat(event.headers()).containsEntry("ce_subject", "sleep").containsEntry("ce_source", "/content-service");
		assertThat(this.codec.decode("sleep", event.headers(), event.value())).isEqualTo(ARTICLE);
		assertKeepsToTheSchema(new String(event.value(), StandardCharsets.UTF_8));
	}

	@Test
	void readsAnArticleAsItWasFirstPublished() throws Exception {
		JsonNode golden = golden("article-2026-11");
		PublishedArticle article = this.codec.decode(golden.path("key").asString(), HEADERS,
				golden.path("value").asString().getBytes(StandardCharsets.UTF_8));
		assertThat(article).isEqualTo(ARTICLE);
		assertKeepsToTheSchema(golden.path("value").asString());
	}

	@Test
	void ignoresFieldsOfALaterTime() throws Exception {
		String later = golden("article-2026-11").path("value").asString().replaceFirst("\\{", "{\"audio\":{\"s\":61},");
		assertThat(this.codec.decode("sleep", HEADERS, later.getBytes(StandardCharsets.UTF_8))).isEqualTo(ARTICLE);
	}

	@ParameterizedTest
	@ValueSource(strings = { "", "null", "{}", "[]", "{\"slug\":\"other\",\"language\":\"en\",\"title\":\"x\"}", "{" })
	void whatIsNoArticleIsRefused(String value) {
		assertThatExceptionOfType(UndecodableEventException.class)
			.isThrownBy(() -> this.codec.decode("sleep", HEADERS, value.getBytes(StandardCharsets.UTF_8)));
	}

	@Test
	void anotherTypeIsRefused() {
		assertThatExceptionOfType(UndecodableEventException.class)
			.isThrownBy(() -> this.codec.decode("sleep", Map.of("ce_type", "x"), new byte[0]));
	}

	private static void assertKeepsToTheSchema(String json) {
		assertThat(SchemaRegistry.withDefaultDialect(SpecificationVersion.DRAFT_2020_12)
			.getSchema(SchemaLocation.of("classpath:schemas/content.article.v1.schema.json"))
			.validate(json, InputFormat.JSON)).isEmpty();
	}

	private static JsonNode golden(String name) {
		try (InputStream file = PublishedArticleCodecTests.class.getResourceAsStream("/golden/" + name + ".json")) {
			return JsonMapper.shared().readTree(Objects.requireNonNull(file, name));
		}
		catch (IOException ex) {
			throw new UncheckedIOException(ex);
		}
	}

}
