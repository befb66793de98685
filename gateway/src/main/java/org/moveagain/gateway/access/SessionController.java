package org.moveagain.gateway.access;

import jakarta.servlet.http.HttpServletRequest;
import jakarta.servlet.http.HttpServletResponse;
import org.jspecify.annotations.Nullable;
import org.moveagain.gateway.account.Accounts;
import org.moveagain.gateway.account.domain.Account;
import org.moveagain.gateway.account.domain.AccountCode;
import org.moveagain.support.problem.ProblemException;
import org.moveagain.support.problem.ProblemType;

import org.springframework.http.HttpStatus;
import org.springframework.web.bind.annotation.DeleteMapping;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.bind.annotation.RequestBody;
import org.springframework.web.bind.annotation.RequestMapping;
import org.springframework.web.bind.annotation.ResponseStatus;
import org.springframework.web.bind.annotation.RestController;

/**
 * Signs in with an account code, and out.
 */
@RestController
@RequestMapping("/api/session")
class SessionController {

	private static final String POINTER = "/accountCode";

	private final Accounts accounts;

	private final SignIn signIn;

	SessionController(Accounts accounts, SignIn signIn) {
		this.accounts = accounts;
		this.signIn = signIn;
	}

	@PostMapping
	AccountView signIn(@RequestBody SignInRequest body, HttpServletRequest request, HttpServletResponse response) {
		if (body.accountCode() == null) {
			throw ProblemException.invalidInput(POINTER, "The account code is needed.");
		}
		AccountCode code = AccountCode.parse(body.accountCode())
			.orElseThrow(() -> ProblemException.invalidInput(POINTER,
					"This can't be an account code. It has 27 letters and digits; please check each of them."));
		Account account = this.accounts.open(code)
			.orElseThrow(() -> new ProblemException(ProblemType.SIGN_IN_REQUIRED, "No account has this code."));
		this.signIn.begin(account, request, response);
		return AccountView.of(account);
	}

	@DeleteMapping
	@ResponseStatus(HttpStatus.NO_CONTENT)
	void signOut(HttpServletRequest request, HttpServletResponse response) {
		this.signIn.end(request, response);
	}

	record SignInRequest(@Nullable String accountCode) {

		/** Nothing of the code: this ends up in logs. */
		@Override
		public String toString() {
			return "SignInRequest[hidden]";
		}

	}

}
