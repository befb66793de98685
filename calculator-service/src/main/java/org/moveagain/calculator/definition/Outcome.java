package org.moveagain.calculator.definition;

import java.util.List;

/**
 * What a calculator answers.
 */
public sealed interface Outcome {

	/**
	 * Amounts, with all that is needed to check them.
	 *
	 * @param amounts at least one
	 * @param formula the formula with the person's numbers filled in
	 * @param sources of these amounts
	 * @param cautions what to know when using them
	 */
	record Result(List<Amount> amounts, String formula, List<Source> sources,
			List<String> cautions) implements Outcome {

		public Result {
			amounts = List.copyOf(amounts);
			sources = List.copyOf(sources);
			cautions = List.copyOf(cautions);
		}

	}

	/**
	 * No amount: the calculator is not for this person.
	 *
	 * @param reasons why, and what to do instead; at least one
	 */
	record NotForYou(List<Exclusion> reasons) implements Outcome {

		public NotForYou {
			reasons = List.copyOf(reasons);
		}

	}

}
