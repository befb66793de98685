package org.moveagain.tracking.catalogue.domain;

import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.function.Function;
import java.util.stream.Collectors;

/**
 * All that can be logged, in the order in which it is shown.
 */
public final class Catalogue {

	private final Map<String, Measure> measures;

	private final Map<String, Choice> places;

	private final Map<String, Sign> signs;

	private final Map<String, Choice> factors;

	/**
	 * A catalogue of the given parts.
	 * @param measures numbers; their codes are unique, as those of the other parts are
	 * @param places regions of the body
	 * @param signs warning signs
	 * @param factors what often worsens or eases symptoms
	 */
	public Catalogue(List<Measure> measures, List<Choice> places, List<Sign> signs, List<Choice> factors) {
		this.measures = byCode(measures, Measure::code);
		this.places = byCode(places, Choice::code);
		this.signs = byCode(signs, Sign::code);
		this.factors = byCode(factors, Choice::code);
	}

	/**
	 * The measures in the order in which they are shown.
	 * @return all of them
	 */
	public List<Measure> measures() {
		return List.copyOf(this.measures.values());
	}

	public List<Choice> places() {
		return List.copyOf(this.places.values());
	}

	public List<Sign> signs() {
		return List.copyOf(this.signs.values());
	}

	public List<Choice> factors() {
		return List.copyOf(this.factors.values());
	}

	/**
	 * Looks a measure up.
	 * @param code its code
	 * @return the measure, if there is one
	 */
	public Optional<Measure> measure(String code) {
		return Optional.ofNullable(this.measures.get(code));
	}

	/**
	 * Looks a sign up.
	 * @param code its code
	 * @return the sign, if there is one
	 */
	public Optional<Sign> sign(String code) {
		return Optional.ofNullable(this.signs.get(code));
	}

	public Set<String> placeCodes() {
		return this.places.keySet();
	}

	public Set<String> signCodes() {
		return this.signs.keySet();
	}

	/**
	 * What a factor is called.
	 * @param factor a code, or a person's own words
	 * @return the label of a code; own words as they are
	 */
	public String factorLabel(String factor) {
		Choice known = this.factors.get(factor);
		return (known != null) ? known.label() : factor;
	}

	private static <T> Map<String, T> byCode(List<T> list, Function<T, String> code) {
		return list.stream().collect(Collectors.toMap(code, Function.identity(), (one, other) -> {
			throw new IllegalArgumentException("A code is in the catalogue twice: " + code.apply(one));
		}, LinkedHashMap::new));
	}

}
