package org.moveagain.gateway.access;

import jakarta.servlet.http.HttpServletRequest;
import jakarta.servlet.http.HttpServletResponse;
import org.moveagain.gateway.account.domain.Account;
import org.moveagain.gateway.session.SessionCookies;
import org.moveagain.gateway.session.SessionId;
import org.moveagain.gateway.session.Sessions;

import org.springframework.stereotype.Component;

/**
 * Signs a browser in and out.
 */
@Component
class SignIn {

	private final Visitors visitors;

	private final Sessions sessions;

	private final SessionCookies cookies;

	SignIn(Visitors visitors, Sessions sessions, SessionCookies cookies) {
		this.visitors = visitors;
		this.sessions = sessions;
		this.cookies = cookies;
	}

	/** Ends the session that was there, and begins another. */
	void begin(Account account, HttpServletRequest request, HttpServletResponse response) {
		this.visitors.signOut(request);
		SessionId session = this.sessions.start(account.id());
		this.cookies.begin(session, request, response);
	}

	/**
	 * The cookies go last: while the session can't be ended, the browser can try again.
	 */
	void end(HttpServletRequest request, HttpServletResponse response) {
		this.visitors.signOut(request);
		this.cookies.forget(request, response);
	}

}
