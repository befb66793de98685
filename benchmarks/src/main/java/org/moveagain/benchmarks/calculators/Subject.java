package org.moveagain.benchmarks.calculators;

import java.io.IOException;
import java.io.InputStream;
import java.util.List;

import org.moveagain.calculator.calculation.Answers;
import org.moveagain.calculator.calculation.Calculator;
import org.moveagain.calculator.calculation.Outcome;
import org.moveagain.calculator.input.RequestReader;
import tools.jackson.databind.JsonNode;
import tools.jackson.databind.json.JsonMapper;

import org.springframework.context.annotation.ClassPathBeanDefinitionScanner;
import org.springframework.context.support.GenericApplicationContext;
import org.springframework.core.type.filter.AssignableTypeFilter;

/**
 * A calculator with the answers of its first example.
 *
 * @param calculator what is measured
 * @param request the example's body
 * @param answers the same, read and checked
 */
record Subject(Calculator calculator, String request, Answers answers) {

	private static final JsonMapper JSON = new JsonMapper();

	static List<Subject> all() {
		try (GenericApplicationContext context = new GenericApplicationContext()) {
			ClassPathBeanDefinitionScanner scanner = new ClassPathBeanDefinitionScanner(context, false);
			scanner.addIncludeFilter(new AssignableTypeFilter(Calculator.class));
			scanner.scan("org.moveagain.calculator");
			context.refresh();
			return context.getBeanProvider(Calculator.class).stream().map(Subject::of).toList();
		}
	}

	static Subject named(String id) {
		return all().stream().filter((subject) -> subject.id().equals(id)).findFirst().orElseThrow();
	}

	String id() {
		return this.calculator.definition().id();
	}

	Outcome calculate() {
		return this.calculator.calculate(this.answers);
	}

	private static Subject of(Calculator calculator) {
		try (InputStream examples = calculator.getClass().getResourceAsStream("examples.json")) {
			JsonNode request = JSON.readTree(examples).get(0).get("request");
			return new Subject(calculator, request.toString(),
					RequestReader.read(calculator.definition(), request).answers());
		}
		catch (IOException exception) {
			throw new IllegalStateException(exception);
		}
	}

}
