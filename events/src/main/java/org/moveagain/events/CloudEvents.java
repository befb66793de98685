package org.moveagain.events;

import java.time.Instant;
import java.util.LinkedHashMap;
import java.util.Map;
import java.util.UUID;

/**
 * The attributes of a CloudEvent, as the headers of a Kafka record.
 */
public final class CloudEvents {

	/** Header with the name of the message. */
	public static final String TYPE = "ce_type";

	private CloudEvents() {
	}

	/**
	 * All attributes that every event of the platform carries.
	 * @param type the name of the message
	 * @param source which service publishes it
	 * @param subject what it is about
	 * @param id the event's own id, new for each publication
	 * @param time when it was published
	 * @return headers, to be written in UTF-8
	 */
	public static Map<String, String> headers(String type, String source, String subject, UUID id, Instant time) {
		Map<String, String> headers = new LinkedHashMap<>();
		headers.put("ce_specversion", "1.0");
		headers.put("ce_id", id.toString());
		headers.put("ce_source", source);
		headers.put(TYPE, type);
		headers.put("ce_time", time.toString());
		headers.put("ce_subject", subject);
		headers.put("content-type", "application/json");
		return headers;
	}

}
