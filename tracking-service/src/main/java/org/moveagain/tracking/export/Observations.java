package org.moveagain.tracking.export;

import java.math.BigDecimal;
import java.nio.charset.StandardCharsets;
import java.time.OffsetDateTime;
import java.time.ZoneOffset;
import java.time.format.DateTimeFormatter;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.UUID;
import java.util.function.Function;
import java.util.stream.Collectors;

import org.moveagain.events.tracking.Entry;
import org.moveagain.tracking.catalogue.domain.Catalogue;
import org.moveagain.tracking.catalogue.domain.Choice;
import org.moveagain.tracking.catalogue.domain.Measure;
import org.moveagain.tracking.catalogue.domain.Sign;
import tools.jackson.databind.node.ArrayNode;
import tools.jackson.databind.node.JsonNodeFactory;
import tools.jackson.databind.node.ObjectNode;

/**
 * An entry as FHIR R4 Observations: one for each measure, and one for each list, for the
 * flare and for the note. All of an entry's share its identifier and its time.
 */
final class Observations {

	/** Our own codes, for what LOINC has none. */
	static final String SYSTEM = "https://moveagain.org/fhir/CodeSystem/tracking";

	private static final String LOINC = "http://loinc.org";

	private static final String UCUM = "http://unitsofmeasure.org";

	private static final String CATEGORY = "http://terminology.hl7.org/CodeSystem/observation-category";

	/** FHIR knows no offset beyond. */
	private static final int FARTHEST = 14 * 3600;

	private final Catalogue catalogue;

	private final Map<String, String> places;

	Observations(Catalogue catalogue) {
		this.catalogue = catalogue;
		this.places = catalogue.places().stream().collect(Collectors.toMap(Choice::code, Choice::label));
	}

	/**
	 * An Observation.
	 *
	 * @param id always the same for the same part of the same entry
	 * @param resource as JSON
	 */
	record Observation(UUID id, ObjectNode resource) {

	}

	List<Observation> of(Entry entry) {
		List<Observation> all = new ArrayList<>();
		entry.measures()
			.forEach((code, value) -> this.catalogue.measure(code)
				.ifPresent((measure) -> all.add(measure(entry, measure, value))));
		list(all, entry, "places", "Where it is", entry.places(), (code) -> this.places.getOrDefault(code, code));
		list(all, entry, "signs", "Warning signs", entry.signs(),
				(code) -> this.catalogue.sign(code).map(Sign::label).orElse(code));
		list(all, entry, "worse", "What worsened it, as the person says", entry.worse(), this.catalogue::factorLabel);
		list(all, entry, "better", "What eased it, as the person says", entry.better(), this.catalogue::factorLabel);
		list(all, entry, "medicines", "Medicines taken, in the person's words", entry.medicines(), Function.identity());
		if (entry.legSide() != null) {
			Observation side = observation(entry, "leg-side", "Into which leg the pain spreads");
			side.resource().put("valueString", entry.legSide().name().toLowerCase(Locale.ROOT));
			all.add(side);
		}
		if (entry.flare()) {
			Observation flare = observation(entry, "flare", "The person says that this is a flare");
			flare.resource().put("valueBoolean", true);
			all.add(flare);
		}
		if (entry.note() != null) {
			Observation note = observation(entry, "note", "The person's own note");
			note.resource().put("valueString", entry.note());
			all.add(note);
		}
		return all;
	}

	private Observation measure(Entry entry, Measure measure, BigDecimal value) {
		Observation observation = observation(entry, measure.code(), measure.label());
		if (measure.loinc() != null) {
			ArrayNode codings = (ArrayNode) observation.resource().path("code").path("coding");
			codings.insertObject(0).put("system", LOINC).put("code", measure.loinc());
		}
		ObjectNode quantity = observation.resource().putObject("valueQuantity");
		quantity.put("value", value).put("unit", measure.unit());
		if (measure.ucum() != null) {
			quantity.put("system", UCUM).put("code", measure.ucum());
		}
		return observation;
	}

	private void list(List<Observation> all, Entry entry, String code, String text, List<String> items,
			Function<String, String> label) {
		if (items.isEmpty()) {
			return;
		}
		Observation observation = observation(entry, code, text);
		ArrayNode components = observation.resource().putArray("component");
		for (String item : items) {
			String shown = label.apply(item);
			ObjectNode component = components.addObject();
			ObjectNode concept = component.putObject("code");
			if (!shown.equals(item)) {
				concept.putArray("coding").addObject().put("system", SYSTEM).put("code", item).put("display", shown);
			}
			concept.put("text", shown);
			component.put("valueBoolean", true);
		}
		all.add(observation);
	}

	private static Observation observation(Entry entry, String code, String text) {
		ObjectNode resource = JsonNodeFactory.instance.objectNode();
		resource.put("resourceType", "Observation");
		resource.putArray("identifier")
			.addObject()
			.put("system", "urn:ietf:rfc:3986")
			.put("value", "urn:uuid:" + entry.id());
		resource.put("status", "final");
		resource.putArray("category")
			.addObject()
			.putArray("coding")
			.addObject()
			.put("system", CATEGORY)
			.put("code", "survey");
		ObjectNode concept = resource.putObject("code");
		concept.putArray("coding").addObject().put("system", SYSTEM).put("code", code).put("display", text);
		concept.put("text", text);
		resource.put("effectiveDateTime", DateTimeFormatter.ISO_OFFSET_DATE_TIME.format(within(entry.at())));
		return new Observation(UUID.nameUUIDFromBytes((entry.id() + "/" + code).getBytes(StandardCharsets.UTF_8)),
				resource);
	}

	private static OffsetDateTime within(OffsetDateTime at) {
		return (Math.abs(at.getOffset().getTotalSeconds()) <= FARTHEST) ? at : at.withOffsetSameInstant(ZoneOffset.UTC);
	}

}
