package org.moveagain.tracking.goals;

import java.time.Clock;
import java.time.LocalDate;
import java.util.List;
import java.util.Map;

import jakarta.servlet.http.HttpServletRequest;
import jakarta.servlet.http.HttpServletResponse;
import org.moveagain.events.tracking.Goal;
import org.moveagain.events.tracking.ItemContract;
import org.moveagain.support.problem.ProblemException;
import org.moveagain.support.token.Subject;
import org.moveagain.tracking.catalogue.domain.Catalogue;
import org.moveagain.tracking.catalogue.domain.Measure;
import org.moveagain.tracking.diary.ShelfReader;
import org.moveagain.tracking.goals.domain.GoalReader;
import org.moveagain.tracking.log.ItemLog;
import org.moveagain.tracking.position.TrackingPosition;
import tools.jackson.databind.JsonNode;

import org.springframework.http.HttpStatus;
import org.springframework.http.MediaType;
import org.springframework.web.bind.annotation.DeleteMapping;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.PutMapping;
import org.springframework.web.bind.annotation.RequestBody;
import org.springframework.web.bind.annotation.RequestMapping;
import org.springframework.web.bind.annotation.ResponseStatus;
import org.springframework.web.bind.annotation.RestController;

/**
 * A person's goals over HTTP: one for a measure at most, so setting it again replaces it.
 */
@RestController
@RequestMapping("/api/tracking/goals")
class GoalController {

	private final Catalogue catalogue;

	private final ItemLog log;

	private final ShelfReader shelves;

	private final TrackingPosition position;

	private final Clock clock;

	GoalController(Catalogue catalogue, ItemLog log, ShelfReader shelves, TrackingPosition position, Clock clock) {
		this.catalogue = catalogue;
		this.log = log;
		this.shelves = shelves;
		this.position = position;
		this.clock = clock;
	}

	@GetMapping
	Map<String, List<Goal>> all(@Subject String subject, HttpServletRequest request, HttpServletResponse response) {
		this.position.await(subject, request, response);
		return Map.of("goals", this.shelves.items(subject, ItemContract.GOALS));
	}

	@PutMapping(path = "/{measure}", consumes = MediaType.APPLICATION_JSON_VALUE)
	Goal set(@Subject String subject, @PathVariable String measure, @RequestBody JsonNode body,
			HttpServletRequest request, HttpServletResponse response) {
		Goal goal = new GoalReader(measure(measure), LocalDate.now(this.clock)).read(body);
		this.position.tell(subject, this.log.revised(subject, ItemContract.GOALS, goal), request, response);
		return goal;
	}

	/** Deleting what is not there, or is no more, is no error: it is gone either way. */
	@DeleteMapping("/{measure}")
	@ResponseStatus(HttpStatus.NO_CONTENT)
	void delete(@Subject String subject, @PathVariable String measure, HttpServletRequest request,
			HttpServletResponse response) {
		String code = measure(measure).code();
		this.position.tell(subject, this.log.deleted(subject, ItemContract.GOALS, code), request, response);
	}

	private Measure measure(String code) {
		return this.catalogue.measure(code)
			.filter((measure) -> measure.goal() != null)
			.orElseThrow(() -> ProblemException.notFound("There is no measure with this name that can have a goal."));
	}

}
