package org.moveagain.tracking.log;

import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

import static org.assertj.core.api.Assertions.assertThat;

class LogPositionTests {

	@Test
	void readsWhatItWrites() {
		assertThat(LogPosition.parse(new LogPosition(3, 1204).toString())).contains(new LogPosition(3, 1204));
	}

	@ParameterizedTest
	@ValueSource(strings = { "", "3", "3@", "@4", "-1@4", "3@-4", "3@4@5", "3@99999999999999999999", "999999@1", " 3@4",
			"3@4;", "٣@٤" })
	void isNotGuessed(String text) {
		assertThat(LogPosition.parse(text)).isEmpty();
	}

}
