package org.moveagain.assistant.helpline;

import java.io.IOException;
import java.io.InputStream;
import java.io.UncheckedIOException;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Optional;
import java.util.Set;

import tools.jackson.databind.DeserializationFeature;
import tools.jackson.dataformat.yaml.YAMLMapper;

/**
 * Whom to call, by country.
 *
 * @param emergency the countries of each emergency number
 * @param crisis lines for thoughts of harming oneself
 */
public record HelpLines(Map<String, Set<String>> emergency, List<CrisisLine> crisis) {

	private static final String FILE = "/help-lines.yaml";

	public HelpLines {
		emergency = Map.copyOf(emergency);
		crisis = List.copyOf(crisis);
	}

	/**
	 * A line to call.
	 *
	 * @param name who answers
	 * @param number as it is dialled
	 * @param countries ISO 3166 codes of where it works
	 */
	public record CrisisLine(String name, String number, Set<String> countries) {

		public CrisisLine {
			countries = Set.copyOf(countries);
		}

	}

	/**
	 * Reads the lines that are shipped.
	 * @return the lines
	 */
	public static HelpLines load() {
		YAMLMapper yaml = YAMLMapper.builder().enable(DeserializationFeature.FAIL_ON_UNKNOWN_PROPERTIES).build();
		try (InputStream file = HelpLines.class.getResourceAsStream(FILE)) {
			return yaml.readValue(Objects.requireNonNull(file, FILE), HelpLines.class);
		}
		catch (IOException exception) {
			throw new UncheckedIOException(exception);
		}
	}

	/**
	 * The emergency number of a country.
	 * @param country ISO 3166 code
	 * @return empty when it is not known for certain
	 */
	public Optional<String> emergencyNumber(String country) {
		return this.emergency.entrySet()
			.stream()
			.filter((each) -> each.getValue().contains(country))
			.map(Map.Entry::getKey)
			.findFirst();
	}

	/**
	 * The crisis line of a country.
	 * @param country ISO 3166 code
	 * @return empty when none is known for certain
	 */
	public Optional<CrisisLine> crisisLine(String country) {
		return this.crisis.stream().filter((line) -> line.countries().contains(country)).findFirst();
	}

}
