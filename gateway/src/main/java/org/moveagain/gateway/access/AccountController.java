package org.moveagain.gateway.access;

import java.net.URI;
import java.security.SecureRandom;
import java.time.Instant;
import java.util.List;

import jakarta.servlet.http.HttpServletRequest;
import jakarta.servlet.http.HttpServletResponse;
import org.jspecify.annotations.Nullable;
import org.moveagain.gateway.account.Accounts;
import org.moveagain.gateway.account.domain.Account;
import org.moveagain.gateway.account.domain.AccountCode;
import org.moveagain.gateway.account.domain.Consent;
import org.moveagain.gateway.session.SessionCookies;
import org.moveagain.gateway.store.StoreAway;
import org.moveagain.support.problem.InputError;
import org.moveagain.support.problem.ProblemException;
import org.moveagain.support.problem.ProblemType;

import org.springframework.http.ResponseEntity;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.bind.annotation.RequestBody;
import org.springframework.web.bind.annotation.RequestMapping;
import org.springframework.web.bind.annotation.RestController;

/**
 * Makes accounts, and says who is signed in.
 */
@RestController
@RequestMapping("/api/account")
class AccountController {

	private final Accounts accounts;

	private final Visitors visitors;

	private final SignIn signIn;

	private final SessionCookies cookies;

	private final SecureRandom random;

	AccountController(Accounts accounts, Visitors visitors, SignIn signIn, SessionCookies cookies,
			SecureRandom random) {
		this.accounts = accounts;
		this.visitors = visitors;
		this.signIn = signIn;
		this.cookies = cookies;
		this.random = random;
	}

	@PostMapping
	ResponseEntity<NewAccount> create(@RequestBody AccountRequest body, HttpServletRequest request,
			HttpServletResponse response) {
		if (!Boolean.TRUE.equals(body.consent())) {
			throw new ProblemException(ProblemType.CONSENT_REQUIRED, ProblemType.CONSENT_REQUIRED.guidance(),
					List.of(new InputError("/consent", "This must be true: without your consent nothing is kept.")),
					null);
		}
		AccountCode code = AccountCode.random(this.random);
		Account account = this.accounts.create(code);
		this.signIn.begin(account, request, response);
		return ResponseEntity.created(URI.create("/api/account"))
			.body(new NewAccount(code.reveal(), account.created(), account.consent(), account.roles()));
	}

	@GetMapping
	AccountView show(HttpServletRequest request, HttpServletResponse response) {
		return switch (this.visitors.of(request)) {
			case Visitor.SignedIn signedIn -> {
				this.cookies.read(request).ifPresent((session) -> this.cookies.repair(session, request, response));
				yield AccountView.of(signedIn.account());
			}
			case Visitor.Anonymous _ -> {
				this.cookies.read(request).ifPresent((ended) -> this.cookies.forget(request, response));
				throw new ProblemException(ProblemType.SIGN_IN_REQUIRED, ProblemType.SIGN_IN_REQUIRED.guidance());
			}
			case Visitor.Unknown _ -> throw StoreAway.problem();
		};
	}

	record AccountRequest(@Nullable Boolean consent) {

	}

	/**
	 * The one answer that holds the code.
	 */
	record NewAccount(String accountCode, Instant created, Consent consent, List<String> roles) {

	}

}
