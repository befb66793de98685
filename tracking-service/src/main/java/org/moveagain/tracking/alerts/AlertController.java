package org.moveagain.tracking.alerts;

import java.time.Clock;
import java.time.DateTimeException;
import java.time.LocalDate;
import java.time.ZoneOffset;
import java.util.List;
import java.util.Map;
import java.util.Set;

import jakarta.servlet.http.HttpServletRequest;
import jakarta.servlet.http.HttpServletResponse;
import org.jspecify.annotations.Nullable;
import org.moveagain.events.tracking.AlertReply;
import org.moveagain.events.tracking.ItemContract;
import org.moveagain.support.problem.ProblemException;
import org.moveagain.support.token.Subject;
import org.moveagain.tracking.alerts.domain.Alert;
import org.moveagain.tracking.alerts.domain.Kind;
import org.moveagain.tracking.alerts.domain.SignAlerts;
import org.moveagain.tracking.input.FieldReader;
import org.moveagain.tracking.input.InputErrors;
import org.moveagain.tracking.log.ItemLog;
import org.moveagain.tracking.position.TrackingPosition;
import tools.jackson.databind.JsonNode;

import org.springframework.http.MediaType;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.PutMapping;
import org.springframework.web.bind.annotation.RequestBody;
import org.springframework.web.bind.annotation.RequestMapping;
import org.springframework.web.bind.annotation.RestController;

/**
 * Answers to alerts over HTTP. The alerts themselves are on the dashboard.
 */
@RestController
@RequestMapping("/api/tracking/alerts")
class AlertController {

	private static final ZoneOffset EARLIEST_TOMORROW = ZoneOffset.ofHours(14);

	private final SignAlerts signs;

	private final ItemLog log;

	private final TrackingPosition position;

	private final Clock clock;

	AlertController(SignAlerts signs, ItemLog log, TrackingPosition position, Clock clock) {
		this.signs = signs;
		this.log = log;
		this.position = position;
		this.clock = clock;
	}

	/** What to ask at once when a sign is being logged. */
	@GetMapping("/questions")
	Map<String, List<Alert.Question>> questions() {
		return Map.of("questions", this.signs.questions());
	}

	@PutMapping(path = "/{kind}", consumes = MediaType.APPLICATION_JSON_VALUE)
	AlertReply answer(@Subject String subject, @PathVariable String kind, @RequestBody JsonNode body,
			HttpServletRequest request, HttpServletResponse response) {
		Kind about = Kind.of(kind)
			.orElseThrow(() -> ProblemException.notFound("There is no kind of alert with this name."));
		AlertReply reply = read(about, body);
		this.position.tell(subject, this.log.revised(subject, ItemContract.ALERT_REPLIES, reply), request, response);
		return reply;
	}

	private AlertReply read(Kind kind, JsonNode body) {
		InputErrors errors = new InputErrors();
		FieldReader fields = FieldReader.of(body, Set.of("answer", "on"), "A reply", errors);
		AlertReply.Answer answer = answer(kind, fields.text("answer"), errors);
		LocalDate on = on(fields.text("on"), errors);
		errors.throwIfAny();
		return new AlertReply(kind.code(), answer, on);
	}

	private static AlertReply.Answer answer(Kind kind, @Nullable String text, InputErrors errors) {
		if ("seen".equals(text)) {
			return AlertReply.Answer.SEEN;
		}
		if (kind == Kind.KEEPS_GOING && "under-care".equals(text)) {
			return AlertReply.Answer.UNDER_CARE;
		}
		errors.add("/answer", (kind == Kind.KEEPS_GOING) ? "This must be seen or under-care." : "This must be seen.");
		return AlertReply.Answer.SEEN;
	}

	/**
	 * Without a day, today in UTC. A day that is nowhere yet would keep an alert away.
	 */
	private LocalDate on(@Nullable String text, InputErrors errors) {
		LocalDate today = LocalDate.now(this.clock);
		if (text == null) {
			return today;
		}
		try {
			LocalDate on = LocalDate.parse(text);
			if (on.getYear() >= 2000 && !on.isAfter(LocalDate.now(this.clock.withZone(EARLIEST_TOMORROW)))) {
				return on;
			}
		}
		catch (DateTimeException ex) {
			// named below
		}
		errors.add("/on", "This must be a date that has come already, such as 2026-11-23.");
		return today;
	}

}
