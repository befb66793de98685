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
		ShallowEtagHeaderFilter filter = new ShallowEtagHeaderFilter();
		// A strong tag would keep the gateway from compressing.
		filter.setWriteWeakETag(true);
		var registration = new FilterRegistrationBean<>(filter);
		registration.addUrlPatterns("/articles", "/articles/*", "/search", "/api/articles", "/api/search", "/feed.atom",
				"/sitemap.xml", "/robots.txt");
		return registration;
	}

}
