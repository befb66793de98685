package org.moveagain.tracking;

import org.moveagain.support.broker.TestBroker;

import java.nio.charset.StandardCharsets;
import java.time.Duration;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.concurrent.ExecutionException;
import java.util.stream.IntStream;

import org.apache.kafka.clients.consumer.ConsumerRecord;
import org.apache.kafka.clients.consumer.KafkaConsumer;
import org.apache.kafka.clients.producer.KafkaProducer;
import org.apache.kafka.clients.producer.ProducerRecord;
import org.apache.kafka.common.TopicPartition;
import org.apache.kafka.common.serialization.ByteArrayDeserializer;
import org.apache.kafka.common.serialization.ByteArraySerializer;
import org.jspecify.annotations.Nullable;

/**
 * A topic, past the service.
 *
 * @param broker that has it
 * @param name of the topic
 */
record TestTopic(String broker, String name) {

	/** One of the shared broker. */
	TestTopic(String name) {
		this(TestBroker.address(), name);
	}

	/** Everything that is in it now. */
	List<ConsumerRecord<byte[], byte[]>> records() {
		try (var consumer = new KafkaConsumer<>(Map.of("bootstrap.servers", (Object) this.broker),
				new ByteArrayDeserializer(), new ByteArrayDeserializer())) {
			List<TopicPartition> partitions = IntStream.range(0, consumer.partitionsFor(this.name).size())
				.mapToObj((partition) -> new TopicPartition(this.name, partition))
				.toList();
			consumer.assign(partitions);
			consumer.seekToBeginning(partitions);
			Map<TopicPartition, Long> ends = consumer.endOffsets(partitions);
			List<ConsumerRecord<byte[], byte[]>> records = new ArrayList<>();
			while (partitions.stream()
				.anyMatch((partition) -> consumer.position(partition) < Objects.requireNonNull(ends.get(partition)))) {
				consumer.poll(Duration.ofMillis(100)).forEach(records::add);
			}
			return records;
		}
	}

	/** Writes what the service would never write. */
	long write(int partition, byte[] key, byte @Nullable [] value, Map<String, String> headers) {
		try (var producer = new KafkaProducer<>(
				Map.of("bootstrap.servers", (Object) this.broker, "max.request.size", 2_000_000),
				new ByteArraySerializer(), new ByteArraySerializer())) {
			ProducerRecord<byte[], byte[]> record = new ProducerRecord<>(this.name, partition, key, value);
			headers.forEach((header, text) -> record.headers().add(header, text.getBytes(StandardCharsets.UTF_8)));
			return producer.send(record).get().offset();
		}
		catch (ExecutionException ex) {
			throw new IllegalStateException(ex);
		}
		catch (InterruptedException ex) {
			Thread.currentThread().interrupt();
			throw new IllegalStateException(ex);
		}
	}

}
