package org.moveagain.gateway.account.domain;

import java.util.HashSet;
import java.util.Locale;
import java.util.Random;
import java.util.Set;

import net.jqwik.api.ForAll;
import net.jqwik.api.Property;
import net.jqwik.api.constraints.IntRange;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

import static org.assertj.core.api.Assertions.assertThat;

class AccountCodeTests {

	/** Crockford's alphabet, https://www.crockford.com/base32.html. */
	private static final String ALPHABET = "0123456789ABCDEFGHJKMNPQRSTVWXYZ";

	@Property
	void readsWhatItShows(@ForAll long seed) {
		AccountCode code = AccountCode.random(new Random(seed));
		assertThat(code.reveal()).matches("([" + ALPHABET + "]{3}-){8}[" + ALPHABET + "]{3}");
		assertThat(AccountCode.parse(code.reveal())).contains(code);
	}

	@Property
	void readsItHoweverItIsTyped(@ForAll long seed) {
		AccountCode code = AccountCode.random(new Random(seed));
		String shown = code.reveal();
		assertThat(AccountCode.parse(" \t" + shown.toLowerCase(Locale.ROOT) + "\n")).contains(code);
		assertThat(AccountCode.parse(shown.replace("-", ""))).contains(code);
		assertThat(AccountCode.parse(shown.replace('-', ' '))).contains(code);
		assertThat(AccountCode.parse(shown.replace('-', '\u2013').replace('0', 'O').replace('1', 'I'))).contains(code);
		assertThat(AccountCode.parse(shown.replace("-", "\u00a0").replace('0', 'o').replace('1', 'l'))).contains(code);
	}

	@Property
	void noticesEveryWrongDigit(@ForAll long seed, @ForAll @IntRange(max = 26) int position) {
		String digits = AccountCode.random(new Random(seed)).digits();
		for (int index = 0; index < ALPHABET.length(); index++) {
			char other = ALPHABET.charAt(index);
			if (other != digits.charAt(position)) {
				String wrong = digits.substring(0, position) + other + digits.substring(position + 1);
				assertThat(AccountCode.parse(wrong)).as("%s for %s", wrong, digits).isEmpty();
			}
		}
	}

	@Property
	void noticesEveryTwoDigitsThatChangedPlaces(@ForAll long seed, @ForAll @IntRange(max = 26) int one,
			@ForAll @IntRange(max = 26) int other) {
		char[] digits = AccountCode.random(new Random(seed)).digits().toCharArray();
		char moved = digits[one];
		boolean same = digits[one] == digits[other];
		digits[one] = digits[other];
		digits[other] = moved;
		assertThat(AccountCode.parse(new String(digits)).isPresent()).isEqualTo(same);
	}

	@Property
	void noticesAMissingOrDoubledDigit(@ForAll long seed, @ForAll @IntRange(max = 26) int position) {
		String digits = AccountCode.random(new Random(seed)).digits();
		assertThat(AccountCode.parse(digits.substring(0, position) + digits.substring(position + 1))).isEmpty();
		assertThat(
				AccountCode.parse(digits.substring(0, position) + digits.charAt(position) + digits.substring(position)))
			.isEmpty();
	}

	@ParameterizedTest
	@ValueSource(strings = { "", " ", "-", "abc", "UUUUUUUUUUUUUUUUUUUUUUUUUUU", "00000000000000000000000000é",
			"０００００００００００００００００００００００００００", "000000000000000000000000000\u0000", "Z00000000000000000000000000" })
	void refusesWhatCanBeNoCode(String text) {
		assertThat(AccountCode.parse(text)).isEmpty();
	}

	@Test
	void refusesALongTextAtOnce() {
		assertThat(AccountCode.parse(" ".repeat(10_000_000))).isEmpty();
	}

	@Test
	void uses128Bits() {
		Random random = new Random(1);
		Set<Character> first = new HashSet<>();
		Set<Character> last = new HashSet<>();
		for (int count = 0; count < 5_000; count++) {
			String digits = AccountCode.random(random).digits();
			first.add(digits.charAt(0));
			last.add(digits.charAt(25));
		}
		assertThat(first).as("3 bits in the first digit, 5 in each of the 25 others").hasSize(8);
		assertThat(last).hasSize(32);
	}

	@Test
	void isNotPrintedByAccident() {
		AccountCode code = AccountCode.random(new Random(1));
		assertThat("" + code).isEqualTo("AccountCode[hidden]");
	}

}
