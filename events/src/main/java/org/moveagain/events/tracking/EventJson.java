package org.moveagain.events.tracking;

import org.moveagain.events.UndecodableEventException;
import tools.jackson.core.JacksonException;
import tools.jackson.databind.DeserializationFeature;
import tools.jackson.databind.SerializationFeature;
import tools.jackson.databind.cfg.DateTimeFeature;
import tools.jackson.databind.json.JsonMapper;

/**
 * The JSON of events: offsets are kept as they are, fields of a later time are ignored.
 */
final class EventJson {

	private static final JsonMapper JSON = JsonMapper.builder()
		.disable(DeserializationFeature.FAIL_ON_UNKNOWN_PROPERTIES)
		.disable(DateTimeFeature.ADJUST_DATES_TO_CONTEXT_TIME_ZONE, DateTimeFeature.WRITE_DATES_AS_TIMESTAMPS)
		.disable(SerializationFeature.FAIL_ON_EMPTY_BEANS)
		.enable(DeserializationFeature.FAIL_ON_TRAILING_TOKENS)
		.build();

	private EventJson() {
	}

	static byte[] write(Object value) {
		return JSON.writeValueAsBytes(value);
	}

	static <T> T read(byte[] value, Class<T> type) throws UndecodableEventException {
		try {
			T parsed = JSON.readValue(value, type);
			if (parsed == null) {
				throw new UndecodableEventException("the value is null");
			}
			return parsed;
		}
		catch (JacksonException ex) {
			throw new UndecodableEventException("the value is not the JSON of its type", ex);
		}
	}

}
