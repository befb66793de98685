package org.moveagain.content.search;

import java.io.IOException;
import java.util.ArrayList;
import java.util.List;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

import org.apache.lucene.analysis.Analyzer;
import org.apache.lucene.search.IndexSearcher;
import org.apache.lucene.search.Query;
import org.apache.lucene.search.ScoreDoc;
import org.apache.lucene.search.TopDocs;
import org.apache.lucene.search.uhighlight.DefaultPassageFormatter;
import org.apache.lucene.search.uhighlight.UnifiedHighlighter;
import org.moveagain.content.search.Match.Fragment;

/**
 * The best part of a section's text, cut where words match.
 */
final class Snippets {

	/** Characters that no text has: they mark a match until it is cut out. */
	private static final String BEGIN = "\uE000";

	private static final String END = "\uE001";

	private static final Pattern MARKED = Pattern.compile(BEGIN + "([^" + END + "]*)" + END);

	private static final int PASSAGES = 2;

	private static final int LONGEST = 240;

	private final Analyzer analyzer = Texts.english(null);

	/**
	 * Snippets of all that was found.
	 * @param searcher of the index
	 * @param query that found them
	 * @param found the documents
	 * @return one for each, in the same order
	 * @throws IOException when the index can't be read
	 */
	List<List<Fragment>> of(IndexSearcher searcher, Query query, TopDocs found) throws IOException {
		UnifiedHighlighter highlighter = UnifiedHighlighter.builder(searcher, this.analyzer)
			.withFieldMatcher((field) -> true)
			.withFormatter(new DefaultPassageFormatter(BEGIN, END, " … ", false))
			.withMaxLength(100_000)
			// Which words match is enough: nobody searches for phrases of one field.
			.withWeightMatches(false)
			.build();
		String[] texts = highlighter.highlight(Fields.TEXT, query, found, PASSAGES);
		List<List<Fragment>> snippets = new ArrayList<>();
		for (int index = 0; index < found.scoreDocs.length; index++) {
			snippets.add(fragments(texts[index], found.scoreDocs[index], searcher));
		}
		return snippets;
	}

	private static List<Fragment> fragments(String marked, ScoreDoc document, IndexSearcher searcher)
			throws IOException {
		String text = (marked != null) ? marked : searcher.storedFields().document(document.doc).get(Fields.TEXT);
		return cut(shortened(text));
	}

	private static String shortened(String marked) {
		String text = marked.replaceAll("\\s+", " ").strip();
		int first = Math.max(0, text.indexOf(BEGIN));
		if (text.length() <= LONGEST || first > text.length()) {
			return text;
		}
		int begin = (first < LONGEST / 2) ? 0 : text.indexOf(' ', first - LONGEST / 2) + 1;
		int end = Math.min(text.length(), begin + LONGEST);
		if (end < text.length()) {
			int space = text.lastIndexOf(' ', end);
			end = (space > begin) ? space : end;
			int open = text.lastIndexOf(BEGIN, end);
			if (open > text.lastIndexOf(END, end)) {
				end = Math.max(begin, open);
			}
		}
		return ((begin > 0) ? "… " : "") + text.substring(begin, end).strip() + ((end < text.length()) ? " …" : "");
	}

	static List<Fragment> cut(String marked) {
		List<Fragment> fragments = new ArrayList<>();
		Matcher match = MARKED.matcher(marked);
		int from = 0;
		while (match.find()) {
			add(fragments, marked.substring(from, match.start()), false);
			add(fragments, match.group(1), true);
			from = match.end();
		}
		add(fragments, marked.substring(from), false);
		return fragments;
	}

	private static void add(List<Fragment> fragments, String text, boolean match) {
		String clean = text.replace(BEGIN, "").replace(END, "");
		if (!clean.isEmpty()) {
			fragments.add(new Fragment(clean, match));
		}
	}

}
