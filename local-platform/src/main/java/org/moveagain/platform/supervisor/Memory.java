package org.moveagain.platform.supervisor;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.OptionalLong;
import java.util.stream.LongStream;
import java.util.stream.Stream;

/**
 * How much memory processes use together: the sum of their proportional set sizes (PSS),
 * in which a shared page counts once. Linux only.
 */
final class Memory {

	private Memory() {
	}

	/**
	 * Sums up.
	 * @param pids the processes
	 * @return megabytes, or empty where the system doesn't say
	 */
	static OptionalLong megabytes(LongStream pids) {
		long[] kilobytes = pids.map(Memory::pssKilobytes).toArray();
		return LongStream.of(kilobytes).anyMatch((each) -> each < 0) ? OptionalLong.empty()
				: OptionalLong.of(LongStream.of(kilobytes).sum() / 1024);
	}

	private static long pssKilobytes(long pid) {
		try (Stream<String> lines = Files.lines(Path.of("/proc", String.valueOf(pid), "smaps_rollup"))) {
			return lines.filter((line) -> line.startsWith("Pss:"))
				.mapToLong((line) -> Long.parseLong(line.replaceAll("\\D", "")))
				.findFirst()
				.orElse(-1);
		}
		catch (IOException | java.io.UncheckedIOException exception) {
			return -1;
		}
	}

}
