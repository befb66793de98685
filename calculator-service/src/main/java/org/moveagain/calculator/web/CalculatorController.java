package org.moveagain.calculator.web;

import java.time.Duration;
import java.util.List;
import java.util.Map;

import org.moveagain.calculator.calculation.Calculator;
import org.moveagain.calculator.calculation.InconsistentAnswersException;
import org.moveagain.calculator.definition.Definition;
import org.moveagain.calculator.input.Calculation;
import org.moveagain.calculator.input.RequestReader;
import org.moveagain.support.problem.ProblemException;
import tools.jackson.databind.JsonNode;

import org.springframework.http.CacheControl;
import org.springframework.http.ResponseEntity;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.bind.annotation.RequestBody;
import org.springframework.web.bind.annotation.RequestMapping;
import org.springframework.web.bind.annotation.RestController;

/**
 * Definitions and results. Nothing that a person enters is kept.
 */
@RestController
@RequestMapping("/api/calculators")
class CalculatorController {

	private static final CacheControl FIVE_MINUTES = CacheControl.maxAge(Duration.ofMinutes(5)).cachePublic();

	private final Calculators calculators;

	CalculatorController(Calculators calculators) {
		this.calculators = calculators;
	}

	record Summary(String id, String title, String summary) {

	}

	@GetMapping
	ResponseEntity<Map<String, List<Summary>>> all() {
		List<Summary> summaries = this.calculators.all()
			.stream()
			.map(Calculator::definition)
			.map((definition) -> new Summary(definition.id(), definition.title(), definition.summary()))
			.toList();
		return ResponseEntity.ok().cacheControl(FIVE_MINUTES).body(Map.of("calculators", summaries));
	}

	@GetMapping("/{id}")
	ResponseEntity<Definition> one(@PathVariable String id) {
		return ResponseEntity.ok().cacheControl(FIVE_MINUTES).body(this.calculators.byId(id).definition());
	}

	@PostMapping("/{id}")
	ResponseEntity<CalculationView> calculate(@PathVariable String id, @RequestBody JsonNode body) {
		Calculator calculator = this.calculators.byId(id);
		Calculation calculation = RequestReader.read(calculator.definition(), body);
		try {
			return ResponseEntity.ok()
				.cacheControl(CacheControl.noStore())
				.body(CalculationView.of(id, calculator.calculate(calculation.answers()), calculation));
		}
		catch (InconsistentAnswersException exception) {
			throw ProblemException.invalidInput("/inputs/" + exception.input(), String.valueOf(exception.getMessage()));
		}
	}

}
