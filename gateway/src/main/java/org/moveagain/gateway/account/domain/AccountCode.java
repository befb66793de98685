package org.moveagain.gateway.account.domain;

import java.math.BigInteger;
import java.util.Locale;
import java.util.Optional;
import java.util.random.RandomGenerator;
import java.util.regex.Pattern;

/**
 * The code that is all a person needs, and all there is, to get back to their account:
 * 128 random bits in Crockford's base32 (26 digits, without I, L, O and U) and a check
 * digit, written in groups of three. It is a secret: kept nowhere, and printed only by
 * {@link #reveal()}.
 */
public final class AccountCode {

	private static final String DIGITS = "0123456789ABCDEFGHJKMNPQRSTVWXYZ";

	private static final int BITS = 128;

	private static final int LENGTH = 26;

	/** What people write between the groups: spaces and any kind of dash. */
	private static final Pattern SEPARATORS = Pattern.compile("[\\s\\p{Z}\\p{Pd}\\u2212]+");

	private static final int LONGEST_INPUT = 200;

	private final String digits;

	private AccountCode(String digits) {
		this.digits = digits;
	}

	/**
	 * A new code.
	 * @param random a cryptographically strong source
	 * @return the code
	 */
	public static AccountCode random(RandomGenerator random) {
		byte[] bytes = new byte[BITS / 8];
		random.nextBytes(bytes);
		BigInteger number = new BigInteger(1, bytes);
		StringBuilder digits = new StringBuilder();
		for (int position = LENGTH - 1; position >= 0; position--) {
			digits.append(DIGITS.charAt(number.shiftRight(5 * position).intValue() & 31));
		}
		return new AccountCode(digits.append(CheckDigit.of(digits, DIGITS)).toString());
	}

	/**
	 * Reads a code as people type it: in either case, with or without separators, with
	 * the letters O, I and L for the digits 0 and 1.
	 * @param text what was typed
	 * @return the code; empty when it can't be one, because of its length, a letter, or
	 * its check digit
	 */
	public static Optional<AccountCode> parse(String text) {
		if (text.length() > LONGEST_INPUT) {
			return Optional.empty();
		}
		String digits = SEPARATORS.matcher(text)
			.replaceAll("")
			.toUpperCase(Locale.ROOT)
			.replace('O', '0')
			.replace('I', '1')
			.replace('L', '1');
		return isValid(digits) ? Optional.of(new AccountCode(digits)) : Optional.empty();
	}

	private static boolean isValid(String digits) {
		return digits.length() == LENGTH + 1 && digits.chars().allMatch((digit) -> DIGITS.indexOf(digit) >= 0)
				&& DIGITS.indexOf(digits.charAt(0)) < 8
				&& CheckDigit.of(digits.substring(0, LENGTH), DIGITS) == digits.charAt(LENGTH);
	}

	/**
	 * The code as it is shown to its owner, once.
	 * @return upper case, groups of three with hyphens between them
	 */
	public String reveal() {
		return this.digits.replaceAll("(.{3})(?!$)", "$1-");
	}

	/**
	 * The code without separators, to be hashed.
	 * @return 27 digits
	 */
	public String digits() {
		return this.digits;
	}

	@Override
	public boolean equals(Object other) {
		return other instanceof AccountCode code && this.digits.equals(code.digits);
	}

	@Override
	public int hashCode() {
		return this.digits.hashCode();
	}

	/** Nothing of the code: this ends up in logs. */
	@Override
	public String toString() {
		return "AccountCode[hidden]";
	}

}
