package org.moveagain.content.web;

import java.time.LocalDate;
import java.util.List;

import com.fasterxml.jackson.annotation.JsonInclude;
import org.jspecify.annotations.Nullable;
import org.moveagain.content.search.Line;

/**
 * An article as a line of a list.
 *
 * @param href its page
 * @param reviewed when a named clinician last reviewed it; absent as long as none has
 */
@JsonInclude(JsonInclude.Include.NON_NULL)
record LineView(String slug, String language, String type, String title, String category, List<String> tags,
		LocalDate published, LocalDate updated, @Nullable LocalDate reviewed, String summary, int readingMinutes,
		String href) {

	static LineView of(Line line) {
		return new LineView(line.slug(), line.language(), line.type(), line.title(), line.category(), line.tags(),
				line.published(), line.updated(), line.reviewed(), line.summary(), line.readingMinutes(), line.href());
	}

}
