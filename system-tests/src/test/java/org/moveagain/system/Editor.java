package org.moveagain.system;

import java.net.http.HttpRequest.BodyPublishers;
import java.time.Duration;

import com.mongodb.client.MongoClient;
import com.mongodb.client.MongoClients;
import org.bson.Document;

import static org.awaitility.Awaitility.await;

/**
 * Somebody whom the operator made an editor.
 *
 * @param person who it is
 */
record Editor(Person person) implements AutoCloseable {

	/** Does what the runbook says: adds the role in the store. */
	static Editor of(Platform platform) {
		Person person = Person.withAccount(platform.base());
		String id = person.get("/api/account").json().path("id").asString();
		try (MongoClient store = MongoClients.create("mongodb://127.0.0.1:" + platform.portOf("store"))) {
			store.getDatabase("gateway")
				.getCollection("accounts")
				.updateOne(new Document("_id", id), new Document("$addToSet", new Document("roles", "EDITOR")));
		}
		await().atMost(Duration.ofSeconds(30)).until(() -> person.get("/api/editorial/articles").status() == 200);
		return new Editor(person);
	}

	/** Saves a text; headers say what was read before. */
	Answer save(String slug, String text, String... headers) {
		return this.person.send(this.person.request("/api/articles/" + slug, headers)
			.header("Content-Type", "text/markdown")
			.PUT(BodyPublishers.ofString(text)));
	}

	Answer source(String slug) {
		return this.person.get("/api/articles/" + slug + "/source");
	}

	@Override
	public void close() {
		this.person.close();
	}

	/** An article that is right in everything. */
	static String article(String slug, String title) {
		return """
				---
				slug: %s
				language: en
				type: Educational article
				title: "%s"
				category: Tests
				tags: [testing]
				published: 2026-03-19
				updated: 2026-11-20
				summary: Made for a test.
				helpSection: when-to-get-help
				sources:
				  - {name: NHS, title: Walking, year: 2023, url: "https://www.nhs.uk/"}
				related:
				  - {title: Log, href: /log}
				---

				An introduction.

				## When to get help

				When it hurts more.

				## The end

				This is the last line of %s.
				""".formatted(slug, title, slug);
	}

}
