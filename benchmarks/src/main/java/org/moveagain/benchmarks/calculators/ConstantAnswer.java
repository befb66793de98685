package org.moveagain.benchmarks.calculators;

import org.springframework.http.MediaType;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.RestController;

/**
 * The least that the service can do for a request: text that is JSON already. Below a
 * path that needs no account.
 */
@RestController
class ConstantAnswer {

	static final String PATH = "/api/calculators/benchmark/constant";

	@GetMapping(path = PATH, produces = MediaType.APPLICATION_JSON_VALUE)
	String answer() {
		return "{\"constant\": true}";
	}

}
