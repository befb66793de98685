package org.moveagain.calculator.web;

import java.util.List;
import java.util.Map;
import java.util.TreeMap;

import org.moveagain.calculator.calculation.Calculator;
import org.moveagain.support.problem.ProblemException;

import org.springframework.stereotype.Component;

/**
 * All calculators that there are, by their id.
 */
@Component
class Calculators {

	private final Map<String, Calculator> calculators = new TreeMap<>();

	Calculators(List<Calculator> calculators) {
		for (Calculator calculator : calculators) {
			String id = calculator.definition().id();
			if (this.calculators.put(id, calculator) != null) {
				throw new IllegalStateException("Two calculators have the id " + id);
			}
		}
	}

	List<Calculator> all() {
		return List.copyOf(this.calculators.values());
	}

	Calculator byId(String id) {
		Calculator calculator = this.calculators.get(id);
		if (calculator == null) {
			throw ProblemException.notFound("There is no calculator with this id.");
		}
		return calculator;
	}

}
