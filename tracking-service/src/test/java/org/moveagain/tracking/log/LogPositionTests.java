package org.moveagain.tracking.log;

import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

import static org.assertj.core.api.Assertions.assertThat;

class LogPositionTests {

	@Test
	void readsWhatItWrites() {
		for (TrackingTopic topic : TrackingTopic.values()) {
			LogPosition position = new LogPosition(topic, 3, 1204);
			assertThat(LogPosition.parse(position.toString())).contains(position);
		}
	}

	@ParameterizedTest
	@ValueSource(strings = { "", "3", "3@", "@4", "-1@4", "3@-4", "3@4@5", "3@99999999999999999999", "999999@1", " 3@4",
			"3@4;", "٣@٤", ":3@4", "entries:3@4", "goal:3@4", "GOALS:3@4" })
	void isNotGuessed(String text) {
		assertThat(LogPosition.parse(text)).isEmpty();
	}

}
