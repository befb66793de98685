package org.moveagain.content.search;

import java.io.IOException;
import java.util.ArrayList;
import java.util.List;

import org.apache.lucene.facet.FacetResult;
import org.apache.lucene.facet.FacetsCollector;
import org.apache.lucene.facet.FacetsCollectorManager;
import org.apache.lucene.facet.FacetsConfig;
import org.apache.lucene.facet.LabelAndValue;
import org.apache.lucene.facet.sortedset.DefaultSortedSetDocValuesReaderState;
import org.apache.lucene.facet.sortedset.SortedSetDocValuesFacetCounts;
import org.apache.lucene.facet.sortedset.SortedSetDocValuesReaderState;
import org.apache.lucene.index.IndexReader;
import org.apache.lucene.search.IndexSearcher;
import org.apache.lucene.search.Query;
import org.jspecify.annotations.Nullable;

/**
 * How many of the articles that match are filed under what. What is needed to read one
 * state of the index is made once for it.
 */
final class Facets {

	private static final int MOST = 50;

	private final FacetsConfig config;

	private volatile @Nullable SortedSetDocValuesReaderState state;

	Facets(FacetsConfig config) {
		this.config = config;
	}

	/**
	 * Counts.
	 *
	 * @param total how many articles match
	 * @param categories of them
	 * @param tags of them
	 */
	record Counts(long total, List<Found.Facet> categories, List<Found.Facet> tags) {

	}

	Counts of(IndexSearcher searcher, Query articles) throws IOException {
		FacetsCollector found = searcher.search(articles, new FacetsCollectorManager());
		long total = found.getMatchingDocs().stream().mapToLong((segment) -> segment.totalHits()).sum();
		if (total == 0) {
			return new Counts(0, List.of(), List.of());
		}
		SortedSetDocValuesFacetCounts counts = new SortedSetDocValuesFacetCounts(stateOf(searcher.getIndexReader()),
				found);
		return new Counts(total, of(counts, Fields.CATEGORY), of(counts, Fields.TAG));
	}

	private static List<Found.Facet> of(SortedSetDocValuesFacetCounts counts, String field) throws IOException {
		List<Found.Facet> facets = new ArrayList<>();
		FacetResult result = counts.getTopChildren(MOST, field);
		if (result != null) {
			for (LabelAndValue each : result.labelValues) {
				facets.add(new Found.Facet(each.label, each.value.longValue()));
			}
		}
		return facets;
	}

	private SortedSetDocValuesReaderState stateOf(IndexReader reader) throws IOException {
		SortedSetDocValuesReaderState known = this.state;
		if (known == null || !known.getReader().equals(reader)) {
			known = new DefaultSortedSetDocValuesReaderState(reader, this.config);
			this.state = known;
		}
		return known;
	}

}
