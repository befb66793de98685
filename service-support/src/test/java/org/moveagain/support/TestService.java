package org.moveagain.support;

import java.time.LocalDate;
import java.time.OffsetDateTime;
import java.util.List;
import java.util.Map;
import java.util.UUID;

import org.moveagain.support.problem.ProblemException;
import org.moveagain.support.token.PublicRoutes;
import org.moveagain.support.token.Subject;

import org.springframework.boot.autoconfigure.SpringBootApplication;
import org.springframework.context.annotation.Bean;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.bind.annotation.RequestBody;
import org.springframework.web.bind.annotation.RequestParam;
import org.springframework.web.bind.annotation.RestController;

/**
 * A service with nothing in it but what every service shares.
 */
@SpringBootApplication
public class TestService {

	@Bean
	PublicRoutes publicRoutes() {
		return PublicRoutes.of("/open/**");
	}

	record Walk(int minutes, OffsetDateTime at, Map<String, Integer> shares, List<Stop> stops) {

	}

	record Stop(String name, boolean seated) {

	}

	@RestController
	static class Walks {

		@PostMapping("/open/walks")
		Walk echo(@RequestBody Walk walk) {
			return walk;
		}

		@GetMapping("/open/walks/{id}")
		String one(@PathVariable UUID id) {
			throw ProblemException.notFound("There is no walk " + id + ".");
		}

		@GetMapping("/open/walks")
		String from(@RequestParam LocalDate from) {
			return from.toString();
		}

		@GetMapping("/open/broken")
		String broken() {
			throw new IllegalStateException("the password is swordfish");
		}

		@GetMapping("/mine")
		String mine(@Subject String subject) {
			return subject;
		}

	}

}
