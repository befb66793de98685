package org.moveagain.content;

import org.moveagain.support.token.PublicRoutes;

import org.springframework.boot.SpringApplication;
import org.springframework.boot.autoconfigure.SpringBootApplication;
import org.springframework.boot.context.properties.ConfigurationPropertiesScan;
import org.springframework.context.annotation.Bean;

/**
 * The articles as a service. Nobody needs an account to read.
 */
@SpringBootApplication
@ConfigurationPropertiesScan
class ContentServiceApplication {

	static void main(String[] args) {
		SpringApplication.run(ContentServiceApplication.class, args);
	}

	@Bean
	PublicRoutes publicRoutes() {
		return PublicRoutes.of("/articles/**", "/api/articles/**");
	}

}
