package org.moveagain.gateway.headers;

import org.moveagain.gateway.origin.PublicOrigin;

import org.springframework.beans.factory.annotation.Value;
import org.springframework.boot.web.servlet.FilterRegistrationBean;
import org.springframework.context.annotation.Bean;
import org.springframework.context.annotation.Configuration;
import org.springframework.core.Ordered;
import org.springframework.core.io.Resource;

/**
 * Puts the headers in front of everything.
 */
@Configuration(proxyBeanMethods = false)
class HeadersConfiguration {

	@Bean
	FilterRegistrationBean<SecurityHeadersFilter> securityHeaders(PublicOrigin origin,
			@Value("classpath:templates/moveagain/layout.html") Resource layout) {
		var registration = new FilterRegistrationBean<>(
				new SecurityHeadersFilter(ContentSecurityPolicy.forLayout(layout), origin));
		registration.setOrder(Ordered.HIGHEST_PRECEDENCE);
		return registration;
	}

}
