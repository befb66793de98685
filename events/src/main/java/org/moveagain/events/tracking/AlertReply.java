package org.moveagain.events.tracking;

import java.time.LocalDate;
import java.util.Objects;

import com.fasterxml.jackson.annotation.JsonIgnore;
import com.fasterxml.jackson.annotation.JsonProperty;

/**
 * What a person answered to an alert. There is one reply to a kind of alert at most.
 *
 * @param kind of the alert
 * @param answer what was answered
 * @param on the day of the answer
 */
public record AlertReply(@JsonProperty(value = "kind", required = true) String kind,
		@JsonProperty(value = "answer", required = true) Answer answer,
		@JsonProperty(value = "on", required = true) LocalDate on) implements Item {

	public AlertReply {
		Objects.requireNonNull(kind, "kind");
		Objects.requireNonNull(answer, "answer");
		Objects.requireNonNull(on, "on");
	}

	/**
	 * What can be answered.
	 */
	public enum Answer {

		/** The person has read it. */
		@JsonProperty("seen")
		SEEN,
		/** Somebody is treating the person for this already. */
		@JsonProperty("under-care")
		UNDER_CARE

	}

	/** The kind of the alert. */
	@Override
	@JsonIgnore
	public String id() {
		return this.kind;
	}

}
