package org.moveagain.events;

import java.util.Map;

/**
 * An event as it goes into a record: CloudEvents 1.0 in the Kafka protocol binding's
 * binary mode.
 *
 * @param headers names and values of the record's headers ({@code ce_type},
 * {@code content-type} and the like), to be written in UTF-8
 * @param value the record's value: JSON in UTF-8
 */
@SuppressWarnings("ArrayRecordComponent") // bytes for the wire, never compared
public record EncodedEvent(Map<String, String> headers, byte[] value) {

	public EncodedEvent {
		headers = Map.copyOf(headers);
	}

}
