package org.moveagain.gateway.keys;

import org.springframework.boot.diagnostics.AbstractFailureAnalyzer;
import org.springframework.boot.diagnostics.FailureAnalysis;

/**
 * Turns an unusable key into one clear line instead of a trace.
 */
class UnusableKeyFailureAnalyzer extends AbstractFailureAnalyzer<UnusableKeyException> {

	@Override
	protected FailureAnalysis analyze(Throwable rootFailure, UnusableKeyException cause) {
		return new FailureAnalysis(String.valueOf(cause.getMessage()),
				"Mount the key, or on a laptop set moveagain.gateway.keys.create-missing=true.", cause);
	}

}
