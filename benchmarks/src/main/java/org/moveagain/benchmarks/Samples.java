package org.moveagain.benchmarks;

import java.util.stream.DoubleStream;

/**
 * Order statistics of measured values.
 */
final class Samples {

	private Samples() {
	}

	static double median(DoubleStream values) {
		return quantile(values, 0.5);
	}

	/**
	 * The nearest-rank quantile.
	 * @param values at least one
	 * @param q from 0 to 1
	 * @return a value that was measured
	 */
	static double quantile(DoubleStream values, double q) {
		double[] sorted = values.sorted().toArray();
		return sorted[Math.max(0, (int) Math.ceil(q * sorted.length) - 1)];
	}

}
