package org.moveagain.calculator.calculation;

import java.util.List;

import org.jspecify.annotations.Nullable;
import org.moveagain.calculator.definition.Classification;
import org.moveagain.calculator.definition.Exclusion;
import org.moveagain.calculator.definition.Source;

/**
 * What a calculator answers.
 */
public sealed interface Outcome {

	/**
	 * Amounts, with all that is needed to check them.
	 *
	 * @param amounts at least one
	 * @param classification the class they fall into, found before rounding
	 * @param formula the formula with the person's numbers filled in, in metric units
	 * @param sources of these amounts
	 * @param cautions what to know when using them
	 * @param target the result as a target to track
	 */
	record Result(List<Amount> amounts, @Nullable Classification classification, String formula, List<Source> sources,
			List<String> cautions, @Nullable Target target) implements Outcome {

		public Result {
			amounts = List.copyOf(amounts);
			sources = List.copyOf(sources);
			cautions = List.copyOf(cautions);
		}

		/**
		 * A result without a class and without a target.
		 * @param amounts at least one
		 * @param formula with the person's numbers
		 * @param sources of these amounts
		 * @param cautions what to know when using them
		 */
		public Result(List<Amount> amounts, String formula, List<Source> sources, List<String> cautions) {
			this(amounts, null, formula, sources, cautions, null);
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
