package org.moveagain.tracking.alerts;

import org.moveagain.redflags.RedFlags;
import org.moveagain.support.token.PublicRoutes;
import org.moveagain.tracking.alerts.domain.AlertMaker;
import org.moveagain.tracking.alerts.domain.SignAlerts;
import org.moveagain.tracking.catalogue.domain.Catalogue;

import org.springframework.context.annotation.Bean;
import org.springframework.context.annotation.Configuration;

@Configuration(proxyBeanMethods = false)
class AlertsConfiguration {

	@Bean
	SignAlerts signAlerts(Catalogue catalogue) {
		return new SignAlerts(catalogue, RedFlags.load());
	}

	/** Signs are asked about before an account is made. */
	@Bean
	PublicRoutes signQuestions() {
		return PublicRoutes.of("/api/tracking/alerts/questions");
	}

	@Bean
	AlertMaker alertMaker(SignAlerts signs) {
		return new AlertMaker(signs);
	}

}
