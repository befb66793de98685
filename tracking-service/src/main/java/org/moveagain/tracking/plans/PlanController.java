package org.moveagain.tracking.plans;

import java.util.Arrays;
import java.util.List;
import java.util.Map;

import jakarta.servlet.http.HttpServletRequest;
import jakarta.servlet.http.HttpServletResponse;
import org.moveagain.events.tracking.ItemContract;
import org.moveagain.events.tracking.Plan;
import org.moveagain.support.problem.ProblemException;
import org.moveagain.support.token.Subject;
import org.moveagain.tracking.diary.ShelfReader;
import org.moveagain.tracking.log.ItemLog;
import org.moveagain.tracking.plans.domain.PlanReader;
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
 * A person's plans over HTTP: one of each kind at most, so making it again replaces it.
 */
@RestController
@RequestMapping("/api/tracking/plans")
class PlanController {

	private final ItemLog log;

	private final ShelfReader shelves;

	private final TrackingPosition position;

	PlanController(ItemLog log, ShelfReader shelves, TrackingPosition position) {
		this.log = log;
		this.shelves = shelves;
		this.position = position;
	}

	@GetMapping
	Map<String, List<Plan>> all(@Subject String subject, HttpServletRequest request, HttpServletResponse response) {
		this.position.await(subject, request, response);
		return Map.of("plans", this.shelves.items(subject, ItemContract.PLANS));
	}

	@PutMapping(path = "/{kind}", consumes = MediaType.APPLICATION_JSON_VALUE)
	Plan make(@Subject String subject, @PathVariable String kind, @RequestBody JsonNode body,
			HttpServletRequest request, HttpServletResponse response) {
		Plan plan = PlanReader.read(kind(kind), body);
		this.position.tell(subject, this.log.revised(subject, ItemContract.PLANS, plan), request, response);
		return plan;
	}

	/** Deleting what is not there, or is no more, is no error: it is gone either way. */
	@DeleteMapping("/{kind}")
	@ResponseStatus(HttpStatus.NO_CONTENT)
	void delete(@Subject String subject, @PathVariable String kind, HttpServletRequest request,
			HttpServletResponse response) {
		this.position.tell(subject, this.log.deleted(subject, ItemContract.PLANS, kind(kind).code()), request,
				response);
	}

	private static Plan.Kind kind(String code) {
		return Arrays.stream(Plan.Kind.values())
			.filter((kind) -> kind.code().equals(code))
			.findFirst()
			.orElseThrow(() -> ProblemException.notFound("There is no kind of plan with this name."));
	}

}
