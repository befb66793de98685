package org.moveagain.benchmarks.calculators;

import org.springframework.boot.SpringApplication;

/**
 * calculator-service as it is, with {@link ConstantAnswer} beside it.
 */
final class MeasuredService {

	private static final String SERVICE = "org.moveagain.calculator.CalculatorServiceApplication";

	private MeasuredService() {
	}

	static void main(String[] args) throws ClassNotFoundException {
		new SpringApplication(Class.forName(SERVICE), ConstantAnswer.class).run(args);
	}

}
