package org.moveagain.calculator.definition;

import java.util.List;

import com.fasterxml.jackson.annotation.JsonInclude;

/**
 * What a calculator says of itself.
 *
 * @param id its place in the address, lower case and hyphens
 * @param title its name
 * @param summary what it works out, in a sentence
 * @param inputs what it asks, in the order to ask it
 * @param results what it may answer with
 * @param classes what a result may be classified as
 * @param formula how it works it out
 * @param sources where the formula comes from
 * @param notFor who must not rely on it
 * @param cautions what always goes with a result
 */
@JsonInclude(JsonInclude.Include.NON_EMPTY)
public record Definition(String id, String title, String summary, List<Input> inputs, List<Output> results,
		List<Classification> classes, String formula, List<Source> sources, List<Exclusion> notFor,
		List<String> cautions) {

	public Definition {
		inputs = List.copyOf(inputs);
		results = List.copyOf(results);
		classes = List.copyOf(classes);
		sources = List.copyOf(sources);
		notFor = List.copyOf(notFor);
		cautions = List.copyOf(cautions);
	}

}
