package org.moveagain.assistant.triage;

import java.util.Map;

import io.micrometer.core.instrument.MeterRegistry;
import org.moveagain.assistant.helpline.HelpLines;
import org.moveagain.redflags.Answer;
import org.moveagain.redflags.Assessment;
import org.moveagain.redflags.RedFlags;
import org.moveagain.redflags.Triage;

import org.springframework.http.CacheControl;
import org.springframework.http.ResponseEntity;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.bind.annotation.RequestBody;
import org.springframework.web.bind.annotation.RestController;

/**
 * Says how urgent it is by the answers so far, and what to ask next. Answers are neither
 * kept nor logged; finished assessments are counted by rule and tier.
 */
@RestController
class TriageController {

	private final RedFlags redFlags;

	private final Triage triage;

	private final HelpLines lines;

	private final MeterRegistry meters;

	TriageController(RedFlags redFlags, HelpLines lines, MeterRegistry meters) {
		this.redFlags = redFlags;
		this.triage = new Triage(redFlags);
		this.lines = lines;
		this.meters = meters;
	}

	@PostMapping("/api/assistant/triage")
	ResponseEntity<TriageView> triage(@RequestBody TriageRequest request) {
		RequestReader.Reading reading = new RequestReader(this.redFlags).read(request);
		Map<String, Answer> answers = reading.profile().complete(reading.answers());
		Assessment assessment = this.triage.assess(answers);
		if (assessment.complete()) {
			count(assessment);
		}
		Card card = Card.of(assessment, reading.profile(), this.lines).orElse(null);
		return ResponseEntity.ok()
			.cacheControl(CacheControl.noStore())
			.body(TriageView.of(assessment, this.redFlags.returnList(), card));
	}

	private void count(Assessment assessment) {
		this.meters.counter("assistant.triage", "tier", assessment.tier().name()).increment();
		assessment.findings()
			.forEach((finding) -> this.meters
				.counter("assistant.triage.findings", "rule", finding.rule().id(), "tier", finding.tier().name())
				.increment());
	}

}
