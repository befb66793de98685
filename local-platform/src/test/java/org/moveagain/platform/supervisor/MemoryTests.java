package org.moveagain.platform.supervisor;

import java.nio.file.Files;
import java.nio.file.Path;
import java.util.stream.LongStream;

import org.junit.jupiter.api.Test;

import static org.assertj.core.api.Assertions.assertThat;
import static org.junit.jupiter.api.Assumptions.assumeTrue;

class MemoryTests {

	private static final long OWN = ProcessHandle.current().pid();

	@Test
	void aProcessHasSomeMegabytes() {
		assumeTrue(Files.isReadable(Path.of("/proc/self/smaps_rollup")), "Linux only");
		assertThat(Memory.megabytes(LongStream.of(OWN)).orElseThrow()).isBetween(20L, 4_000L);
	}

	@Test
	void aSumThatLacksAProcessIsNoSum() {
		assertThat(Memory.megabytes(LongStream.of(OWN, Long.MAX_VALUE))).isEmpty();
	}

}
