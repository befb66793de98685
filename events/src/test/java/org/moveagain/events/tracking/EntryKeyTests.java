package org.moveagain.events.tracking;

import java.nio.charset.StandardCharsets;
import java.util.UUID;

import net.jqwik.api.ForAll;
import net.jqwik.api.Property;
import net.jqwik.api.constraints.NotBlank;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatIllegalArgumentException;

class EntryKeyTests {

	private static final UUID ID = UUID.fromString("5f0c7a9e-3c2b-4d8e-9a01-0123456789ab");

	@Test
	void hasAPlainForm() {
		assertThat(new EntryKey("acc-1", ID, EntryStream.REVISED).bytes()).asString(StandardCharsets.UTF_8)
			.isEqualTo("acc-1/5f0c7a9e-3c2b-4d8e-9a01-0123456789ab/revised");
	}

	@Property(tries = 200)
	void readsWhatItWrote(@ForAll @NotBlank String subject, @ForAll long high, @ForAll long low,
			@ForAll EntryStream stream) {
		if (subject.isBlank() || !StandardCharsets.UTF_8.newEncoder().canEncode(subject)) {
			return;
		}
		EntryKey key = new EntryKey(subject, new UUID(high, low), stream);
		assertThat(EntryKey.parse(key.bytes())).contains(key);
	}

	@ParameterizedTest
	@ValueSource(strings = { "", "acc-1", "acc-1/created", "/5f0c7a9e-3c2b-4d8e-9a01-0123456789ab/created",
			"acc-1/5F0C7A9E-3C2B-4D8E-9A01-0123456789AB/created", "acc-1/1-1-1-1-1/created",
			"acc-1/5f0c7a9e-3c2b-4d8e-9a01-0123456789ab/deleted",
			"acc-1/5f0c7a9e-3c2b-4d8e-9a01-0123456789ab/created/" })
	void isNotGuessedFromSomethingElse(String text) {
		assertThat(EntryKey.parse(text.getBytes(StandardCharsets.UTF_8))).isEmpty();
	}

	@Test
	void needsASubject() {
		assertThatIllegalArgumentException().isThrownBy(() -> new EntryKey(" ", ID, EntryStream.CREATED));
	}

}
