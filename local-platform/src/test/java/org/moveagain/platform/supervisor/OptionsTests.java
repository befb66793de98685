package org.moveagain.platform.supervisor;

import java.nio.file.Path;
import java.util.List;

import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatExceptionOfType;

class OptionsTests {

	@Test
	void withoutOptionsItIsPort8080AndTheDataFolderHere() {
		Path here = Path.of("").toAbsolutePath();
		assertThat(Options.parse()).isEqualTo(new Options(here, here.resolve(".data"), 8080, false));
	}

	@Test
	void everyOptionIsTaken() {
		assertThat(Options.parse("--home", "/a/b", "--data", "/c/../d", "--port", "9000", "--train"))
			.isEqualTo(new Options(Path.of("/a/b"), Path.of("/d"), 9000, true));
	}

	@ParameterizedTest
	@CsvSource({ "--port 0, 1 to 65535", "--port 65536, 1 to 65535", "--port x, not x", "--port, needs a value",
			"--data, needs a value", "--colour red, unknown option --colour" })
	void whatCantBeUnderstoodIsSaidWithTheUsage(String line, String expected) {
		assertThatExceptionOfType(StartException.class).isThrownBy(() -> Options.parse(line.split(" ")))
			.withMessageContainingAll(List.of(expected, "usage: ./run").toArray(String[]::new))
			.satisfies((exception) -> assertThat(exception.exitCode()).isEqualTo(2));
	}

}
