package org.moveagain.events.content;

import java.time.Instant;
import java.util.Map;
import java.util.UUID;

import org.jspecify.annotations.Nullable;
import tools.jackson.core.JacksonException;
import tools.jackson.databind.DeserializationFeature;
import tools.jackson.databind.cfg.DateTimeFeature;
import tools.jackson.databind.json.JsonMapper;

import org.moveagain.events.CloudEvents;
import org.moveagain.events.EncodedEvent;
import org.moveagain.events.UndecodableEventException;

/**
 * Turns published articles into headers and bytes and back. Reading ignores fields that
 * it doesn't know, because fields are only ever added.
 */
public final class PublishedArticleCodec {

	/** {@code ce_type} of an article. */
	public static final String PUBLISHED = "org.moveagain.content.article.published.v1";

	/** {@code ce_source} of an article. */
	public static final String SOURCE = "/content-service";

	private final JsonMapper json = JsonMapper.builder()
		.disable(DeserializationFeature.FAIL_ON_UNKNOWN_PROPERTIES)
		.disable(DateTimeFeature.WRITE_DATES_AS_TIMESTAMPS)
		.enable(DeserializationFeature.FAIL_ON_TRAILING_TOKENS)
		.build();

	/**
	 * Writes an article.
	 * @param article as it was published
	 * @param id the event's own id, new for each publication
	 * @param time when it was published
	 * @return headers and value of the record
	 */
	public EncodedEvent encode(PublishedArticle article, UUID id, Instant time) {
		return new EncodedEvent(CloudEvents.headers(PUBLISHED, SOURCE, article.slug(), id, time),
				this.json.writeValueAsBytes(article));
	}

	/**
	 * Reads an article.
	 * @param slug the record's key
	 * @param headers the record's headers, of which {@code ce_type} decides
	 * @param value the record's value; a tombstone is not an event
	 * @return the article
	 * @throws UndecodableEventException when the record is not what the contract says
	 */
	public PublishedArticle decode(String slug, Map<String, String> headers, byte[] value)
			throws UndecodableEventException {
		if (!PUBLISHED.equals(headers.get(CloudEvents.TYPE))) {
			throw new UndecodableEventException("the type is missing or not known");
		}
		PublishedArticle article = parse(value);
		if (article == null || !article.slug().equals(slug)) {
			throw new UndecodableEventException("the key names another article than the value");
		}
		return article;
	}

	private @Nullable PublishedArticle parse(byte[] value) throws UndecodableEventException {
		try {
			return this.json.readValue(value, PublishedArticle.class);
		}
		catch (JacksonException ex) {
			throw new UndecodableEventException("the value is not the JSON of its type", ex);
		}
	}

}
