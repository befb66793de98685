package org.moveagain.content.search;

import tools.jackson.databind.json.JsonMapper;

import org.springframework.context.annotation.Bean;
import org.springframework.context.annotation.Configuration;

@Configuration(proxyBeanMethods = false)
class SearchConfiguration {

	@Bean
	Blocks blocks(JsonMapper json) {
		return new Blocks(json);
	}

}
