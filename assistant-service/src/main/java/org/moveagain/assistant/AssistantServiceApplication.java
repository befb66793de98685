package org.moveagain.assistant;

import org.moveagain.support.token.PublicRoutes;

import org.springframework.boot.SpringApplication;
import org.springframework.boot.autoconfigure.SpringBootApplication;
import org.springframework.context.annotation.Bean;

/**
 * The assistant as a service. Nobody needs an account for triage.
 */
@SpringBootApplication
class AssistantServiceApplication {

	static void main(String[] args) {
		SpringApplication.run(AssistantServiceApplication.class, args);
	}

	@Bean
	PublicRoutes publicRoutes() {
		return PublicRoutes.of("/api/assistant/triage/**");
	}

}
