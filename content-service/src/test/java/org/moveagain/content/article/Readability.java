package org.moveagain.content.article;

import java.util.List;
import java.util.Locale;
import java.util.regex.MatchResult;
import java.util.regex.Pattern;
import java.util.stream.Collectors;

import org.moveagain.content.article.domain.Article;

/**
 * The Flesch-Kincaid grade (Kincaid 1975): 0.39 words per sentence + 11.8 syllables per
 * word - 15.59, of the paragraphs: lists and tables are easier than their length says.
 * Syllables are counted as groups of vowels.
 */
final class Readability {

	private static final Pattern WORD = Pattern.compile("[A-Za-z']+");

	private static final Pattern PARAGRAPH = Pattern.compile("<p>(.*?)</p>", Pattern.DOTALL);

	private Readability() {
	}

	static double grade(Article article) {
		String text = PARAGRAPH
			.matcher(article.sections().stream().map(Article.Section::html).collect(Collectors.joining("\n")))
			.results()
			.map((paragraph) -> paragraph.group(1).replaceAll("<[^>]+>", "").replaceAll("[.:]?$", ". "))
			.collect(Collectors.joining());
		long sentences = Pattern.compile("[.!?]+\\s")
			.splitAsStream(text)
			.filter((sentence) -> WORD.matcher(sentence).find())
			.count();
		List<String> words = WORD.matcher(text).results().map(MatchResult::group).toList();
		long syllables = words.stream().mapToLong(Readability::syllables).sum();
		return 0.39 * words.size() / sentences + 11.8 * syllables / words.size() - 15.59;
	}

	private static long syllables(String word) {
		String lower = word.toLowerCase(Locale.ROOT).replaceAll("e$", "");
		return Math.max(1, Pattern.compile("[aeiouy]+").matcher(lower).results().count());
	}

}
