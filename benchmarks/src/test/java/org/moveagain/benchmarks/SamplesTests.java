package org.moveagain.benchmarks;

import java.util.stream.DoubleStream;

import org.junit.jupiter.api.Test;

import static org.assertj.core.api.Assertions.assertThat;

class SamplesTests {

	@Test
	void aQuantileIsAValueThatWasMeasured() {
		assertThat(Samples.median(DoubleStream.of(5, 1, 3))).isEqualTo(3);
		assertThat(Samples.median(DoubleStream.of(4, 1, 2, 3))).isEqualTo(2);
		assertThat(Samples.quantile(DoubleStream.iterate(1, (n) -> n + 1).limit(1_000), 0.99)).isEqualTo(990);
		assertThat(Samples.quantile(DoubleStream.of(7), 0.01)).isEqualTo(7);
	}

}
