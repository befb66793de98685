package org.moveagain.content.search;

import java.io.BufferedReader;
import java.io.IOException;
import java.io.InputStream;
import java.io.InputStreamReader;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.text.ParseException;
import java.util.Objects;

import org.apache.lucene.analysis.Analyzer;
import org.apache.lucene.analysis.synonym.SolrSynonymParser;
import org.apache.lucene.analysis.synonym.SynonymMap;

/**
 * What people say for what articles call something else; see {@code synonyms.txt}.
 */
final class Synonyms {

	private Synonyms() {
	}

	static SynonymMap load() {
		try (Analyzer plain = Texts.plain();
				InputStream file = Objects.requireNonNull(Synonyms.class.getResourceAsStream("/search/synonyms.txt"));
				BufferedReader reader = new BufferedReader(new InputStreamReader(file, StandardCharsets.UTF_8))) {
			SolrSynonymParser parser = new SolrSynonymParser(true, true, plain);
			parser.parse(reader);
			return parser.build();
		}
		catch (IOException exception) {
			throw new UncheckedIOException(exception);
		}
		catch (ParseException exception) {
			throw new IllegalStateException("synonyms.txt: " + exception.getMessage(), exception);
		}
	}

}
