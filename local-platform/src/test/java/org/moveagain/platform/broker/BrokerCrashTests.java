package org.moveagain.platform.broker;

import java.nio.file.Path;
import java.time.Duration;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.concurrent.ConcurrentHashMap;
import java.util.concurrent.ExecutionException;

import org.apache.kafka.clients.admin.Admin;
import org.apache.kafka.clients.admin.NewTopic;
import org.apache.kafka.clients.consumer.ConsumerRecord;
import org.apache.kafka.clients.consumer.KafkaConsumer;
import org.apache.kafka.clients.producer.KafkaProducer;
import org.apache.kafka.clients.producer.ProducerRecord;
import org.apache.kafka.common.TopicPartition;
import org.apache.kafka.common.serialization.StringDeserializer;
import org.apache.kafka.common.serialization.StringSerializer;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

import org.moveagain.platform.JavaProcess;
import org.moveagain.platform.LoopbackPorts;

import static org.assertj.core.api.Assertions.assertThat;
import static org.awaitility.Awaitility.await;

/**
 * kill -9 of the real broker while it is written to.
 */
class BrokerCrashTests {

	private static final String TOPIC = "things";

	private static final TopicPartition PARTITION = new TopicPartition(TOPIC, 0);

	private final Path folder;

	private final int port = LoopbackPorts.free();

	private final Map<String, Object> client = Map.of("bootstrap.servers", "127.0.0.1:" + this.port);

	BrokerCrashTests(@TempDir Path folder) {
		this.folder = folder;
	}

	@Test
	@SuppressWarnings("FutureReturnValueIgnored") // the callback has it
	void everyAcknowledgedRecordSurvivesOnce() throws InterruptedException, ExecutionException {
		Set<String> acknowledged = ConcurrentHashMap.newKeySet();
		try (JavaProcess broker = start()) {
			makeTopic();
			try (KafkaProducer<String, String> producer = producer()) {
				for (int number = 0; number < 20_000; number++) {
					String value = String.valueOf(number);
					producer.send(new ProducerRecord<>(TOPIC, value), (at, failure) -> {
						if (failure == null) {
							acknowledged.add(value);
						}
					});
				}
				await().atMost(Duration.ofSeconds(30)).until(() -> acknowledged.size() > 1_000);
				broker.kill();
				producer.close(Duration.ZERO);
			}
		}
		try (JavaProcess again = start()) {
			assertThat(again.isAlive()).isTrue();
			List<String> stored = read();
			assertThat(stored).containsAll(acknowledged);
			assertThat(new HashSet<>(stored)).hasSameSizeAs(stored);
		}
	}

	private JavaProcess start() {
		JavaProcess broker = JavaProcess.start(BrokerProcess.class, this.folder.resolve("broker.log"),
				this.folder.resolve("broker"), this.port, LoopbackPorts.free());
		await().atMost(Duration.ofSeconds(60)).until(() -> LoopbackPorts.isTaken(this.port));
		return broker;
	}

	private void makeTopic() throws InterruptedException, ExecutionException {
		try (Admin admin = Admin.create(this.client)) {
			admin.createTopics(List.of(new NewTopic(TOPIC, 1, (short) 1))).all().get();
		}
	}

	private KafkaProducer<String, String> producer() {
		return new KafkaProducer<>(with(Map.of("acks", "all", "linger.ms", "0", "batch.size", "1024")),
				new StringSerializer(), new StringSerializer());
	}

	private List<String> read() {
		try (KafkaConsumer<String, String> consumer = new KafkaConsumer<>(this.client, new StringDeserializer(),
				new StringDeserializer())) {
			consumer.assign(List.of(PARTITION));
			consumer.seekToBeginning(List.of(PARTITION));
			long end = consumer.endOffsets(List.of(PARTITION), Duration.ofSeconds(30)).getOrDefault(PARTITION, 0L);
			List<String> values = new ArrayList<>();
			while (consumer.position(PARTITION) < end) {
				for (ConsumerRecord<String, String> each : consumer.poll(Duration.ofMillis(200))) {
					values.add(each.value());
				}
			}
			return values;
		}
	}

	private Map<String, Object> with(Map<String, Object> more) {
		Map<String, Object> settings = new HashMap<>(this.client);
		settings.putAll(more);
		return settings;
	}

}
