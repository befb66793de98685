package org.moveagain.gateway.routes;

import java.net.URI;
import java.util.Arrays;
import java.util.Locale;

import org.springframework.cloud.gateway.server.mvc.handler.GatewayRouterFunctions;
import org.springframework.context.annotation.Bean;
import org.springframework.context.annotation.Configuration;
import org.springframework.web.servlet.function.RequestPredicate;
import org.springframework.web.servlet.function.RequestPredicates;
import org.springframework.web.servlet.function.RouterFunction;
import org.springframework.web.servlet.function.ServerResponse;

/**
 * One route per service.
 */
@Configuration(proxyBeanMethods = false)
class RouteConfiguration {

	@Bean
	RouterFunction<ServerResponse> serviceRoutes(ServicesProperties services, ServiceProxy proxy) {
		return Arrays.stream(Service.values())
			.map((service) -> route(service, services.of(service), proxy))
			.reduce(RouterFunction::and)
			.orElseThrow();
	}

	private static RouterFunction<ServerResponse> route(Service service, URI base, ServiceProxy proxy) {
		RequestPredicate paths = service.patterns()
			.stream()
			.map(RequestPredicates::path)
			.reduce(RequestPredicate::or)
			.orElseThrow();
		return GatewayRouterFunctions.route(service.name().toLowerCase(Locale.ROOT))
			.route(paths, (request) -> proxy.pass(request, service, base))
			.build();
	}

}
