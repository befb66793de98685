package org.moveagain.support.token;

import java.util.Collection;
import java.util.List;
import java.util.stream.Stream;

import org.moveagain.support.problem.ProblemWriter;

import org.springframework.beans.factory.ObjectProvider;
import org.springframework.boot.autoconfigure.AutoConfiguration;
import org.springframework.boot.autoconfigure.condition.ConditionalOnMissingBean;
import org.springframework.boot.autoconfigure.condition.ConditionalOnProperty;
import org.springframework.boot.context.properties.EnableConfigurationProperties;
import org.springframework.boot.security.autoconfigure.web.servlet.ServletWebSecurityAutoConfiguration;
import org.springframework.context.annotation.Bean;
import org.springframework.security.config.annotation.web.builders.HttpSecurity;
import org.springframework.security.config.annotation.web.configurers.AbstractHttpConfigurer;
import org.springframework.security.config.http.SessionCreationPolicy;
import org.springframework.security.oauth2.core.DelegatingOAuth2TokenValidator;
import org.springframework.security.oauth2.jose.jws.SignatureAlgorithm;
import org.springframework.security.oauth2.jwt.JwtAudienceValidator;
import org.springframework.security.oauth2.jwt.JwtDecoder;
import org.springframework.security.oauth2.jwt.JwtIssuerValidator;
import org.springframework.security.oauth2.jwt.JwtTimestampValidator;
import org.springframework.security.oauth2.jwt.NimbusJwtDecoder;
import org.springframework.security.oauth2.server.resource.authentication.JwtAuthenticationConverter;
import org.springframework.security.oauth2.server.resource.authentication.JwtGrantedAuthoritiesConverter;
import org.springframework.security.web.SecurityFilterChain;
import org.springframework.security.web.servlet.util.matcher.PathPatternRequestMatcher;
import org.springframework.security.web.util.matcher.RequestMatcher;

import jakarta.servlet.DispatcherType;

/**
 * Every service checks the gateway's token itself: signature (ES256 only), time, issuer
 * and audience. Switched on by {@code moveagain.token.audience}; the gateway, which makes
 * the tokens, doesn't set it.
 */
@AutoConfiguration(before = ServletWebSecurityAutoConfiguration.class)
@ConditionalOnProperty("moveagain.token.audience")
@EnableConfigurationProperties(TokenProperties.class)
class TokenAutoConfiguration {

	@Bean
	@ConditionalOnMissingBean
	JwtDecoder jwtDecoder(TokenProperties properties) {
		NimbusJwtDecoder decoder = NimbusJwtDecoder.withJwkSetUri(properties.jwkSetUri().toString())
			.jwsAlgorithm(SignatureAlgorithm.ES256)
			.build();
		decoder.setJwtValidator(new DelegatingOAuth2TokenValidator<>(new JwtTimestampValidator(),
				new JwtIssuerValidator(properties.issuer()), new JwtAudienceValidator(properties.audience())));
		return decoder;
	}

	@Bean
	@ConditionalOnMissingBean
	PublicRoutes publicRoutes() {
		return new PublicRoutes(List.of());
	}

	@Bean
	SecurityFilterChain serviceSecurity(HttpSecurity http, Collection<PublicRoutes> publicRoutes,
			ObjectProvider<RestrictedRoutes> restrictedRoutes, ProblemWriter problemWriter) {
		ProblemSecurity problems = new ProblemSecurity(problemWriter);
		String[] open = publicRoutes.stream().flatMap((routes) -> routes.patterns().stream()).toArray(String[]::new);
		return http.authorizeHttpRequests((requests) -> {
			requests.dispatcherTypeMatchers(DispatcherType.ERROR).permitAll();
			requests.requestMatchers("/actuator/health/**", "/actuator/prometheus").permitAll();
			restrictedRoutes.forEach((routes) -> requests.requestMatchers(matchers(routes)).hasRole(routes.role()));
			requests.requestMatchers(open).permitAll().anyRequest().authenticated();
		})
			.oauth2ResourceServer((server) -> server.jwt((jwt) -> jwt.jwtAuthenticationConverter(roles()))
				.authenticationEntryPoint(problems)
				.accessDeniedHandler(problems))
			.exceptionHandling(
					(exceptions) -> exceptions.authenticationEntryPoint(problems).accessDeniedHandler(problems))
			.sessionManagement((session) -> session.sessionCreationPolicy(SessionCreationPolicy.STATELESS))
			// The gateway sets the headers that browsers need; Spring's would forbid
			// caching articles.
			.headers(AbstractHttpConfigurer::disable)
			.requestCache(AbstractHttpConfigurer::disable)
			.csrf(AbstractHttpConfigurer::disable)
			.logout(AbstractHttpConfigurer::disable)
			.build();
	}

	private static RequestMatcher[] matchers(RestrictedRoutes routes) {
		PathPatternRequestMatcher.Builder paths = PathPatternRequestMatcher.withDefaults();
		return routes.patterns()
			.stream()
			.flatMap((pattern) -> routes.methods().isEmpty() ? Stream.of(paths.matcher(pattern))
					: routes.methods().stream().map((method) -> paths.matcher(method, pattern)))
			.toArray(RequestMatcher[]::new);
	}

	private static JwtAuthenticationConverter roles() {
		JwtGrantedAuthoritiesConverter authorities = new JwtGrantedAuthoritiesConverter();
		authorities.setAuthoritiesClaimName("roles");
		authorities.setAuthorityPrefix("ROLE_");
		JwtAuthenticationConverter converter = new JwtAuthenticationConverter();
		converter.setJwtGrantedAuthoritiesConverter(authorities);
		return converter;
	}

}
