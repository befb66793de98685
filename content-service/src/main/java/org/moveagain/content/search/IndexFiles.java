package org.moveagain.content.search;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;

import org.apache.lucene.document.Document;
import org.apache.lucene.index.IndexWriter;
import org.apache.lucene.index.IndexWriterConfig;
import org.apache.lucene.index.Term;
import org.apache.lucene.search.IndexSearcher;
import org.apache.lucene.search.SearcherManager;
import org.apache.lucene.store.Directory;
import org.apache.lucene.store.MMapDirectory;
import org.moveagain.events.content.PublishedArticle;

import org.springframework.beans.factory.DisposableBean;
import org.springframework.stereotype.Component;
import org.springframework.util.FileSystemUtils;

/**
 * The index on the disk. It lives as long as the process: the topic has everything that
 * is needed to make it again.
 */
@Component
class IndexFiles implements DisposableBean {

	private static final double BUFFER_MEGABYTES = 8;

	private final Path folder;

	private final Directory directory;

	private final IndexWriter writer;

	private final SearcherManager searchers;

	private final Blocks blocks;

	IndexFiles(Blocks blocks) throws IOException {
		this.blocks = blocks;
		this.folder = Files.createTempDirectory("moveagain-articles-");
		this.directory = new MMapDirectory(this.folder);
		this.writer = new IndexWriter(this.directory,
				new IndexWriterConfig(Texts.index()).setRAMBufferSizeMB(BUFFER_MEGABYTES));
		this.searchers = new SearcherManager(this.writer, null);
	}

	/** What reads the index. */
	interface Reading<T> {

		T read(IndexSearcher searcher) throws IOException;

	}

	/** Reads one state of the index, whatever is written meanwhile. */
	<T> T read(Reading<T> reading) {
		try {
			IndexSearcher searcher = this.searchers.acquire();
			try {
				return reading.read(searcher);
			}
			finally {
				this.searchers.release(searcher);
			}
		}
		catch (IOException exception) {
			throw new UncheckedIOException(exception);
		}
	}

	void put(PublishedArticle article) throws IOException {
		Iterable<Document> block = this.blocks.of(article);
		this.writer.updateDocuments(new Term(Fields.SLUG, article.slug()), block);
	}

	void remove(String slug) throws IOException {
		this.writer.deleteDocuments(new Term(Fields.SLUG, slug));
	}

	/** From now on readers see what was written. */
	void refresh() throws IOException {
		this.searchers.maybeRefreshBlocking();
	}

	@Override
	public void destroy() throws IOException {
		this.searchers.close();
		this.writer.close();
		this.directory.close();
		FileSystemUtils.deleteRecursively(this.folder);
	}

}
