package org.moveagain.gateway.security;

import org.moveagain.gateway.origin.CrossSiteFilter;
import org.moveagain.gateway.origin.PublicOrigin;
import org.moveagain.gateway.session.CsrfFilter;
import org.moveagain.gateway.session.SessionCookies;
import org.moveagain.support.problem.ProblemWriter;

import org.springframework.context.annotation.Bean;
import org.springframework.context.annotation.Configuration;
import org.springframework.security.config.annotation.web.builders.HttpSecurity;
import org.springframework.security.config.annotation.web.configurers.AbstractHttpConfigurer;
import org.springframework.security.config.http.SessionCreationPolicy;
import org.springframework.security.web.SecurityFilterChain;
import org.springframework.security.web.access.ExceptionTranslationFilter;

/**
 * The chain, in order: Spring Security's firewall, the check of the site, the check of
 * the CSRF token. It asks nobody to sign in: services decide that from the token.
 */
@Configuration(proxyBeanMethods = false)
class SecurityConfiguration {

	@Bean
	SecurityFilterChain gatewaySecurity(HttpSecurity http, PublicOrigin origin, SessionCookies cookies,
			ProblemWriter problems) {
		return http.addFilterBefore(new CrossSiteFilter(origin, problems), ExceptionTranslationFilter.class)
			.addFilterBefore(new CsrfFilter(cookies, problems), ExceptionTranslationFilter.class)
			.authorizeHttpRequests((requests) -> requests.anyRequest().permitAll())
			.sessionManagement((session) -> session.sessionCreationPolicy(SessionCreationPolicy.STATELESS))
			.headers(AbstractHttpConfigurer::disable)
			.requestCache(AbstractHttpConfigurer::disable)
			.csrf(AbstractHttpConfigurer::disable)
			.logout(AbstractHttpConfigurer::disable)
			.build();
	}

}
