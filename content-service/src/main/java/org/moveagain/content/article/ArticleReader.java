package org.moveagain.content.article;

import java.util.ArrayList;
import java.util.List;
import java.util.Objects;

import org.jspecify.annotations.Nullable;
import org.moveagain.content.article.domain.Article;

/**
 * Reads an article from Markdown with YAML front matter between two lines of {@code ---}.
 */
public final class ArticleReader {

	private static final String FENCE = "---";

	private ArticleReader() {
	}

	/**
	 * Reads and checks an article, except for where its links lead.
	 * @param text all of the file
	 * @return the article
	 * @throws ArticleException with all that is wrong and the lines
	 */
	public static Article read(String text) {
		List<String> lines = text.lines().toList();
		if (lines.isEmpty() || !lines.getFirst().equals(FENCE)) {
			throw new ArticleException(1, "an article begins with --- and its front matter");
		}
		int end = lines.subList(1, lines.size()).indexOf(FENCE) + 1;
		if (end == 0) {
			throw new ArticleException(lines.size(), "the front matter has no end: a line with ---");
		}
		FrontMatterReader reader = new FrontMatterReader(lines.subList(1, end));
		FrontMatter matter = reader.read();
		Markdown body = Markdown.read(lines.subList(end + 1, lines.size()), end + 1);
		List<Fault> faults = new ArrayList<>(body.faults());
		List<Article.Section> sections = body.sections(FrontMatter.text(matter.helpSection()));
		faults.addAll(new FrontMatterCheck(matter, reader).faults(sections.stream().map(Article.Section::id).toList()));
		if (!faults.isEmpty()) {
			throw new ArticleException(faults);
		}
		return article(matter, body, sections);
	}

	private static Article article(FrontMatter matter, Markdown body, List<Article.Section> sections) {
		Article.Dates dates = new Article.Dates(Objects.requireNonNull(matter.published()),
				Objects.requireNonNull(matter.updated()), matter.reviewed(), matter.nextReview());
		return new Article(FrontMatter.text(matter.slug()), FrontMatter.text(matter.language()),
				FrontMatter.text(matter.type()), FrontMatter.text(matter.title()), FrontMatter.text(matter.category()),
				present(matter.tags()), dates, person(matter.author()), person(matter.reviewer()),
				matter.translationOf(), FrontMatter.text(matter.summary()), sections,
				present(matter.sources()).stream().map(FrontMatter.Source::checked).toList(),
				present(matter.related()).stream().map(FrontMatter.Related::checked).toList(), body.links(),
				body.words());
	}

	private static Article.@Nullable Person person(FrontMatter.@Nullable Person person) {
		return (person != null) ? person.checked() : null;
	}

	private static <T> List<T> present(@Nullable List<@Nullable T> list) {
		List<T> present = new ArrayList<>();
		for (T each : Objects.requireNonNull(list)) {
			if (each != null) {
				present.add(each);
			}
		}
		return present;
	}

}
