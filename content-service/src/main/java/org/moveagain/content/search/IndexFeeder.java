package org.moveagain.content.search;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.time.Duration;
import java.util.HashMap;
import java.util.List;
import java.util.Map;

import org.apache.kafka.clients.consumer.Consumer;
import org.apache.kafka.clients.consumer.ConsumerRecord;
import org.apache.kafka.clients.consumer.ConsumerRecords;
import org.apache.kafka.common.KafkaException;
import org.apache.kafka.common.TopicPartition;
import org.apache.kafka.common.errors.InterruptException;
import org.moveagain.content.background.BackgroundWork;
import org.moveagain.events.UndecodableEventException;
import org.moveagain.events.content.ContentTopics;
import org.moveagain.events.content.PublishedArticleCodec;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;

import org.springframework.kafka.core.ConsumerFactory;
import org.springframework.stereotype.Component;

/**
 * Follows the topic of articles from its beginning, so that this replica's index has all
 * that was ever published, and what is published now at once.
 */
@Component
class IndexFeeder extends BackgroundWork {

	private static final Logger log = LoggerFactory.getLogger(IndexFeeder.class);

	private static final Duration POLL = Duration.ofMillis(500);

	private static final Duration BEFORE_NEXT_TRY = Duration.ofSeconds(1);

	private static final List<TopicPartition> PARTITION = List.of(new TopicPartition(ContentTopics.ARTICLES, 0));

	private final ConsumerFactory<byte[], byte[]> consumers;

	private final PublishedArticleCodec codec;

	private final IndexFiles index;

	private volatile boolean complete;

	IndexFeeder(ConsumerFactory<byte[], byte[]> consumers, PublishedArticleCodec codec, IndexFiles index) {
		super("article-index");
		this.consumers = consumers;
		this.codec = codec;
		this.index = index;
	}

	/** Whether the index has had everything that was in the topic at the start. */
	boolean isComplete() {
		return this.complete;
	}

	@Override
	protected void work() throws InterruptedException {
		while (isRunning()) {
			try (Consumer<byte[], byte[]> consumer = this.consumers.createConsumer()) {
				follow(consumer);
			}
			catch (InterruptException exception) {
				throw new InterruptedException("asked to stop");
			}
			catch (KafkaException | UncheckedIOException exception) {
				log.warn("The topic of articles is read again: {}", exception.toString());
				Thread.sleep(BEFORE_NEXT_TRY);
			}
		}
	}

	private void follow(Consumer<byte[], byte[]> consumer) {
		consumer.assign(PARTITION);
		consumer.seekToBeginning(PARTITION);
		long end = consumer.endOffsets(PARTITION).getOrDefault(PARTITION.getFirst(), 0L);
		while (isRunning()) {
			this.complete = this.complete || consumer.position(PARTITION.getFirst()) >= end;
			apply(consumer.poll(POLL));
		}
	}

	private void apply(ConsumerRecords<byte[], byte[]> records) {
		try {
			for (ConsumerRecord<byte[], byte[]> each : records) {
				apply(each);
			}
			if (!records.isEmpty()) {
				this.index.refresh();
			}
		}
		catch (IOException exception) {
			throw new UncheckedIOException(exception);
		}
	}

	private void apply(ConsumerRecord<byte[], byte[]> record) throws IOException {
		String slug = new String(record.key(), StandardCharsets.UTF_8);
		byte[] value = record.value();
		if (value == null) {
			this.index.remove(slug);
			return;
		}
		Map<String, String> headers = new HashMap<>();
		record.headers().forEach((each) -> headers.put(each.key(), new String(each.value(), StandardCharsets.UTF_8)));
		try {
			this.index.put(this.codec.decode(slug, headers, value));
		}
		catch (UndecodableEventException exception) {
			log.error("The record at offset {} is no article and is left out: {}", record.offset(), exception.reason());
		}
	}

}
