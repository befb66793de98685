package org.moveagain.benchmarks;

import java.nio.file.Path;
import java.util.Locale;

import org.moveagain.benchmarks.calculators.CalculatorBenchmarks;

/**
 * The command behind {@code benchmarks/run}: measures and prints a table for
 * docs/benchmarks.md.
 */
final class Benchmarks {

	private Benchmarks() {
	}

	static void main(String[] args) throws Exception {
		Locale.setDefault(Locale.ROOT);
		Path repository = Path.of(args[0]);
		switch ((args.length > 1) ? args[1] : "all") {
			case "start" -> StartBenchmark.run(repository);
			case "entries" -> EntryBenchmark.run(repository);
			case "report" -> ReportBenchmark.run(repository);
			case "articles" -> ArticleBenchmark.run(repository);
			case "calculators" -> CalculatorBenchmarks.run();
			case "all" -> {
				StartBenchmark.run(repository);
				EntryBenchmark.run(repository);
				ReportBenchmark.run(repository);
				ArticleBenchmark.run(repository);
				CalculatorBenchmarks.run();
			}
			default -> {
				System.err.println("benchmarks/run [start | entries | report | articles | calculators | all]");
				System.exit(2);
			}
		}
	}

}
