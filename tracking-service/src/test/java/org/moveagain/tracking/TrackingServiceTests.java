package org.moveagain.tracking;

import java.util.UUID;

import org.junit.jupiter.api.Test;

import org.springframework.http.MediaType;
import org.springframework.test.web.servlet.assertj.MvcTestResult;

import static org.assertj.core.api.Assertions.assertThat;

class TrackingServiceTests extends RunningService {

	@Test
	void showsWhatWasJustWritten() {
		UUID id = UUID.randomUUID();
		MvcTestResult written = post("anna", """
				{"id": "%s", "at": "2026-11-20T08:00:00+01:00", "measures": {"pain": 6, "sleepHours": 7.50},
				 "places": ["low-back"], "worse": ["long-sitting", "my old chair"], "note": "stiff"}""".formatted(id));
		assertThat(written).hasStatus(201).hasHeader("Location", "/api/tracking/entries/" + id);
		assertThat(get("anna", "/api/tracking/entries/" + id, position(written))).hasStatusOk()
			.hasContentType(MediaType.APPLICATION_JSON)
			.bodyJson()
			.isStrictlyEqualTo("""
					{"id": "%s", "at": "2026-11-20T08:00:00+01:00", "measures": {"pain": 6, "sleepHours": 7.5},
					 "places": ["low-back"], "signs": [], "worse": ["long-sitting", "my old chair"], "better": [],
					 "note": "stiff"}""".formatted(id));
	}

}
