package org.moveagain.content.search;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;

import org.apache.lucene.analysis.Analyzer;
import org.apache.lucene.analysis.LowerCaseFilter;
import org.apache.lucene.analysis.StopFilter;
import org.apache.lucene.analysis.TokenStream;
import org.apache.lucene.analysis.en.EnglishAnalyzer;
import org.apache.lucene.analysis.en.EnglishPossessiveFilter;
import org.apache.lucene.analysis.en.PorterStemFilter;
import org.apache.lucene.analysis.miscellaneous.ASCIIFoldingFilter;
import org.apache.lucene.analysis.miscellaneous.PerFieldAnalyzerWrapper;
import org.apache.lucene.analysis.standard.StandardTokenizer;
import org.apache.lucene.analysis.synonym.SynonymGraphFilter;
import org.apache.lucene.analysis.synonym.SynonymMap;
import org.apache.lucene.analysis.tokenattributes.CharTermAttribute;
import org.jspecify.annotations.Nullable;

/**
 * How texts become words of the index: English stems for meaning, and the words as they
 * are for beginnings and typing errors.
 */
final class Texts {

	private Texts() {
	}

	/** What texts and titles are indexed with. */
	static Analyzer index() {
		return new PerFieldAnalyzerWrapper(english(null), Map.of(Fields.WORDS, plain()));
	}

	/** English stems; with synonyms for queries. */
	static Analyzer english(@Nullable SynonymMap synonyms) {
		return new Analyzer() {

			@Override
			protected TokenStreamComponents createComponents(String field) {
				StandardTokenizer words = new StandardTokenizer();
				TokenStream stream = new ASCIIFoldingFilter(new LowerCaseFilter(new EnglishPossessiveFilter(words)));
				if (synonyms != null) {
					stream = new SynonymGraphFilter(stream, synonyms, true);
				}
				stream = new StopFilter(stream, EnglishAnalyzer.ENGLISH_STOP_WORDS_SET);
				return new TokenStreamComponents(words, new PorterStemFilter(stream));
			}

			@Override
			protected TokenStream normalize(String field, TokenStream in) {
				return new ASCIIFoldingFilter(new LowerCaseFilter(in));
			}

		};
	}

	/** Words as they are written, in lower case. */
	static Analyzer plain() {
		return new Analyzer() {

			@Override
			protected TokenStreamComponents createComponents(String field) {
				StandardTokenizer words = new StandardTokenizer();
				return new TokenStreamComponents(words, new ASCIIFoldingFilter(new LowerCaseFilter(words)));
			}

		};
	}

	/** The words of a text. */
	static List<String> words(Analyzer analyzer, String text) {
		List<String> words = new ArrayList<>();
		try (TokenStream stream = analyzer.tokenStream(Fields.WORDS, text)) {
			CharTermAttribute word = stream.addAttribute(CharTermAttribute.class);
			stream.reset();
			while (stream.incrementToken()) {
				words.add(word.toString());
			}
			stream.end();
			return words;
		}
		catch (IOException exception) {
			throw new UncheckedIOException(exception);
		}
	}

}
