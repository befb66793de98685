package org.moveagain.gateway.problems;

import java.util.Collections;
import java.util.List;

import jakarta.servlet.DispatcherType;
import jakarta.servlet.RequestDispatcher;
import jakarta.servlet.http.HttpServletRequest;

import org.springframework.http.HttpHeaders;
import org.springframework.http.InvalidMediaTypeException;
import org.springframework.http.MediaType;

/**
 * Whether an error is better told as a page: to a browser that opens an address, not to a
 * client of the API.
 */
public final class PageWish {

	private PageWish() {
	}

	/**
	 * Whether the request wants a page.
	 * @param request the request, or the dispatch of its error
	 * @return true when it asks for {@code text/html} by name, outside of {@code /api}
	 */
	public static boolean of(HttpServletRequest request) {
		String path = path(request);
		return !path.equals("/api") && !path.startsWith("/api/") && namesHtml(request);
	}

	private static String path(HttpServletRequest request) {
		Object original = (request.getDispatcherType() == DispatcherType.ERROR)
				? request.getAttribute(RequestDispatcher.ERROR_REQUEST_URI) : null;
		return (original instanceof String path) ? path : request.getRequestURI();
	}

	private static boolean namesHtml(HttpServletRequest request) {
		List<String> accept = Collections.list(request.getHeaders(HttpHeaders.ACCEPT));
		try {
			return MediaType.parseMediaTypes(accept).stream().anyMatch(MediaType.TEXT_HTML::equalsTypeAndSubtype);
		}
		catch (InvalidMediaTypeException exception) {
			return false;
		}
	}

}
