package org.moveagain.tracking.dashboard;

import org.moveagain.tracking.alerts.domain.AlertMaker;
import org.moveagain.tracking.catalogue.domain.Catalogue;
import org.moveagain.tracking.dashboard.domain.DashboardMaker;

import org.springframework.context.annotation.Bean;
import org.springframework.context.annotation.Configuration;

@Configuration(proxyBeanMethods = false)
class DashboardConfiguration {

	@Bean
	DashboardMaker dashboardMaker(Catalogue catalogue, AlertMaker alerts) {
		return new DashboardMaker(catalogue, alerts);
	}

}
