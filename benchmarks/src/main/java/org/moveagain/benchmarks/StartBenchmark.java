package org.moveagain.benchmarks;

import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;

/**
 * How long a start takes and how much memory everything uses when idle: a first start
 * that makes what later ones need, then {@value #STARTS} later ones.
 */
final class StartBenchmark {

	private static final int STARTS = 5;

	private StartBenchmark() {
	}

	static void run(Path repository) throws Exception {
		Path data = Files.createTempDirectory("moveagain-start-");
		System.out.println("| start | first process to all routes answering | summed PSS |");
		System.out.println("|---|---|---|");
		print("first", measure(repository, data));
		List<PlatformRun> later = new ArrayList<>();
		for (int start = 1; start <= STARTS; start++) {
			PlatformRun run = measure(repository, data);
			print("later, " + start, run);
			later.add(run);
		}
		double seconds = Samples.median(later.stream().mapToDouble(PlatformRun::seconds));
		double megabytes = Samples.median(later.stream().mapToDouble(PlatformRun::megabytes));
		System.out.printf("| **later, median of %d** | **%.1f s** | **%.0f MB** |%n", STARTS, seconds, megabytes);
	}

	private static PlatformRun measure(Path repository, Path data) throws Exception {
		try (PlatformRun run = PlatformRun.start(repository, data)) {
			return run;
		}
	}

	private static void print(String name, PlatformRun run) {
		System.out.printf("| %s | %.1f s | %d MB |%n", name, run.seconds(), run.megabytes());
	}

}
