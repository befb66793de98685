package org.moveagain.tracking.entries;

import java.net.URI;
import java.time.Clock;
import java.time.ZoneOffset;
import java.util.UUID;

import jakarta.servlet.http.HttpServletRequest;
import jakarta.servlet.http.HttpServletResponse;
import org.jspecify.annotations.Nullable;
import org.moveagain.events.tracking.Entry;
import org.moveagain.support.problem.ProblemException;
import org.moveagain.support.token.Subject;
import org.moveagain.tracking.diary.DiaryReader;
import org.moveagain.tracking.diary.domain.DateRange;
import org.moveagain.tracking.diary.domain.EntryRef;
import org.moveagain.tracking.diary.domain.StoredEntry;
import org.moveagain.tracking.entries.domain.EntryPage;
import org.moveagain.tracking.entries.domain.EntryPage.Cursor;
import org.moveagain.tracking.entries.domain.EntryValidator;
import org.moveagain.tracking.log.LogPosition;
import org.moveagain.tracking.position.TrackingPosition;
import tools.jackson.databind.JsonNode;

import org.springframework.http.HttpStatus;
import org.springframework.http.HttpHeaders;
import org.springframework.http.MediaType;
import org.springframework.http.ResponseEntity;
import org.springframework.web.bind.annotation.DeleteMapping;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.bind.annotation.PutMapping;
import org.springframework.web.bind.annotation.RequestBody;
import org.springframework.web.bind.annotation.RequestHeader;
import org.springframework.web.bind.annotation.RequestMapping;
import org.springframework.web.bind.annotation.RequestParam;
import org.springframework.web.bind.annotation.ResponseStatus;
import org.springframework.web.bind.annotation.RestController;

/**
 * Entries over HTTP. Every answer is about the entries of the person who asks.
 */
@RestController
@RequestMapping("/api/tracking/entries")
class EntryController {

	private static final int DAYS_WITHOUT_FROM = 31;

	private static final int LARGEST_PAGE = 500;

	private static final ZoneOffset EARLIEST_TOMORROW = ZoneOffset.ofHours(14);

	private final EntryValidator validator;

	private final EntryChanges changes;

	private final EntryList list;

	private final DiaryReader diary;

	private final TrackingPosition position;

	private final Clock clock;

	EntryController(EntryValidator validator, EntryChanges changes, EntryList list, DiaryReader diary,
			TrackingPosition position, Clock clock) {
		this.validator = validator;
		this.changes = changes;
		this.list = list;
		this.diary = diary;
		this.position = position;
		this.clock = clock;
	}

	@PostMapping(consumes = MediaType.APPLICATION_JSON_VALUE)
	ResponseEntity<Entry> log(@Subject String subject, @RequestBody JsonNode body, HttpServletRequest request,
			HttpServletResponse response) {
		Entry entry = this.validator.logged(body);
		LogPosition written = this.changes.log(subject, entry);
		this.position.tell(subject, written, request, response);
		return ResponseEntity.created(URI.create("/api/tracking/entries/" + entry.id()))
			.eTag(IfMatch.tag(written.offset()))
			.body(entry);
	}

	@PutMapping(path = "/{id}", consumes = MediaType.APPLICATION_JSON_VALUE)
	ResponseEntity<Entry> correct(@Subject String subject, @PathVariable String id, @RequestBody JsonNode body,
			@RequestHeader(name = HttpHeaders.IF_MATCH, required = false) @Nullable String ifMatch,
			HttpServletRequest request, HttpServletResponse response) {
		IfMatch expected = IfMatch.of(ifMatch);
		Entry entry = this.validator.corrected(body, id(id));
		LogPosition written = this.changes.correct(subject, entry, expected);
		this.position.tell(subject, written, request, response);
		return ResponseEntity.ok().eTag(IfMatch.tag(written.offset())).body(entry);
	}

	@DeleteMapping("/{id}")
	@ResponseStatus(HttpStatus.NO_CONTENT)
	void delete(@Subject String subject, @PathVariable String id,
			@RequestHeader(name = HttpHeaders.IF_MATCH, required = false) @Nullable String ifMatch,
			HttpServletRequest request, HttpServletResponse response) {
		LogPosition written = this.changes.delete(subject, id(id), IfMatch.of(ifMatch));
		this.position.tell(subject, written, request, response);
	}

	@GetMapping("/{id}")
	ResponseEntity<Entry> one(@Subject String subject, @PathVariable String id, HttpServletRequest request,
			HttpServletResponse response) {
		EntryRef ref = new EntryRef(subject, id(id));
		this.position.await(subject, request, response);
		StoredEntry stored = this.diary.entry(ref).orElseThrow(EntryChanges::missing);
		return ResponseEntity.ok().eTag(IfMatch.tag(stored.revision().offset())).body(stored.entry());
	}

	/** Without {@code to}, up to the date that is already reached somewhere on earth. */
	@GetMapping
	EntryPage list(@Subject String subject, @RequestParam(required = false) @Nullable String from,
			@RequestParam(required = false) @Nullable String to, @RequestParam(defaultValue = "100") int size,
			@RequestParam(required = false) @Nullable String cursor, HttpServletRequest request,
			HttpServletResponse response) {
		DateRange range = DateRange.of(from, to, EARLIEST_TOMORROW, this.clock, DAYS_WITHOUT_FROM);
		if (size < 1 || size > LARGEST_PAGE) {
			throw ProblemException.invalidInput("size", "This must be from 1 to " + LARGEST_PAGE + ".");
		}
		Cursor after = (cursor != null) ? Cursor.parse(cursor) : null;
		this.position.await(subject, request, response);
		return this.list.page(subject, range, size, after);
	}

	private static UUID id(String text) {
		UUID id = EntryValidator.id(text);
		if (id == null) {
			throw ProblemException.invalidInput("id",
					"This must be a UUID, such as 1b4e28ba-2fa1-41d2-883f-0016d3cca427.");
		}
		return id;
	}

}
