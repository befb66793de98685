package org.moveagain.content.search;

import java.io.IOException;
import java.util.ArrayList;
import java.util.List;

import org.apache.lucene.analysis.Analyzer;
import org.apache.lucene.analysis.en.EnglishAnalyzer;
import org.apache.lucene.index.IndexReader;
import org.apache.lucene.index.Term;
import org.apache.lucene.search.BooleanClause;
import org.apache.lucene.search.BooleanQuery;
import org.apache.lucene.search.BoostQuery;
import org.apache.lucene.search.DisjunctionMaxQuery;
import org.apache.lucene.search.FuzzyQuery;
import org.apache.lucene.search.MatchNoDocsQuery;
import org.apache.lucene.search.PrefixQuery;
import org.apache.lucene.search.Query;
import org.apache.lucene.search.TermQuery;
import org.apache.lucene.util.QueryBuilder;
import org.jspecify.annotations.Nullable;

/**
 * Turns what people type into a query over sections. Each word counts in the title, the
 * heading or the text; a word may be mistyped, the last one unfinished, and the whole may
 * be said in other words.
 */
final class Queries {

	/** Longer questions are cut: nobody types more, and each word costs time. */
	private static final int MOST_WORDS = 12;

	private static final float TITLE = 4;

	private static final float HEADING = 3;

	private static final float MISTYPED = 0.3f;

	private static final float UNFINISHED = 0.6f;

	private static final float OTHER_WORDS = 0.9f;

	private static final float TIE = 0.1f;

	/** Shorter words have too many neighbours. */
	private static final int SHORTEST_MISTYPED = 4;

	private static final int LONG = 8;

	private static final int NEIGHBOURS = 20;

	private final Analyzer plain = Texts.plain();

	private final Analyzer english = Texts.english(null);

	private final QueryBuilder stems = new QueryBuilder(this.english);

	private final QueryBuilder synonyms = new QueryBuilder(Texts.english(Synonyms.load()));

	/**
	 * What sections have to match.
	 * @param reader of the index: a word that it has is not taken for a mistyped one
	 * @param text as it was typed
	 * @return a query; one that matches nothing when there are no words
	 */
	Query sections(IndexReader reader, String text) throws IOException {
		List<String> words = Texts.words(this.plain, text).stream().limit(MOST_WORDS).toList();
		boolean finished = text.isEmpty() || Character.isWhitespace(text.codePointBefore(text.length()));
		BooleanQuery.Builder all = new BooleanQuery.Builder();
		int counted = 0;
		for (int index = 0; index < words.size(); index++) {
			boolean last = index == words.size() - 1 && !finished;
			Query word = word(words.get(index), last, reader);
			if (word != null) {
				all.add(word, BooleanClause.Occur.SHOULD);
				counted++;
			}
		}
		if (counted == 0) {
			return MatchNoDocsQuery.INSTANCE;
		}
		// Of one or two words each has to match, of more three in four.
		all.setMinimumNumberShouldMatch((counted <= 2) ? counted : Math.ceilDiv(counted * 3, 4));
		List<Query> ways = new ArrayList<>(List.of(all.build()));
		for (String field : List.of(Fields.TITLE, Fields.HEADING, Fields.TEXT)) {
			String whole = String.join(" ", words);
			Query other = this.synonyms.createBooleanQuery(field, whole, BooleanClause.Occur.MUST);
			Query same = this.stems.createBooleanQuery(field, whole, BooleanClause.Occur.MUST);
			if (other != null && !other.equals(same)) {
				ways.add(new BoostQuery(other, OTHER_WORDS * boost(field)));
			}
		}
		return new DisjunctionMaxQuery(ways, TIE);
	}

	private @Nullable Query word(String word, boolean unfinished, IndexReader reader) throws IOException {
		List<Query> ways = new ArrayList<>();
		List<String> stems = Texts.words(this.english, word);
		for (String stem : stems) {
			for (String field : List.of(Fields.TITLE, Fields.HEADING, Fields.TEXT)) {
				ways.add(new BoostQuery(new TermQuery(new Term(field, stem)), boost(field)));
			}
		}
		if (unfinished) {
			ways.add(new BoostQuery(new PrefixQuery(new Term(Fields.WORDS, word)), UNFINISHED));
		}
		boolean known = reader.docFreq(new Term(Fields.WORDS, word)) > 0;
		if (!known && word.length() >= SHORTEST_MISTYPED && !stems.isEmpty()) {
			ways.add(new BoostQuery(
					new FuzzyQuery(new Term(Fields.WORDS, word), (word.length() >= LONG) ? 2 : 1, 1, NEIGHBOURS, true),
					MISTYPED));
		}
		boolean stopWord = EnglishAnalyzer.ENGLISH_STOP_WORDS_SET.contains(word);
		return (ways.isEmpty() || (stopWord && !unfinished)) ? null : new DisjunctionMaxQuery(ways, TIE);
	}

	private static float boost(String field) {
		return switch (field) {
			case Fields.TITLE -> TITLE;
			case Fields.HEADING -> HEADING;
			default -> 1;
		};
	}

	/** Narrows a query. */
	static Query filtered(Query query, Filter filter, String kind) {
		BooleanQuery.Builder narrowed = new BooleanQuery.Builder().add(query, BooleanClause.Occur.MUST)
			.add(new TermQuery(new Term(Fields.KIND, kind)), BooleanClause.Occur.FILTER);
		add(narrowed, Fields.CATEGORY, filter.category());
		add(narrowed, Fields.TAG, filter.tag());
		add(narrowed, Fields.LANGUAGE, filter.language());
		return narrowed.build();
	}

	private static void add(BooleanQuery.Builder query, String field, @Nullable String value) {
		if (value != null) {
			query.add(new TermQuery(new Term(field, value)), BooleanClause.Occur.FILTER);
		}
	}

}
