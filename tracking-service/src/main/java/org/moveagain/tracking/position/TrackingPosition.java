package org.moveagain.tracking.position;

import java.util.Arrays;
import java.util.EnumMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.regex.Pattern;
import java.util.stream.Collectors;
import java.util.stream.Stream;

import jakarta.servlet.http.Cookie;
import jakarta.servlet.http.HttpServletRequest;
import jakarta.servlet.http.HttpServletResponse;
import org.moveagain.support.problem.ProblemException;
import org.moveagain.tracking.log.LogPosition;
import org.moveagain.tracking.log.SubjectPartition;
import org.moveagain.tracking.log.TrackingTopic;

import org.springframework.http.HttpHeaders;
import org.springframework.http.ResponseCookie;
import org.springframework.stereotype.Component;

/**
 * Carries positions over HTTP: in a header for API clients, which may give several
 * separated by commas, and in a cookie of the same name with one for each topic, which a
 * browser sends back without any code of the page. The header wins.
 */
@Component
public class TrackingPosition {

	/** The header's and the cookie's name. */
	public static final String NAME = "Tracking-Position";

	/** In a cookie: no comma and no space may be in one. */
	private static final String BETWEEN = ".";

	private static final int MOST = 1 + TrackingTopic.values().length;

	private static final String PATH = "/api/tracking";

	private final SubjectPartition partitions;

	private final ReadYourWrites reads;

	TrackingPosition(SubjectPartition partitions, ReadYourWrites reads) {
		this.partitions = partitions;
		this.reads = reads;
	}

	/**
	 * Tells the client where its write is.
	 * @param subject whose write it was
	 * @param position of the write
	 * @param request what it came with
	 * @param response gets header and cookie
	 */
	public void tell(String subject, LogPosition position, HttpServletRequest request, HttpServletResponse response) {
		response.setHeader(NAME, position.toString());
		Stream<LogPosition> others = cookie(request).stream()
			.flatMap(TrackingPosition::positions)
			.filter((other) -> other.topic() != position.topic() && isOf(subject, other));
		String all = Stream.concat(Stream.of(position), others)
			.map(LogPosition::toString)
			.collect(Collectors.joining(BETWEEN));
		response.addHeader(HttpHeaders.SET_COOKIE, cookie(all, request).build().toString());
	}

	/**
	 * Waits until the client can read what it has written.
	 * @param subject whose request it is
	 * @param request with or without a position
	 * @param response loses a cookie that belongs to somebody else
	 * @throws ProblemException invalid input, when the header is not a position of this
	 * person's; unavailable, when waiting did not help
	 */
	public void await(String subject, HttpServletRequest request, HttpServletResponse response) {
		String header = request.getHeader(NAME);
		if (header != null) {
			Arrays.stream(header.split(",", MOST))
				.map((each) -> checked(subject, each.strip()))
				.toList()
				.forEach(this.reads::await);
			return;
		}
		Optional<String> cookie = cookie(request);
		if (cookie.isEmpty()) {
			return;
		}
		// Another account's, or of a log that is no more: the browser is not to blame.
		List<LogPosition> own = positions(cookie.get())
			.filter((position) -> isOf(subject, position) && this.reads.exists(position))
			.toList();
		own.forEach(this.reads::await);
		if (own.isEmpty()) {
			response.addHeader(HttpHeaders.SET_COOKIE, cookie("", request).maxAge(0).build().toString());
		}
	}

	private LogPosition checked(String subject, String header) {
		LogPosition position = LogPosition.parse(header)
			.orElseThrow(() -> ProblemException.invalidInput(NAME, "This must be a position, such as 3@1204."));
		if (!isOf(subject, position)) {
			throw ProblemException.invalidInput(NAME, "This is not a position of this account.");
		}
		if (!this.reads.exists(position)) {
			throw ProblemException.invalidInput(NAME, "This position does not exist yet.");
		}
		return position;
	}

	private boolean isOf(String subject, LogPosition position) {
		return position.partition() == this.partitions.of(subject);
	}

	/** Text that is no position is left out, and each topic counts once. */
	private static Stream<LogPosition> positions(String cookie) {
		Map<TrackingTopic, LogPosition> positions = new EnumMap<>(TrackingTopic.class);
		Arrays.stream(cookie.split(Pattern.quote(BETWEEN), MOST))
			.flatMap((each) -> LogPosition.parse(each).stream())
			.forEach((position) -> positions.put(position.topic(), position));
		return positions.values().stream();
	}

	private static Optional<String> cookie(HttpServletRequest request) {
		Cookie[] cookies = request.getCookies();
		return (cookies != null) ? Arrays.stream(cookies)
			.filter((cookie) -> NAME.equals(cookie.getName()))
			.map(Cookie::getValue)
			.findFirst() : Optional.empty();
	}

	private static ResponseCookie.ResponseCookieBuilder cookie(String value, HttpServletRequest request) {
		boolean secure = request.isSecure() || "https".equalsIgnoreCase(request.getHeader("X-Forwarded-Proto"));
		return ResponseCookie.from(NAME, value).path(PATH).httpOnly(true).sameSite("Strict").secure(secure);
	}

}
