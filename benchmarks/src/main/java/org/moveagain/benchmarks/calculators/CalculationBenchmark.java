package org.moveagain.benchmarks.calculators;

import java.util.concurrent.TimeUnit;

import org.moveagain.calculator.calculation.Outcome;
import org.openjdk.jmh.annotations.Benchmark;
import org.openjdk.jmh.annotations.BenchmarkMode;
import org.openjdk.jmh.annotations.Fork;
import org.openjdk.jmh.annotations.Measurement;
import org.openjdk.jmh.annotations.Mode;
import org.openjdk.jmh.annotations.OutputTimeUnit;
import org.openjdk.jmh.annotations.Param;
import org.openjdk.jmh.annotations.Scope;
import org.openjdk.jmh.annotations.Setup;
import org.openjdk.jmh.annotations.State;
import org.openjdk.jmh.annotations.Warmup;

/**
 * From checked answers to the result with its formula, its sources and its cautions: what
 * a calculation costs without HTTP and JSON.
 */
@State(Scope.Benchmark)
@BenchmarkMode(Mode.AverageTime)
@OutputTimeUnit(TimeUnit.NANOSECONDS)
@Fork(1)
@Warmup(iterations = 3, time = 1)
@Measurement(iterations = 5, time = 1)
public class CalculationBenchmark {

	/** The calculator's id; a run names all that there are. */
	@Param("bmi")
	public String id = "bmi";

	@SuppressWarnings("NullAway.Init") // by the set-up
	private Subject subject;

	@Setup
	public void find() {
		this.subject = Subject.named(this.id);
	}

	@Benchmark
	public Outcome calculate() {
		return this.subject.calculate();
	}

}
