package org.moveagain.calculator.calculation;

import java.math.BigDecimal;
import java.math.MathContext;
import java.util.SplittableRandom;
import java.util.function.Consumer;

/**
 * A thousand random inputs, the same in every run, and the precision to check them with.
 */
public final class Draw {

	/** More than the code under test has. */
	public static final MathContext PRECISION = new MathContext(60);

	private static final int TIMES = 1_000;

	private final SplittableRandom random;

	private Draw(long seed) {
		this.random = new SplittableRandom(seed);
	}

	public static void aThousandTimes(Consumer<Draw> check) {
		Draw draw = new Draw(20_261_123);
		for (int each = 0; each < TIMES; each++) {
			check.accept(draw);
		}
	}

	/** A number with two decimals, both limits included. */
	public BigDecimal decimal(double min, double max) {
		return BigDecimal.valueOf(this.random.nextLong(Math.round(min * 100), Math.round(max * 100) + 1), 2);
	}

	public int whole(int min, int max) {
		return this.random.nextInt(min, max + 1);
	}

	public boolean coin() {
		return this.random.nextBoolean();
	}

}
