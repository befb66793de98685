package org.moveagain.gateway.problems;

import org.springframework.boot.tomcat.ConfigurableTomcatWebServerFactory;
import org.springframework.boot.web.server.WebServerFactoryCustomizer;
import org.springframework.context.annotation.Bean;
import org.springframework.context.annotation.Configuration;
import org.springframework.core.Ordered;
import org.springframework.core.annotation.Order;

/**
 * Makes the container leave its refusals to us where it can.
 */
@Configuration(proxyBeanMethods = false)
class ContainerConfiguration {

	@Bean
	@Order(Ordered.LOWEST_PRECEDENCE)
	WebServerFactoryCustomizer<ConfigurableTomcatWebServerFactory> containerErrors() {
		return (factory) -> {
			factory
				.addContextCustomizers((context) -> context.getParent().getPipeline().addValve(new ContainerErrors()));
			// The firewall refuses encoded slashes as well, and answers with a problem.
			factory.addConnectorCustomizers((connector) -> connector.setEncodedSolidusHandling("passthrough"));
		};
	}

}
