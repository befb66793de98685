package org.moveagain.content.publication;

import java.nio.charset.StandardCharsets;
import java.time.Clock;
import java.util.UUID;
import java.util.concurrent.ExecutionException;
import java.util.concurrent.TimeUnit;
import java.util.concurrent.TimeoutException;
import java.util.function.Supplier;

import org.apache.kafka.clients.producer.ProducerRecord;
import org.apache.kafka.common.KafkaException;
import org.jspecify.annotations.Nullable;
import org.moveagain.content.article.domain.Article;
import org.moveagain.events.EncodedEvent;
import org.moveagain.events.content.ContentTopics;
import org.moveagain.events.content.PublishedArticle;
import org.moveagain.events.content.PublishedArticleCodec;

import org.springframework.kafka.core.KafkaTemplate;
import org.springframework.stereotype.Component;

/**
 * Writes to the topic of articles. A method that returns has its record in the log.
 */
@Component
class ArticleTopic {

	private static final int PATIENCE_SECONDS = 10;

	private final KafkaTemplate<byte[], byte[]> kafka;

	private final PublishedArticleCodec codec;

	private final Clock clock;

	private final Supplier<UUID> ids;

	ArticleTopic(KafkaTemplate<byte[], byte[]> kafka, PublishedArticleCodec codec, Clock clock, Supplier<UUID> ids) {
		this.kafka = kafka;
		this.codec = codec;
		this.clock = clock;
		this.ids = ids;
	}

	void published(Article article, long version) {
		EncodedEvent event = this.codec.encode(event(article, version), this.ids.get(), this.clock.instant());
		ProducerRecord<byte[], byte[]> record = record(article.slug(), event.value());
		event.headers().forEach((name, value) -> record.headers().add(name, value.getBytes(StandardCharsets.UTF_8)));
		send(record);
	}

	void retracted(String slug) {
		send(record(slug, null));
	}

	private static ProducerRecord<byte[], byte[]> record(String slug, byte @Nullable [] value) {
		return new ProducerRecord<>(ContentTopics.ARTICLES, slug.getBytes(StandardCharsets.UTF_8), value);
	}

	private void send(ProducerRecord<byte[], byte[]> record) {
		try {
			this.kafka.send(record).get(PATIENCE_SECONDS, TimeUnit.SECONDS);
		}
		catch (ExecutionException | TimeoutException exception) {
			throw new KafkaException("The topic of articles can't be written", exception);
		}
		catch (InterruptedException exception) {
			Thread.currentThread().interrupt();
			throw new KafkaException("Interrupted while writing", exception);
		}
	}

	private static PublishedArticle event(Article article, long version) {
		return new PublishedArticle(article.slug(), version, article.language(), article.type(), article.title(),
				article.category(), article.tags(), article.dates().published(), article.dates().updated(),
				article.dates().reviewed(), article.summary(), article.readingMinutes(), article.translationOf(),
				article.sections()
					.stream()
					.map((section) -> new PublishedArticle.Section(section.id(), section.title(), section.help(),
							section.text()))
					.toList(),
				article.sources()
					.stream()
					.map((source) -> new PublishedArticle.Source(source.name(), source.title(), source.year(),
							source.url()))
					.toList(),
				article.platformLinks());
	}

}
