package org.moveagain.benchmarks.calculators;

import java.util.Collection;

import org.openjdk.jmh.results.RunResult;
import org.openjdk.jmh.runner.Runner;
import org.openjdk.jmh.runner.RunnerException;
import org.openjdk.jmh.runner.options.Options;
import org.openjdk.jmh.runner.options.OptionsBuilder;
import org.openjdk.jmh.runner.options.VerboseMode;

/**
 * Measures every calculator alone, then the service over HTTP.
 */
public final class CalculatorBenchmarks {

	private CalculatorBenchmarks() {
	}

	/**
	 * Prints two tables.
	 * @throws Exception when something could not be measured
	 */
	public static void run() throws Exception {
		calculations();
		System.out.println();
		ThroughputBenchmark.run();
	}

	private static void calculations() throws RunnerException {
		Options options = new OptionsBuilder().include(CalculationBenchmark.class.getSimpleName())
			.param("id", Subject.all().stream().map(Subject::id).sorted().toArray(String[]::new))
			.verbosity(VerboseMode.SILENT)
			.build();
		Collection<RunResult> results = new Runner(options).run();
		System.out.println("| calculation (JMH, average) | ns | ± ns (99.9 %) |");
		System.out.println("|---|---|---|");
		for (RunResult result : results) {
			System.out.printf("| %s | %.0f | %.0f |%n", result.getParams().getParam("id"),
					result.getPrimaryResult().getScore(), result.getPrimaryResult().getScoreError());
		}
	}

}
