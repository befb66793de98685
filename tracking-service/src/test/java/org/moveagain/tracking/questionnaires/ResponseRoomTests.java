package org.moveagain.tracking.questionnaires;

import java.time.Instant;
import java.util.List;
import java.util.UUID;

import org.junit.jupiter.api.Test;
import org.moveagain.events.tracking.EntryStream;
import org.moveagain.events.tracking.ItemCodec;
import org.moveagain.events.tracking.ItemContract;
import org.moveagain.events.tracking.ItemEvent;
import org.moveagain.events.tracking.QuestionnaireResponse;

import static org.assertj.core.api.Assertions.assertThat;
import static org.moveagain.tracking.questionnaires.TestQuestionnaires.activities;
import static org.moveagain.tracking.questionnaires.TestQuestionnaires.response;

class ResponseRoomTests {

	private static final int OF_A_SLOT = 120;

	@Test
	void tenThousandResponsesToPegFit() {
		assertThat(fit(response("peg", 1, 10, 10, 10))).isGreaterThan(10_000);
	}

	@Test
	void thousandsFitAlsoWithTheLongestNamesOfActivities() {
		String longest = "ü".repeat(60);
		assertThat(fit(activities(1, List.of(longest, longest, longest, longest, longest), 10, 10, 10, 10, 10)))
			.isGreaterThan(2_500);
	}

	private static int fit(QuestionnaireResponse response) {
		int bytes = new ItemCodec<>(ItemContract.RESPONSES)
			.encode(new ItemEvent.Stated<>(EntryStream.CREATED, response), new UUID(0, 1), Instant.EPOCH)
			.value().length;
		return ResponseChanges.ROOM / (bytes + OF_A_SLOT);
	}

}
