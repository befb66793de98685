package org.moveagain.calculator.api;

import java.time.Duration;
import java.util.Comparator;
import java.util.List;

import org.moveagain.calculator.calculation.Calculator;
import tools.jackson.databind.json.JsonMapper;

import org.springframework.http.CacheControl;
import org.springframework.http.MediaType;
import org.springframework.http.ResponseEntity;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.RestController;

/**
 * Serves the description of the API. It is made when somebody asks for it, which is
 * seldom, so that neither the start nor the memory pays for it.
 */
@RestController
class OpenApiController {

	private static final CacheControl FIVE_MINUTES = CacheControl.maxAge(Duration.ofMinutes(5)).cachePublic();

	private final List<Calculator> calculators;

	private final JsonMapper json;

	OpenApiController(List<Calculator> calculators, JsonMapper json) {
		this.calculators = calculators.stream()
			.sorted(Comparator.comparing((Calculator calculator) -> calculator.definition().id()))
			.toList();
		this.json = json;
	}

	@GetMapping(path = "/v3/api-docs", produces = MediaType.APPLICATION_JSON_VALUE)
	ResponseEntity<String> document() {
		return ResponseEntity.ok()
			.cacheControl(FIVE_MINUTES)
			.body(this.json.writeValueAsString(new OpenApiDocument(this.json).of(this.calculators)));
	}

}
