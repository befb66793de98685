package org.moveagain.gateway.keys;

/**
 * A key is missing or can't be used: the gateway must not start. The message names the
 * file and never holds anything of its content.
 */
class UnusableKeyException extends RuntimeException {

	UnusableKeyException(String message) {
		super(message);
	}

}
