package org.moveagain.content.search;

import java.io.IOException;
import java.time.Duration;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.Collection;
import java.util.List;
import java.util.TreeSet;

import org.apache.lucene.document.Document;
import org.apache.lucene.index.Term;
import org.apache.lucene.search.IndexSearcher;
import org.apache.lucene.search.MatchAllDocsQuery;
import org.apache.lucene.search.Query;
import org.apache.lucene.search.ScoreDoc;
import org.apache.lucene.search.Sort;
import org.apache.lucene.search.SortField;
import org.apache.lucene.search.TermInSetQuery;
import org.apache.lucene.search.TermQuery;
import org.apache.lucene.search.TopDocs;
import org.apache.lucene.search.join.QueryBitSetProducer;
import org.apache.lucene.search.join.ScoreMode;
import org.apache.lucene.search.join.ToParentBlockJoinQuery;
import org.apache.lucene.util.BytesRef;
import org.moveagain.support.problem.ProblemException;

import org.springframework.stereotype.Component;

/**
 * What is published, as lists and searches see it. Follows a publication within a second.
 */
@Component
public class ArticleIndex {

	/** Nobody reads further than this. */
	private static final int DEEPEST = 10_000;

	private static final Sort NEWEST_FIRST = new Sort(new SortField(Fields.PUBLISHED, SortField.Type.LONG, true),
			new SortField(Fields.ORDER, SortField.Type.STRING));

	private static final QueryBitSetProducer ARTICLES = new QueryBitSetProducer(
			new TermQuery(new Term(Fields.KIND, Fields.ARTICLE)));

	private final IndexFiles files;

	private final IndexFeeder feeder;

	private final Blocks blocks;

	private final Facets facets;

	private final Sections sections = new Sections(ARTICLES);

	private final Queries queries = new Queries();

	private final Snippets snippets = new Snippets();

	ArticleIndex(IndexFiles files, IndexFeeder feeder, Blocks blocks) {
		this.files = files;
		this.feeder = feeder;
		this.blocks = blocks;
		this.facets = new Facets(blocks.facets());
	}

	/**
	 * Articles, the newest first.
	 * @param filter which
	 * @param page from 0
	 * @param size of a page
	 * @return the lines of a page, with facets over all
	 */
	public Found<Line> list(Filter filter, int page, int size) {
		Query query = Queries.filtered(MatchAllDocsQuery.INSTANCE, filter, Fields.ARTICLE);
		return read((searcher) -> {
			int last = Math.min(DEEPEST, (page + 1) * size);
			TopDocs found = searcher.search(query, last, NEWEST_FIRST);
			return found(lines(searcher, found, page * size), searcher, query);
		});
	}

	/**
	 * All articles, the newest first.
	 * @param most how many at most
	 * @return their lines
	 */
	public List<Line> all(int most) {
		return read((searcher) -> lines(searcher, searcher
			.search(Queries.filtered(MatchAllDocsQuery.INSTANCE, Filter.NONE, Fields.ARTICLE), most, NEWEST_FIRST), 0));
	}

	/**
	 * Articles that have to do with what was typed, the best first.
	 * @param text as it was typed
	 * @param filter which
	 * @param page from 0
	 * @param size of a page
	 * @return the lines of a page, with facets over all
	 */
	public Found<Line> find(String text, Filter filter, int page, int size) {
		return read((searcher) -> {
			Query query = articlesOf(this.queries.sections(searcher.getIndexReader(), text), filter);
			TopDocs found = searcher.search(query, Math.min(DEEPEST, (page + 1) * size));
			return found(lines(searcher, found, page * size), searcher, query);
		});
	}

	/**
	 * Sections that have to do with what was typed, of the best article first, and of
	 * each article the best few.
	 * @param text as it was typed
	 * @param filter which articles
	 * @param page from 0
	 * @param size of a page, in articles
	 * @return the matches of a page; total and facets count articles
	 */
	public Found<Match> search(String text, Filter filter, int page, int size) {
		return read((searcher) -> {
			// Words that are like others are looked up once for all articles.
			Query words = searcher.rewrite(this.queries.sections(searcher.getIndexReader(), text));
			Query query = articlesOf(words, filter);
			TopDocs articles = from(searcher.search(query, Math.min(DEEPEST, (page + 1) * size)), page * size);
			List<ScoreDoc> sections = this.sections.best(searcher, words, articles);
			TopDocs found = new TopDocs(articles.totalHits, sections.toArray(ScoreDoc[]::new));
			return found(matches(searcher, words, found), searcher, query);
		});
	}

	/**
	 * Articles that translate the same original.
	 * @param group the slug of the original
	 * @return all of them, the original included
	 */
	public List<Line> translations(String group) {
		return lines(new TermQuery(new Term(Fields.GROUP, group)));
	}

	/**
	 * Which articles lead to one of these.
	 * @param links paths, some with an anchor
	 * @return slugs
	 */
	public List<String> referrers(Collection<String> links) {
		List<BytesRef> terms = links.stream().map(BytesRef::new).toList();
		return new ArrayList<>(
				new TreeSet<>(lines(new TermInSetQuery(Fields.LINK, terms)).stream().map(Line::slug).toList()));
	}

	/**
	 * Articles about similar things.
	 * @param slug of the one that is read
	 * @param language in which
	 * @param size how many at most
	 * @return the most similar first
	 */
	public List<Line> similar(String slug, String language, int size) {
		return read((searcher) -> {
			Query query = Similarity.to(searcher, slug, language);
			return lines(searcher, searcher.search(query, size), 0);
		});
	}

	private List<Line> lines(Query query) {
		return read((searcher) -> lines(searcher, searcher.search(query, DEEPEST), 0));
	}

	private static Query articlesOf(Query sections, Filter filter) {
		return new ToParentBlockJoinQuery(Queries.filtered(sections, filter, Fields.SECTION), ARTICLES, ScoreMode.Max);
	}

	private <T> T read(IndexFiles.Reading<T> reading) {
		if (!this.feeder.isComplete()) {
			throw ProblemException.unavailable("The list of articles is being made. Try again in a moment.",
					Duration.ofSeconds(2));
		}
		return this.files.read(reading);
	}

	private <T> Found<T> found(List<T> items, IndexSearcher searcher, Query articles) throws IOException {
		Facets.Counts counts = this.facets.of(searcher, articles);
		return new Found<>(counts.total(), items, counts.categories(), counts.tags());
	}

	private List<Line> lines(IndexSearcher searcher, TopDocs found, int skip) throws IOException {
		List<Line> lines = new ArrayList<>();
		for (ScoreDoc each : from(found, skip).scoreDocs) {
			lines.add(this.blocks.line(searcher.storedFields().document(each.doc)));
		}
		return lines;
	}

	private List<Match> matches(IndexSearcher searcher, Query words, TopDocs found) throws IOException {
		List<List<Match.Fragment>> texts = this.snippets.of(searcher, words, found);
		List<Match> matches = new ArrayList<>();
		for (int index = 0; index < found.scoreDocs.length; index++) {
			Document section = searcher.storedFields().document(found.scoreDocs[index].doc);
			matches.add(new Match(this.blocks.line(section), section.get(Fields.ANCHOR), section.get(Fields.HEADING),
					Boolean.parseBoolean(section.get(Fields.HELP)), texts.get(index)));
		}
		return matches;
	}

	private static TopDocs from(TopDocs found, int skip) {
		ScoreDoc[] all = found.scoreDocs;
		ScoreDoc[] page = Arrays.copyOfRange(all, Math.min(skip, all.length), all.length);
		return new TopDocs(found.totalHits, page);
	}

}
