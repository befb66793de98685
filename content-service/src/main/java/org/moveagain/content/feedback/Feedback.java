package org.moveagain.content.feedback;

import com.mongodb.client.MongoCollection;
import com.mongodb.client.model.Filters;
import com.mongodb.client.model.UpdateOptions;
import com.mongodb.client.model.Updates;
import org.bson.Document;
import org.moveagain.content.revision.ContentDatabase;

import org.springframework.stereotype.Component;

/**
 * How many people found an article helpful, and how many did not.
 */
@Component
public class Feedback {

	private final MongoCollection<Document> counts;

	Feedback(ContentDatabase database) {
		this.counts = database.collection("feedback");
	}

	/**
	 * What was said of an article.
	 *
	 * @param helpful how many found it helpful
	 * @param notHelpful how many did not
	 */
	public record Counts(long helpful, long notHelpful) {

	}

	void count(String slug, boolean helpful) {
		this.counts.updateOne(Filters.eq("_id", slug), Updates.inc(helpful ? "helpful" : "notHelpful", 1L),
				new UpdateOptions().upsert(true));
	}

	/**
	 * What was said of an article so far.
	 * @param slug its place in the address
	 * @return the counts, zero when nobody has said anything
	 */
	public Counts of(String slug) {
		Document found = this.counts.find(Filters.eq("_id", slug)).first();
		return (found == null) ? new Counts(0, 0) : new Counts(number(found, "helpful"), number(found, "notHelpful"));
	}

	private static long number(Document document, String field) {
		return (document.get(field) instanceof Number number) ? number.longValue() : 0;
	}

}
