package org.moveagain.tracking.ledger;

import java.util.Map;
import java.util.stream.Collectors;

import com.mongodb.MongoException;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;

import org.springframework.scheduling.annotation.Scheduled;
import org.springframework.stereotype.Component;

/**
 * Who is barred, and who is erased: asked with every request and every record, so it is
 * kept in memory and looked up anew every second.
 */
@Component
public class ErasedSubjects {

	private static final Logger log = LoggerFactory.getLogger(ErasedSubjects.class);

	private final ErasureLedger ledger;

	private volatile Map<String, Erasure.State> states = Map.of();

	ErasedSubjects(ErasureLedger ledger) {
		this.ledger = ledger;
	}

	/**
	 * Whether nothing is to be taken from a person.
	 * @param subject who
	 * @return true from the request of an erasure on
	 */
	public boolean isBarred(String subject) {
		return this.states.containsKey(subject);
	}

	/**
	 * Whether nothing of a person is to be projected.
	 * @param subject who
	 * @return true once everything is being deleted
	 */
	public boolean isErased(String subject) {
		Erasure.State state = this.states.get(subject);
		return state != null && state != Erasure.State.BARRED;
	}

	/** Looks them up now. */
	@Scheduled(fixedDelay = 1000)
	public void refresh() {
		try {
			this.states = this.ledger.all()
				.stream()
				.collect(Collectors.toUnmodifiableMap(Erasure::subject, Erasure::state));
		}
		catch (MongoException ex) {
			log.debug("The ledger of erasures can't be read now: {}", ex.toString());
		}
	}

}
