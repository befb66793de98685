package org.moveagain.tracking;

import java.nio.charset.StandardCharsets;
import java.util.Map;
import java.util.UUID;

import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

import org.moveagain.events.tracking.EntryEventCodec;
import org.moveagain.events.tracking.TrackingTopics;
import org.moveagain.tracking.log.SubjectPartition;

import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.http.HttpMethod;
import org.springframework.test.web.servlet.assertj.MvcTestResult;

import static org.assertj.core.api.Assertions.assertThat;

class OperationsTests extends RunningService {

	private static final String OPERATIONS = "/api/tracking/operations";

	@Autowired
	private SubjectPartition partitions;

	@ParameterizedTest
	@ValueSource(strings = { "/rebuild", "/redrive", "/erasures", "/erasures/again" })
	void onlyOperatorsMay(String command) {
		assertThat(send(HttpMethod.POST, "anna", OPERATIONS + command, "{\"subject\": \"bert\"}")).hasStatus(403);
		assertThat(this.mvc.post().uri(OPERATIONS + command)).hasStatus(401);
	}

	@Test
	void whatWasPutAsideIsAppliedUnderThePlaceThatItHad() {
		UUID missed = UUID.randomUUID();
		letter("rita/" + missed + "/created", EntryEventCodec.CREATED, entry(missed, "2026-05-02T08:00:00Z", 4), 0);
		UUID corrected = UUID.randomUUID();
		post("rita", entry(corrected, "2026-05-03T08:00:00Z", 5));
		MvcTestResult later = put("rita", corrected, entry(corrected, "2026-05-03T08:00:00Z", 6));
		assertThat(get("rita", ENTRIES + "/" + corrected, position(later))).hasStatusOk();
		letter("rita/" + corrected + "/revised", EntryEventCodec.REVISED, entry(corrected, "2026-05-03T08:00:00Z", 1),
				0);
		letter("rita/" + UUID.randomUUID() + "/created", EntryEventCodec.CREATED, "{still not json", 0);

		assertThat(this.mvc.post().uri(OPERATIONS + "/redrive").with(asOperator())).hasStatusOk()
			.bodyJson()
			.extractingPath("$.applied")
			.isEqualTo(2);
		assertThat(get("rita", ENTRIES + "/" + missed)).bodyJson().extractingPath("$.measures.pain").isEqualTo(4);
		assertThat(get("rita", ENTRIES + "/" + corrected)).bodyJson().extractingPath("$.measures.pain").isEqualTo(6);
		assertThat(this.mvc.post().uri(OPERATIONS + "/redrive").with(asOperator())).bodyJson()
			.extractingPath("$.applied")
			.isEqualTo(0);
	}

	private void letter(String key, String type, String value, long offset) {
		int partition = this.partitions.of("rita");
		new TestTopic(TrackingTopics.deadLetters(TrackingTopics.ENTRIES)).write(partition,
				key.getBytes(StandardCharsets.UTF_8), value.getBytes(StandardCharsets.UTF_8),
				Map.of("ce_type", type, TrackingTopics.ORIGINAL_PARTITION, String.valueOf(partition),
						TrackingTopics.ORIGINAL_OFFSET, String.valueOf(offset), TrackingTopics.REASON, "an old bug"));
	}

	@Test
	void anErasureNeedsToSayWho() {
		assertThat(this.mvc.post()
			.uri(OPERATIONS + "/erasures")
			.with(asOperator())
			.contentType("application/json")
			.content("{}")).hasStatus(400).bodyJson().extractingPath("$.errors[0].pointer").isEqualTo("/subject");
	}

	@Test
	void aReceiptThatNobodyGaveIsNotFound() {
		assertThat(this.mvc.get().uri(OPERATIONS + "/erasures/" + UUID.randomUUID()).with(asOperator())).hasStatus(404);
	}

}
