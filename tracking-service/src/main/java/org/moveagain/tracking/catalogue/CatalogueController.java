package org.moveagain.tracking.catalogue;

import org.moveagain.tracking.catalogue.CatalogueConfiguration.Listing;
import org.moveagain.tracking.catalogue.domain.Catalogue;

import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.RestController;

/**
 * Shows what can be logged.
 */
@RestController
class CatalogueController {

	private final Listing listing;

	CatalogueController(Catalogue catalogue) {
		this.listing = Listing.of(catalogue);
	}

	@GetMapping("/api/tracking/measures")
	Listing measures() {
		return this.listing;
	}

}
