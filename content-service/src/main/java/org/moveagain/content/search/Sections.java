package org.moveagain.content.search;

import java.io.IOException;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;

import org.apache.lucene.index.LeafReaderContext;
import org.apache.lucene.index.ReaderUtil;
import org.apache.lucene.search.DocIdSetIterator;
import org.apache.lucene.search.IndexSearcher;
import org.apache.lucene.search.Query;
import org.apache.lucene.search.ScoreDoc;
import org.apache.lucene.search.ScoreMode;
import org.apache.lucene.search.Scorer;
import org.apache.lucene.search.TopDocs;
import org.apache.lucene.search.Weight;
import org.apache.lucene.search.join.BitSetProducer;
import org.apache.lucene.util.BitSet;

/**
 * The sections of articles that match best. In the index the sections of an article stand
 * right before it.
 */
final class Sections {

	/** One article should not hide the others. */
	private static final int OF_AN_ARTICLE = 3;

	private final BitSetProducer articles;

	Sections(BitSetProducer articles) {
		this.articles = articles;
	}

	/**
	 * Looks through the sections of each article.
	 * @param searcher of the index
	 * @param words what they have to match, rewritten
	 * @param found articles
	 * @return in the order of the articles, of each the best first
	 * @throws IOException when the index can't be read
	 */
	List<ScoreDoc> best(IndexSearcher searcher, Query words, TopDocs found) throws IOException {
		Weight weight = searcher.createWeight(words, ScoreMode.COMPLETE, 1);
		List<ScoreDoc> best = new ArrayList<>();
		for (ScoreDoc article : found.scoreDocs) {
			List<ScoreDoc> sections = sections(searcher, weight, article.doc);
			sections.sort(Comparator.comparingDouble((ScoreDoc section) -> -section.score));
			best.addAll(sections.subList(0, Math.min(OF_AN_ARTICLE, sections.size())));
		}
		return best;
	}

	private List<ScoreDoc> sections(IndexSearcher searcher, Weight weight, int article) throws IOException {
		List<LeafReaderContext> leaves = searcher.getIndexReader().leaves();
		LeafReaderContext leaf = leaves.get(ReaderUtil.subIndex(article, leaves));
		List<ScoreDoc> sections = new ArrayList<>();
		Scorer scorer = weight.scorer(leaf);
		BitSet ends = this.articles.getBitSet(leaf);
		if (scorer == null || ends == null) {
			return sections;
		}
		int own = article - leaf.docBase;
		int first = (own == 0) ? 0 : ends.prevSetBit(own - 1) + 1;
		DocIdSetIterator matches = scorer.iterator();
		for (int section = matches.advance(first); section < own; section = matches.nextDoc()) {
			sections.add(new ScoreDoc(leaf.docBase + section, scorer.score()));
		}
		return sections;
	}

}
