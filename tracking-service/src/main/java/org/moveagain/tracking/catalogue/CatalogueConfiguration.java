package org.moveagain.tracking.catalogue;

import java.io.IOException;
import java.io.InputStream;
import java.util.List;

import org.moveagain.support.token.PublicRoutes;
import org.moveagain.tracking.catalogue.domain.Catalogue;
import org.moveagain.tracking.catalogue.domain.Choice;
import org.moveagain.tracking.catalogue.domain.Measure;
import org.moveagain.tracking.catalogue.domain.Sign;
import tools.jackson.databind.json.JsonMapper;

import org.springframework.context.annotation.Bean;
import org.springframework.context.annotation.Configuration;
import org.springframework.core.io.ClassPathResource;

@Configuration(proxyBeanMethods = false)
class CatalogueConfiguration {

	/** The form of the file, and of the answer that shows it. */
	record Listing(List<Measure> measures, List<Choice> places, List<Sign> signs, List<Choice> factors) {

		static Listing of(Catalogue catalogue) {
			return new Listing(catalogue.measures(), catalogue.places(), catalogue.signs(), catalogue.factors());
		}

	}

	@Bean
	Catalogue catalogue(JsonMapper json) throws IOException {
		try (InputStream file = new ClassPathResource("catalogue.json").getInputStream()) {
			Listing listing = json.readValue(file, Listing.class);
			return new Catalogue(listing.measures(), listing.places(), listing.signs(), listing.factors());
		}
	}

	/** What can be logged is no secret: the form is shown before an account is made. */
	@Bean
	PublicRoutes publicRoutes() {
		return PublicRoutes.of("/api/tracking/measures");
	}

}
