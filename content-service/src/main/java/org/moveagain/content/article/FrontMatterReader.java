package org.moveagain.content.article;

import java.util.List;
import java.util.regex.Pattern;
import java.util.stream.Collectors;

import tools.jackson.core.JacksonException;
import tools.jackson.core.StreamReadFeature;
import tools.jackson.core.TokenStreamLocation;
import tools.jackson.databind.DeserializationFeature;
import tools.jackson.databind.MapperFeature;
import tools.jackson.databind.exc.UnrecognizedPropertyException;
import tools.jackson.dataformat.yaml.YAMLMapper;

/**
 * Reads front matter from the lines between the two fences, and knows in which line of
 * the file a field stands.
 */
final class FrontMatterReader {

	private static final YAMLMapper YAML = YAMLMapper.builder()
		.enable(DeserializationFeature.FAIL_ON_UNKNOWN_PROPERTIES, DeserializationFeature.FAIL_ON_TRAILING_TOKENS)
		.enable(StreamReadFeature.STRICT_DUPLICATE_DETECTION)
		.disable(MapperFeature.ALLOW_COERCION_OF_SCALARS)
		.build();

	private static final Pattern FIELD = Pattern.compile("^([A-Za-z]+)\\s*:.*");

	/** The file's first line is the fence. */
	private static final int FIRST_LINE = 2;

	private final List<String> lines;

	FrontMatterReader(List<String> lines) {
		this.lines = lines;
	}

	/**
	 * Reads all of it.
	 * @return the fields, not yet checked
	 * @throws ArticleException when it is not YAML, or has unknown or unfitting fields
	 */
	FrontMatter read() {
		try {
			FrontMatter matter = YAML.readValue(String.join("\n", this.lines), FrontMatter.class);
			if (matter == null) {
				throw new ArticleException(1, "the front matter is empty");
			}
			return matter;
		}
		catch (UnrecognizedPropertyException exception) {
			throw new ArticleException(lineOf(exception.getPropertyName(), exception),
					exception.getPropertyName() + " is not a field of an article");
		}
		catch (JacksonException exception) {
			String path = exception.getPath()
				.stream()
				.map((part) -> (part.getPropertyName() != null) ? part.getPropertyName()
						: String.valueOf(part.getIndex() + 1))
				.collect(Collectors.joining(" "));
			throw new ArticleException(lineOf(exception),
					path.isEmpty() ? "the front matter is not YAML" : path + " is not what belongs here");
		}
	}

	/**
	 * Where a field stands.
	 * @param field its name
	 * @return the line of the file, or that of the fence when it is missing
	 */
	int lineOf(String field) {
		for (int index = 0; index < this.lines.size(); index++) {
			var name = FIELD.matcher(this.lines.get(index));
			if (name.matches() && name.group(1).equals(field)) {
				return index + FIRST_LINE;
			}
		}
		return 1;
	}

	/**
	 * The reader knows the line of a value, not that of a name which it met too early.
	 */
	private int lineOf(String field, JacksonException exception) {
		int line = lineOf(field);
		return (line > 1) ? line : lineOf(exception);
	}

	private static int lineOf(JacksonException exception) {
		TokenStreamLocation location = exception.getLocation();
		return (location != null && location.getLineNr() > 0) ? location.getLineNr() + FIRST_LINE - 1 : 1;
	}

}
