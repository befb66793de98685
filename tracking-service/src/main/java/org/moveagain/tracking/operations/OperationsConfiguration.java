package org.moveagain.tracking.operations;

import org.moveagain.support.token.RestrictedRoutes;

import org.springframework.context.annotation.Bean;
import org.springframework.context.annotation.Configuration;
import org.springframework.scheduling.annotation.EnableScheduling;

@Configuration(proxyBeanMethods = false)
@EnableScheduling
class OperationsConfiguration {

	@Bean
	RestrictedRoutes operations() {
		return RestrictedRoutes.to("OPERATOR", OperationsController.PATH + "/**");
	}

}
