package org.moveagain.tracking.position;

import java.util.Arrays;
import java.util.Optional;
import java.util.stream.Stream;

import jakarta.servlet.http.Cookie;
import jakarta.servlet.http.HttpServletRequest;
import jakarta.servlet.http.HttpServletResponse;
import org.moveagain.support.problem.ProblemException;
import org.moveagain.tracking.log.LogPosition;
import org.moveagain.tracking.log.SubjectPartition;

import org.springframework.http.HttpHeaders;
import org.springframework.http.ResponseCookie;
import org.springframework.stereotype.Component;

/**
 * Carries positions over HTTP: in a header for API clients, and in a cookie of the same
 * name that a browser sends back without any code of the page. The header wins.
 */
@Component
public class TrackingPosition {

	/** The header's and the cookie's name. */
	public static final String NAME = "Tracking-Position";

	private static final String PATH = "/api/tracking";

	private final SubjectPartition partitions;

	private final ReadYourWrites reads;

	TrackingPosition(SubjectPartition partitions, ReadYourWrites reads) {
		this.partitions = partitions;
		this.reads = reads;
	}

	/**
	 * Tells the client where its write is.
	 * @param position of the write
	 * @param request what it came with
	 * @param response gets header and cookie
	 */
	public void tell(LogPosition position, HttpServletRequest request, HttpServletResponse response) {
		response.setHeader(NAME, position.toString());
		response.addHeader(HttpHeaders.SET_COOKIE, cookie(position.toString(), request).build().toString());
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
			this.reads.await(checked(subject, header));
			return;
		}
		Optional<String> cookie = cookies(request).map(Cookie::getValue).findFirst();
		if (cookie.isEmpty()) {
			return;
		}
		// Another account's, or of a log that is no more: the browser is not to blame.
		Optional<LogPosition> own = cookie.flatMap(LogPosition::parse)
			.filter((position) -> isOf(subject, position) && this.reads.exists(position));
		own.ifPresentOrElse(this.reads::await,
				() -> response.addHeader(HttpHeaders.SET_COOKIE, cookie("", request).maxAge(0).build().toString()));
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

	private static Stream<Cookie> cookies(HttpServletRequest request) {
		Cookie[] cookies = request.getCookies();
		return (cookies != null) ? Arrays.stream(cookies).filter((cookie) -> NAME.equals(cookie.getName()))
				: Stream.empty();
	}

	private static ResponseCookie.ResponseCookieBuilder cookie(String value, HttpServletRequest request) {
		boolean secure = request.isSecure() || "https".equalsIgnoreCase(request.getHeader("X-Forwarded-Proto"));
		return ResponseCookie.from(NAME, value).path(PATH).httpOnly(true).sameSite("Strict").secure(secure);
	}

}
