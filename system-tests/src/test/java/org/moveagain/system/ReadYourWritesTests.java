package org.moveagain.system;

import java.util.UUID;

import org.junit.jupiter.api.Test;
import tools.jackson.databind.JsonNode;

import static org.assertj.core.api.Assertions.assertThat;

class ReadYourWritesTests {

	private static final int TRIES = 1_000;

	private static final String DASHBOARD = "/api/tracking/dashboard?from=2026-09-01&to=2026-11-20&zone=Europe/Berlin";

	@Test
	void anAcknowledgedEntryIsOnTheDashboardThatCarriesItsPositionEveryTime() {
		try (Person person = Person.withAccount(Platform.shared().base())) {
			long minutes = 0;
			for (int attempt = 1; attempt <= TRIES; attempt++) {
				Answer written = person.post(Entries.PATH, Entries.walk(UUID.randomUUID(), "2026-10-15"));
				assertThat(written.status()).as(written.body()).isEqualTo(201);
				minutes++;
				person.forgetPosition();
				Answer read = person.get(DASHBOARD, "Tracking-Position", written.header("Tracking-Position"));
				assertThat(read.status()).as("try %d: %s", attempt, read.body()).isEqualTo(200);
				assertThat(Entries.series(read.json(), "activityMinutes")).filteredOn((value) -> !value.isNull())
					.as("try %d", attempt)
					.singleElement()
					.extracting(JsonNode::asLong)
					.isEqualTo(minutes);
			}
		}
	}

	@Test
	void aBrowserSeesItsOwnWriteWithoutSayingAnything() {
		try (Person person = Person.withAccount(Platform.shared().base())) {
			for (int day = 1; day <= 20; day++) {
				String date = "2026-10-%02d".formatted(day);
				person.post(Entries.PATH, Entries.pain(UUID.randomUUID(), date + "T08:00:00+02:00", 4));
				JsonNode dashboard = person.get(DASHBOARD).json();
				assertThat(dashboard.path("loggedDays").asInt()).isEqualTo(day);
			}
		}
	}

}
