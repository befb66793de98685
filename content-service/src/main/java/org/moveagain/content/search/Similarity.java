package org.moveagain.content.search;

import java.io.IOException;

import org.apache.lucene.index.Term;
import org.apache.lucene.queries.mlt.MoreLikeThis;
import org.apache.lucene.search.BooleanClause.Occur;
import org.apache.lucene.search.BooleanQuery;
import org.apache.lucene.search.IndexSearcher;
import org.apache.lucene.search.MatchNoDocsQuery;
import org.apache.lucene.search.Query;
import org.apache.lucene.search.ScoreDoc;
import org.apache.lucene.search.TermQuery;

/**
 * What is similar to an article: it shares the words that are rare elsewhere.
 */
final class Similarity {

	private static final int MOST_TERMS = 15;

	/**
	 * A word that more articles have says little, and to go through them all would make a
	 * page slower with every article.
	 */
	private static final int MOST_ARTICLES = 300;

	private Similarity() {
	}

	static Query to(IndexSearcher searcher, String slug, String language) throws IOException {
		Query self = new BooleanQuery.Builder().add(new TermQuery(new Term(Fields.SLUG, slug)), Occur.FILTER)
			.add(new TermQuery(new Term(Fields.KIND, Fields.ARTICLE)), Occur.FILTER)
			.build();
		ScoreDoc[] found = searcher.search(self, 1).scoreDocs;
		if (found.length == 0) {
			return MatchNoDocsQuery.INSTANCE;
		}
		MoreLikeThis like = new MoreLikeThis(searcher.getIndexReader());
		like.setAnalyzer(Texts.english(null));
		like.setFieldNames(new String[] { Fields.WHOLE });
		like.setMinTermFreq(1);
		like.setMinDocFreq(2);
		like.setMaxDocFreq(MOST_ARTICLES);
		like.setMaxQueryTerms(MOST_TERMS);
		return new BooleanQuery.Builder().add(like.like(found[0].doc), Occur.MUST)
			.add(new TermQuery(new Term(Fields.KIND, Fields.ARTICLE)), Occur.FILTER)
			.add(new TermQuery(new Term(Fields.LANGUAGE, language)), Occur.FILTER)
			.add(self, Occur.MUST_NOT)
			.build();
	}

}
