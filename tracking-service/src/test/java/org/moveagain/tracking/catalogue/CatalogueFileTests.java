package org.moveagain.tracking.catalogue;

import java.io.IOException;

import org.junit.jupiter.api.Test;
import org.moveagain.tracking.catalogue.domain.Catalogue;
import org.moveagain.tracking.catalogue.domain.Choice;
import org.moveagain.tracking.catalogue.domain.Measure;
import org.moveagain.tracking.catalogue.domain.Sign;
import tools.jackson.databind.DeserializationFeature;
import tools.jackson.databind.json.JsonMapper;

import static org.assertj.core.api.Assertions.assertThat;

class CatalogueFileTests {

	private final Catalogue catalogue = new CatalogueConfiguration()
		.catalogue(JsonMapper.builder().enable(DeserializationFeature.FAIL_ON_UNKNOWN_PROPERTIES).build());

	CatalogueFileTests() throws IOException {
	}

	@Test
	void painIsTheNumericRatingScale() {
		Measure pain = this.catalogue.measure("pain").orElseThrow();
		assertThat(pain.loinc()).isEqualTo("72514-3");
		assertThat(pain.min()).isEqualByComparingTo("0");
		assertThat(pain.max()).isEqualByComparingTo("10");
		assertThat(pain.exact()).isTrue();
	}

	@Test
	void limitsOfWeightAreThoseOfTheCalculators() {
		Measure weight = this.catalogue.measure("weight").orElseThrow();
		assertThat(weight.min()).isEqualByComparingTo("30");
		assertThat(weight.max()).isEqualByComparingTo("300");
	}

	@Test
	void everyMeasureIsSound() {
		assertThat(this.catalogue.measures()).isNotEmpty().allSatisfy((measure) -> {
			assertThat(measure.code()).matches("[a-z][A-Za-z]{0,30}");
			assertThat(measure.min()).isLessThan(measure.max());
			assertThat(measure.step()).isPositive();
			assertThat(measure.label()).isNotBlank();
		});
	}

	@Test
	void everyCodeIsAWordInLowerCase() {
		assertThat(this.catalogue.places()).hasSizeGreaterThanOrEqualTo(40);
		assertThat(this.catalogue.places()).extracting(Choice::code).allMatch((code) -> code.matches("[a-z-]{3,30}"));
		assertThat(this.catalogue.factors()).extracting(Choice::code).allMatch((code) -> code.matches("[a-z-]{3,30}"));
		assertThat(this.catalogue.signs()).extracting(Sign::code)
			.containsExactly("spreading-to-leg", "numbness", "weakness", "night-pain", "fever");
	}

	@Test
	void wordsOfTheContractAreInIt() {
		assertThat(this.catalogue.placeCodes()).contains("low-back", "low-back-left", "low-back-right");
		assertThat(this.catalogue.factors()).extracting(Choice::code)
			.contains("long-sitting", "walking", "poor-sleep", "lifting", "stress", "rest");
	}

}
