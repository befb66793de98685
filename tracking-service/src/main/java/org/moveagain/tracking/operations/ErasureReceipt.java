package org.moveagain.tracking.operations;

import java.time.Instant;
import java.util.UUID;

import com.fasterxml.jackson.annotation.JsonInclude;
import org.jspecify.annotations.Nullable;
import org.moveagain.tracking.ledger.Erasure;

/**
 * An erasure as it is shown: without who it is about.
 *
 * @param receipt by which it can be asked for
 * @param state how far it is
 * @param requestedAt when it was asked for
 * @param cleanAt when nothing was left in the log; absent before
 */
@JsonInclude(JsonInclude.Include.NON_NULL)
record ErasureReceipt(UUID receipt, Erasure.State state, Instant requestedAt, @Nullable Instant cleanAt) {

	static ErasureReceipt of(Erasure erasure) {
		return new ErasureReceipt(erasure.receipt(), erasure.state(), erasure.requestedAt(), erasure.cleanAt());
	}

}
