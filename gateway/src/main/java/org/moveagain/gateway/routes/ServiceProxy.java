package org.moveagain.gateway.routes;

import java.net.URI;
import java.net.URISyntaxException;
import java.time.Duration;

import jakarta.servlet.http.HttpServletRequest;
import org.moveagain.gateway.access.Visitor;
import org.moveagain.gateway.access.Visitors;
import org.moveagain.gateway.origin.PublicOrigin;
import org.moveagain.gateway.problems.PageWish;
import org.moveagain.gateway.store.StoreAway;
import org.moveagain.gateway.token.TokenExchange;
import org.moveagain.support.problem.ProblemException;
import org.moveagain.support.problem.ProblemType;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;

import org.springframework.cloud.gateway.server.mvc.handler.ProxyExchange;
import org.springframework.http.HttpHeaders;
import org.springframework.http.HttpStatus;
import org.springframework.http.MediaType;
import org.springframework.stereotype.Component;
import org.springframework.web.client.ResourceAccessException;
import org.springframework.web.servlet.function.ServerRequest;
import org.springframework.web.servlet.function.ServerResponse;

/**
 * Passes a request on to a service, with a token in place of the session, and its answer
 * back. The address goes on as it came, byte by byte: decoding and encoding it again
 * would be a second opinion on what it means.
 */
@Component
class ServiceProxy {

	private static final Logger log = LoggerFactory.getLogger(ServiceProxy.class);

	private static final Duration RETRY = Duration.ofSeconds(3);

	private final ProxyExchange exchange;

	private final RequestHeaders headers;

	private final Visitors visitors;

	private final TokenExchange tokens;

	private final PublicOrigin origin;

	private final ServiceProblems problems;

	ServiceProxy(ProxyExchange exchange, RequestHeaders headers, Visitors visitors, TokenExchange tokens,
			PublicOrigin origin, ServiceProblems problems) {
		this.exchange = exchange;
		this.headers = headers;
		this.visitors = visitors;
		this.tokens = tokens;
		this.origin = origin;
		this.problems = problems;
	}

	/**
	 * Passes a request on.
	 * @param request the request as it came
	 * @param service where it goes
	 * @param base where the service is
	 * @return the service's answer; its body follows while it is written
	 * @throws ProblemException when the service can't be reached or is silent for too
	 * long
	 */
	ServerResponse pass(ServerRequest request, Service service, URI base) {
		HttpServletRequest original = request.servletRequest();
		Visitor visitor = service.asksWho(original) ? this.visitors.of(original) : new Visitor.Anonymous();
		HttpHeaders sent = this.headers.of(service, original);
		if (visitor instanceof Visitor.SignedIn signedIn) {
			sent.setBearerAuth(this.tokens.token(signedIn, service.audience()));
		}
		boolean secure = this.origin.isSecure(original);
		ServerResponse answer = exchange(service,
				this.exchange.request(request)
					.uri(target(base, original))
					.headers(sent)
					.responseConsumer((received, passed) -> passed.headers()
						.putAll(ResponseHeaders.of(service, received.getHeaders(), secure)))
					.build());
		return check(request, visitor, answer);
	}

	private ServerResponse exchange(Service service, ProxyExchange.Request request) {
		try {
			return this.exchange.exchange(request);
		}
		catch (ResourceAccessException exception) {
			log.warn("{} could not be asked: {}", service.audience(), exception.getMessage());
			throw ProblemException
				.unavailable("This part of MoveAgain does not answer right now. Try again in a moment.", RETRY);
		}
	}

	private ServerResponse check(ServerRequest request, Visitor visitor, ServerResponse answer) {
		if (visitor instanceof Visitor.Unknown && answer.statusCode().isSameCodeAs(HttpStatus.UNAUTHORIZED)) {
			// They may well be signed in: "sign in" would be the wrong advice.
			this.problems.discard(request);
			throw StoreAway.problem();
		}
		if (MediaType.APPLICATION_PROBLEM_JSON.isCompatibleWith(answer.headers().getContentType())
				&& PageWish.of(request.servletRequest())) {
			throw this.problems.read(request, answer);
		}
		return answer;
	}

	private static URI target(URI base, HttpServletRequest request) {
		String query = request.getQueryString();
		try {
			return new URI(base.getScheme() + "://" + base.getRawAuthority() + request.getRequestURI()
					+ ((query != null) ? "?" + query : ""));
		}
		catch (URISyntaxException exception) {
			throw new ProblemException(ProblemType.INVALID_INPUT,
					"The address of this request has characters that must be percent-encoded.");
		}
	}

}
