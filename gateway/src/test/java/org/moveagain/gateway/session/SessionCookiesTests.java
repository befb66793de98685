package org.moveagain.gateway.session;

import java.net.URI;
import java.security.SecureRandom;
import java.time.Duration;

import jakarta.servlet.http.Cookie;
import org.junit.jupiter.api.Test;
import org.moveagain.gateway.origin.TestOrigin;

import org.springframework.mock.web.MockHttpServletRequest;
import org.springframework.mock.web.MockHttpServletResponse;

import static org.assertj.core.api.Assertions.assertThat;

class SessionCookiesTests {

	private static final SessionProperties LIFETIMES = new SessionProperties(Duration.ofDays(30), Duration.ofDays(180),
			Duration.ofHours(1), Duration.ofSeconds(3));

	private final SessionCookies underTls = new SessionCookies(TestOrigin.of(URI.create("https://moveagain.example")),
			LIFETIMES);

	private final SessionId id = SessionId.random(new SecureRandom());

	private final MockHttpServletRequest request = new MockHttpServletRequest();

	private final MockHttpServletResponse response = new MockHttpServletResponse();

	@Test
	void underTlsEveryCookieIsSecureAndTheSessionBelongsToThisHostAlone() {
		this.underTls.begin(this.id, this.request, this.response);
		assertThat(this.response.getHeaders("Set-Cookie")).hasSize(3)
			.allSatisfy((cookie) -> assertThat(cookie).contains("; Secure").contains("; SameSite=Strict"));
		assertThat(this.response.getHeaders("Set-Cookie").getFirst()).startsWith("__Host-session=" + this.id.reveal())
			.contains("; Path=/;", "; HttpOnly")
			.doesNotContain("Domain");
	}

	@Test
	void underTlsACookieWithTheNameForPlainHttpDoesNotCount() {
		this.request.setCookies(new Cookie("session", this.id.reveal()));
		assertThat(this.underTls.read(this.request)).isEmpty();
		this.request.setCookies(new Cookie("__Host-session", this.id.reveal()));
		assertThat(this.underTls.read(this.request)).isPresent();
	}

	@Test
	void forgetsAllOfThem() {
		this.underTls.forget(this.request, this.response);
		assertThat(this.response.getHeaders("Set-Cookie")).hasSize(3)
			.allSatisfy((cookie) -> assertThat(cookie).contains("=;").contains("; Max-Age=0;"));
	}

	@Test
	void theTokenDoesNotLeadBackToTheSession() {
		assertThat(CsrfToken.of(this.id)).isNotEqualTo(this.id.reveal()).isNotEqualTo(this.id.hash());
		assertThat(CsrfToken.matches(this.id, CsrfToken.of(this.id))).isTrue();
		assertThat(CsrfToken.matches(this.id, CsrfToken.of(SessionId.random(new SecureRandom())))).isFalse();
		assertThat(CsrfToken.matches(this.id, "ü")).isFalse();
	}

	@Test
	void isNotPrintedByAccident() {
		assertThat("" + this.id).isEqualTo("SessionId[hidden]");
	}

}
