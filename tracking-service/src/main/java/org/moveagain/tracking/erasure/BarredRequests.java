package org.moveagain.tracking.erasure;

import jakarta.servlet.http.HttpServletRequest;
import jakarta.servlet.http.HttpServletResponse;
import org.moveagain.support.problem.ProblemException;
import org.moveagain.support.problem.ProblemType;
import org.moveagain.tracking.ledger.ErasedSubjects;

import org.springframework.security.core.Authentication;
import org.springframework.stereotype.Component;
import org.springframework.web.servlet.HandlerInterceptor;
import org.springframework.web.servlet.config.annotation.InterceptorRegistry;
import org.springframework.web.servlet.config.annotation.WebMvcConfigurer;

/**
 * Takes nothing from somebody who is being erased, and shows nothing: a token that is
 * still valid opens nothing any more.
 */
@Component
class BarredRequests implements HandlerInterceptor, WebMvcConfigurer {

	private final ErasedSubjects erased;

	BarredRequests(ErasedSubjects erased) {
		this.erased = erased;
	}

	@Override
	public void addInterceptors(InterceptorRegistry registry) {
		registry.addInterceptor(this);
	}

	@Override
	public boolean preHandle(HttpServletRequest request, HttpServletResponse response, Object handler) {
		if (request.getUserPrincipal() instanceof Authentication person && this.erased.isBarred(person.getName())) {
			throw new ProblemException(ProblemType.GONE, "This account is being erased.");
		}
		return true;
	}

}
