package org.moveagain.tracking.operations;

import java.util.Map;
import java.util.Set;
import java.util.UUID;

import org.moveagain.support.problem.ProblemException;
import org.moveagain.tracking.input.FieldReader;
import org.moveagain.tracking.input.InputErrors;
import org.moveagain.tracking.ledger.ErasureLedger;
import org.moveagain.tracking.projection.Rebuild;
import org.moveagain.tracking.projection.Redrive;
import tools.jackson.databind.JsonNode;

import org.springframework.http.HttpStatus;
import org.springframework.http.MediaType;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.bind.annotation.RequestBody;
import org.springframework.web.bind.annotation.RequestMapping;
import org.springframework.web.bind.annotation.ResponseStatus;
import org.springframework.web.bind.annotation.RestController;

/**
 * The operator's commands. The runbook says when to use them.
 */
@RestController
@RequestMapping(OperationsController.PATH)
class OperationsController {

	static final String PATH = "/api/tracking/operations";

	private final Rebuild rebuild;

	private final Redrive redrive;

	private final ErasureLedger ledger;

	OperationsController(Rebuild rebuild, Redrive redrive, ErasureLedger ledger) {
		this.rebuild = rebuild;
		this.redrive = redrive;
		this.ledger = ledger;
	}

	@PostMapping("/rebuild")
	@ResponseStatus(HttpStatus.ACCEPTED)
	Rebuild.Status beginRebuild() {
		return this.rebuild.begin();
	}

	@GetMapping("/rebuild")
	Rebuild.Status rebuildStatus() {
		return this.rebuild.status();
	}

	@PostMapping("/redrive")
	Redrive.Report redrive() {
		return this.redrive.run();
	}

	@PostMapping(path = "/erasures", consumes = MediaType.APPLICATION_JSON_VALUE)
	@ResponseStatus(HttpStatus.ACCEPTED)
	ErasureReceipt erase(@RequestBody JsonNode body) {
		InputErrors errors = new InputErrors();
		String subject = FieldReader.of(body, Set.of("subject"), "An erasure", errors).text("subject");
		if (subject == null || subject.isBlank()) {
			errors.add("/subject", "This is needed: the id of the account.");
			subject = "";
		}
		errors.throwIfAny();
		return ErasureReceipt.of(this.ledger.request(subject));
	}

	@GetMapping("/erasures/{receipt}")
	ErasureReceipt erasure(@PathVariable UUID receipt) {
		return this.ledger.byReceipt(receipt)
			.map(ErasureReceipt::of)
			.orElseThrow(() -> ProblemException.notFound("There is no erasure with this receipt."));
	}

	/** After a backup was restored. */
	@PostMapping("/erasures/again")
	@ResponseStatus(HttpStatus.ACCEPTED)
	Map<String, Long> eraseAgain() {
		return Map.of("erasures", this.ledger.again());
	}

}
