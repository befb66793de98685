package org.moveagain.content.web;

import org.springframework.boot.web.servlet.FilterRegistrationBean;
import org.springframework.context.annotation.Bean;
import org.springframework.context.annotation.Configuration;
import org.springframework.web.filter.ShallowEtagHeaderFilter;

/**
 * Who has an article already gets 304: the tag is the hash of what would be sent.
 */
@Configuration(proxyBeanMethods = false)
class CachingConfiguration {

	@Bean
	FilterRegistrationBean<ShallowEtagHeaderFilter> etags() {
		var registration = new FilterRegistrationBean<>(new ShallowEtagHeaderFilter());
		registration.addUrlPatterns("/articles", "/articles/*", "/api/articles", "/api/articles/*");
		return registration;
	}

}
