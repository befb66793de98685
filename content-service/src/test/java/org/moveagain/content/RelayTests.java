package org.moveagain.content;

import java.time.Duration;
import java.time.Instant;
import java.util.Date;

import com.mongodb.client.MongoCollection;
import com.mongodb.client.model.Filters;
import com.mongodb.client.model.Updates;
import org.bson.Document;
import org.junit.jupiter.api.Test;
import org.moveagain.content.revision.ContentDatabase;

import org.springframework.beans.factory.annotation.Autowired;

import static org.assertj.core.api.Assertions.assertThat;
import static org.awaitility.Awaitility.await;

/** What a crash leaves behind between a save and its announcement. */
class RelayTests extends RunningContent {

	@Autowired
	private ContentDatabase database;

	@Test
	void whatWasSavedButNotAnnouncedIsAnnouncedLater() {
		put("unheard", TestArticle.of("unheard").text());
		awaitListed("unheard");
		await().until(() -> announced("unheard") == 1);
		articles().updateOne(Filters.eq("_id", "unheard"), Updates.combine(Updates.set("announced", 0L),
				Updates.set("live.text", TestArticle.of("unheard").title("Said again").text())));
		pending().insertOne(new Document("_id", "unheard").append("token", "a").append("version", 1L));
		await().atMost(Duration.ofSeconds(5))
			.until(() -> this.mvc.get()
				.uri("/api/articles?size=100")
				.exchange()
				.getResponse()
				.getContentAsString()
				.contains("Said again"));
		await().until(() -> announced("unheard") == 1 && pending().countDocuments(Filters.eq("_id", "unheard")) == 0);
	}

	@Test
	void aNoteOfAnArticleThatWasNeverSavedHindersNobody() {
		pending().insertOne(new Document("_id", "never-saved").append("token", "a")
			.append("version", 1L)
			.append("at", Date.from(Instant.EPOCH)));
		put("after-it", TestArticle.of("after-it").text());
		awaitListed("after-it");
		await().until(() -> pending().countDocuments(Filters.eq("_id", "never-saved")) == 0);
		assertThat(this.mvc.get().uri("/api/articles/never-saved")).hasStatus(404);
	}

	@Test
	void aNoteStaysUntilWhatItWasWrittenForIsSaved() {
		put("slow", TestArticle.of("slow").text());
		awaitListed("slow");
		await().until(() -> announced("slow") == 1 && pending().countDocuments(Filters.eq("_id", "slow")) == 0);
		pending().insertOne(new Document("_id", "slow").append("token", "b")
			.append("version", 2L)
			.append("at", Date.from(Instant.now())));
		put("meanwhile", TestArticle.of("meanwhile").text());
		await().until(() -> announced("meanwhile") == 1);
		articles().updateOne(Filters.eq("_id", "slow"),
				Updates.combine(Updates.set("version", 2L), Updates.set("publicVersion", 2L),
						Updates.set("live.text", TestArticle.of("slow").title("Saved at last").text())));
		await().atMost(Duration.ofSeconds(5)).until(() -> announced("slow") == 2);
		await().until(() -> pending().countDocuments(Filters.eq("_id", "slow")) == 0);
	}

	private long announced(String slug) {
		Document head = articles().find(Filters.eq("_id", slug)).first();
		return (head != null) ? head.getLong("announced") : -1;
	}

	private MongoCollection<Document> articles() {
		return this.database.collection("articles");
	}

	private MongoCollection<Document> pending() {
		return this.database.collection("pending");
	}

}
