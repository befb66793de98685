package org.moveagain.tracking.log;

import org.moveagain.events.tracking.RecordKey;
import org.moveagain.support.problem.ProblemException;

import org.springframework.stereotype.Component;

/**
 * Removes what is under a key, whatever it is.
 */
@Component
public class Tombstones {

	private final LogWriter log;

	Tombstones(LogWriter log) {
		this.log = log;
	}

	/**
	 * Removes what is under a key.
	 * @param topic of the records
	 * @param key of the records
	 * @throws ProblemException unavailable, when the broker is away
	 */
	public void write(TrackingTopic topic, RecordKey key) {
		this.log.sendTombstone(topic, key).await();
	}

}
