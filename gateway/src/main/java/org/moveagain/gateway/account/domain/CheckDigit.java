package org.moveagain.gateway.account.domain;

/**
 * A check digit over 32 digits: each digit times its own power of the generator of
 * GF(2^5), modulus x^5 + x^2 + 1, added up. The powers of up to 31 positions differ and
 * none is 0, so every single wrong digit and every swap of two digits is found; Luhn's
 * rule misses a swap, and Crockford's own check needs five more symbols.
 */
final class CheckDigit {

	private static final int MODULUS = 0b100101;

	private CheckDigit() {
	}

	static char of(CharSequence digits, String alphabet) {
		int sum = 0;
		// Horner's rule; the last digit gets the first power, so that none gets the
		// check digit's own, the zeroth.
		for (int position = 0; position < digits.length(); position++) {
			sum = timesGenerator(sum ^ alphabet.indexOf(digits.charAt(position)));
		}
		return alphabet.charAt(sum);
	}

	private static int timesGenerator(int value) {
		int doubled = value << 1;
		return (doubled > 31) ? doubled ^ MODULUS : doubled;
	}

}
