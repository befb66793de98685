package org.moveagain.calculator;

import org.moveagain.support.token.PublicRoutes;

import org.springframework.boot.SpringApplication;
import org.springframework.boot.autoconfigure.SpringBootApplication;
import org.springframework.context.annotation.Bean;

/**
 * The calculators as a service. Nobody needs an account to calculate.
 */
@SpringBootApplication
class CalculatorServiceApplication {

	static void main(String[] args) {
		SpringApplication.run(CalculatorServiceApplication.class, args);
	}

	@Bean
	PublicRoutes publicRoutes() {
		return PublicRoutes.of("/api/calculators/**", "/v3/api-docs");
	}

}
