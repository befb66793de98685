package org.moveagain.content.article;

import java.util.List;
import java.util.stream.Collectors;

import org.moveagain.content.article.domain.Article;
import tools.jackson.core.JacksonException;
import tools.jackson.core.TokenStreamLocation;
import tools.jackson.databind.DeserializationFeature;
import tools.jackson.databind.MapperFeature;
import tools.jackson.databind.exc.UnrecognizedPropertyException;
import tools.jackson.dataformat.yaml.YAMLMapper;

/**
 * Reads an article from Markdown with YAML front matter between two lines of {@code ---}.
 */
final class ArticleReader {

	private static final String FENCE = "---";

	private static final YAMLMapper YAML = YAMLMapper.builder()
		.enable(DeserializationFeature.FAIL_ON_UNKNOWN_PROPERTIES,
				DeserializationFeature.FAIL_ON_NULL_CREATOR_PROPERTIES,
				DeserializationFeature.FAIL_ON_MISSING_CREATOR_PROPERTIES)
		.disable(MapperFeature.ALLOW_COERCION_OF_SCALARS)
		.build();

	private ArticleReader() {
	}

	/**
	 * Reads and checks an article.
	 * @param file its name, for messages
	 * @param text all of it
	 * @return the article
	 * @throws ArticleException naming the line when something is wrong
	 */
	static Article read(String file, String text) {
		List<String> lines = text.lines().toList();
		if (lines.isEmpty() || !lines.getFirst().equals(FENCE)) {
			throw new ArticleException(file, 1, "an article begins with --- and its front matter");
		}
		int end = lines.subList(1, lines.size()).indexOf(FENCE) + 1;
		if (end == 0) {
			throw new ArticleException(file, lines.size(), "the front matter has no end: a line with ---");
		}
		FrontMatter matter = frontMatter(file, lines.subList(1, end).stream().collect(Collectors.joining("\n")));
		Markdown body = new Markdown(file, end + 1,
				lines.subList(end + 1, lines.size()).stream().collect(Collectors.joining("\n")));
		List<Article.Section> sections = body.sections(matter.helpSection());
		check(file, matter, sections);
		return new Article(matter.slug(), matter.language(), matter.type(), matter.title(), matter.category(),
				matter.tags(), matter.published(), matter.updated(), matter.summary(), sections, matter.sources(),
				matter.related(), body.words());
	}

	private static FrontMatter frontMatter(String file, String yaml) {
		try {
			return YAML.readValue(yaml, FrontMatter.class);
		}
		catch (UnrecognizedPropertyException exception) {
			throw new ArticleException(file, lineOf(exception.getPropertyName(), yaml),
					exception.getPropertyName() + " is not a field of an article");
		}
		catch (JacksonException exception) {
			String field = exception.getPath()
				.stream()
				.map(JacksonException.Reference::getPropertyName)
				.findFirst()
				.orElse("");
			TokenStreamLocation location = exception.getLocation();
			int line = (location != null) ? location.getLineNr() + 1 : 0;
			throw new ArticleException(file, line,
					(field.isEmpty() ? "the front matter" : field) + " is missing or is not what belongs here");
		}
	}

	/**
	 * The reader knows the line of a value, not that of a name which it met too early.
	 */
	private static int lineOf(String field, String yaml) {
		return yaml.lines()
			.map(String::strip)
			.toList()
			.indexOf(yaml.lines()
				.map(String::strip)
				.filter((line) -> line.startsWith(field + ":"))
				.findFirst()
				.orElse("")) + 2;
	}

	private static void check(String file, FrontMatter matter, List<Article.Section> sections) {
		require(matter.slug().matches("[a-z0-9]+(-[a-z0-9]+)*"), file, "slug: lower case letters, digits and hyphens");
		require(!matter.updated().isBefore(matter.published()), file, "updated: not before published");
		require(!matter.sources().isEmpty(), file, "sources: at least one");
		require(sections.stream().anyMatch(Article.Section::help), file,
				"helpSection: no section has the anchor " + matter.helpSection());
		for (String text : List.of(matter.language(), matter.type(), matter.title(), matter.category(),
				matter.summary())) {
			require(!text.isBlank(), file, "language, type, title, category and summary: not empty");
		}
		matter.sources()
			.forEach((source) -> require(source.url().startsWith("https://"), file, "sources: https addresses"));
	}

	private static void require(boolean condition, String file, String message) {
		if (!condition) {
			throw new ArticleException(file, 0, message);
		}
	}

}
