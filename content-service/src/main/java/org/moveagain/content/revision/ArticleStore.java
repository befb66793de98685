package org.moveagain.content.revision;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.Optional;
import java.util.stream.IntStream;

import com.mongodb.ErrorCategory;
import com.mongodb.MongoWriteException;
import com.mongodb.client.MongoCollection;
import com.mongodb.client.model.Filters;
import com.mongodb.client.model.Projections;
import com.mongodb.client.model.ReplaceOptions;
import com.mongodb.client.model.Sorts;
import com.mongodb.client.model.Updates;
import org.bson.Document;
import org.moveagain.content.revision.domain.Head;
import org.moveagain.content.revision.domain.Revision;

import org.springframework.stereotype.Component;

/**
 * Heads and revisions in MongoDB. One conditional write changes a head as a whole, with
 * the newest text in it: a crash leaves the article before or after a change, never
 * between. The revision that it replaces was copied away before.
 */
@Component
public class ArticleStore {

	private final MongoCollection<Document> heads;

	private final MongoCollection<Document> revisions;

	private final PendingArticles pending;

	ArticleStore(ContentDatabase database, PendingArticles pending) {
		this.heads = database.collection("articles");
		this.revisions = database.collection("revisions");
		this.pending = pending;
	}

	/**
	 * Where an article stands.
	 * @param slug its place in the address
	 * @return empty when it was never saved
	 */
	public Optional<Head> head(String slug) {
		return Optional.ofNullable(this.heads.find(Filters.eq("_id", slug)).first()).map(HeadDocuments::head);
	}

	/**
	 * Heads without their texts, for lists.
	 * @param skip how many to leave out
	 * @param limit how many at most
	 * @return in the order of their slugs
	 */
	public List<Head> heads(int skip, int limit) {
		return this.heads.find()
			.projection(Projections.exclude("newest.text", "live.text"))
			.sort(Sorts.ascending("_id"))
			.skip(skip)
			.limit(limit)
			.map(HeadDocuments::head)
			.into(new ArrayList<>());
	}

	/**
	 * Saves an article that is new.
	 * @param head its first head
	 * @return false when there is one by now
	 */
	public boolean insert(Head head) {
		this.pending.add(head);
		try {
			this.heads.insertOne(HeadDocuments.document(head));
		}
		catch (MongoWriteException exception) {
			if (ErrorCategory.fromErrorCode(exception.getCode()) == ErrorCategory.DUPLICATE_KEY) {
				return false;
			}
			throw exception;
		}
		this.pending.signal();
		return true;
	}

	/**
	 * Changes an article.
	 * @param before as it was read
	 * @param after as it is to be
	 * @return false when somebody else changed it meanwhile
	 */
	public boolean replace(Head before, Head after) {
		if (after.newest().number() != before.newest().number()) {
			Document old = HeadDocuments.document(before.newest());
			this.revisions.replaceOne(Filters.eq("_id", old.get("_id")), old, new ReplaceOptions().upsert(true));
		}
		this.pending.add(after);
		boolean replaced = this.heads
			.replaceOne(Filters.and(Filters.eq("_id", before.slug()), Filters.eq("version", before.version())),
					HeadDocuments.document(after))
			.getMatchedCount() == 1;
		this.pending.signal();
		return replaced;
	}

	/**
	 * Remembers that what people see is in the topic.
	 * @param head as it was announced
	 */
	public void announced(Head head) {
		this.heads.updateOne(
				Filters.and(Filters.eq("_id", head.slug()), Filters.eq("publicVersion", head.publicVersion())),
				Updates.set("announced", head.publicVersion()));
	}

	/**
	 * One revision.
	 * @param head of the article
	 * @param number from 1
	 * @return empty when there is none with this number
	 */
	public Optional<Revision> revision(Head head, int number) {
		return revisions(head, number, number).stream().findFirst();
	}

	/**
	 * Revisions from one number to another, both included.
	 * @param head of the article
	 * @param from the smallest number
	 * @param to the greatest
	 * @return those that there are, the newest first
	 */
	public List<Revision> revisions(Head head, int from, int to) {
		List<Revision> found = new ArrayList<>();
		if (to >= head.newest().number() && from <= head.newest().number()) {
			found.add(head.newest());
		}
		List<String> ids = IntStream.rangeClosed(Math.max(1, from), Math.min(to, head.newest().number() - 1))
			.mapToObj((number) -> HeadDocuments.revisionId(head.slug(), number))
			.toList();
		if (!ids.isEmpty()) {
			this.revisions.find(Filters.in("_id", ids)).map(HeadDocuments::revision).into(found);
		}
		found.sort(Comparator.comparingInt(Revision::number).reversed());
		return found;
	}

}
