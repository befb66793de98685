package org.moveagain.support.architecture;

import com.tngtech.archunit.base.DescribedPredicate;
import com.tngtech.archunit.core.domain.JavaClass;
import com.tngtech.archunit.core.domain.JavaModifier;
import com.tngtech.archunit.junit.ArchTest;
import com.tngtech.archunit.lang.ArchRule;

import static com.tngtech.archunit.lang.syntax.ArchRuleDefinition.classes;
import static com.tngtech.archunit.lang.syntax.ArchRuleDefinition.noClasses;
import static com.tngtech.archunit.lang.syntax.ArchRuleDefinition.noFields;
import static com.tngtech.archunit.library.GeneralCodingRules.NO_CLASSES_SHOULD_USE_FIELD_INJECTION;
import static com.tngtech.archunit.library.dependencies.SlicesRuleDefinition.slices;

/**
 * What holds in every service. Include it with
 * {@code @ArchTest static final ArchTests rules = ArchTests.in(ArchitectureRules.class)}.
 */
public final class ArchitectureRules {

	/** A service may use the shared modules, never another service. */
	@ArchTest
	static final ArchRule SERVICES_ARE_STRANGERS = slices()
		.matching("org.moveagain.(content|calculator|tracking|assistant|gateway)..")
		.should()
		.notDependOnEachOther()
		.allowEmptyShould(true);

	/** The domain of a feature knows neither the web nor the store nor the broker. */
	@ArchTest
	static final ArchRule DOMAIN_KNOWS_NO_TECHNOLOGY = noClasses().that()
		.resideInAPackage("..domain..")
		.should()
		.dependOnClassesThat()
		.resideInAnyPackage("org.springframework.web..", "org.springframework.http..", "jakarta.servlet..",
				"com.mongodb..", "org.bson..", "org.apache.kafka..", "org.springframework.kafka..")
		.allowEmptyShould(true);

	/**
	 * Features (the packages below a service's root) don't depend on each other in a
	 * circle.
	 */
	@ArchTest
	static final ArchRule FEATURES_ARE_FREE_OF_CYCLES = slices().matching("org.moveagain.*.(*)..")
		.should()
		.beFreeOfCycles()
		.allowEmptyShould(true);

	/** Beans come through the constructor. */
	@ArchTest
	static final ArchRule NO_FIELD_INJECTION = NO_CLASSES_SHOULD_USE_FIELD_INJECTION.allowEmptyShould(true);

	/** Time is injected as a {@code Clock}. */
	@ArchTest
	static final ArchRule TIME_IS_INJECTED = noClasses().should()
		.callMethodWhere(com.tngtech.archunit.core.domain.JavaCall.Predicates
			.target(com.tngtech.archunit.core.domain.properties.HasName.Predicates.name("now"))
			.and(com.tngtech.archunit.core.domain.JavaCall.Predicates
				.target(com.tngtech.archunit.core.domain.properties.HasOwner.Predicates.With
					.owner(JavaClass.Predicates.resideInAPackage("java.time"))))
			.and(DescribedPredicate.describe("without a clock",
					(call) -> call.getTarget().getRawParameterTypes().isEmpty())))
		.allowEmptyShould(true);

	/** Constants only: no mutable static state. */
	@ArchTest
	static final ArchRule NO_MUTABLE_STATIC_STATE = noFields().that()
		.areStatic()
		.and()
		.areNotPrivate()
		.should()
		.notHaveModifier(JavaModifier.FINAL)
		.allowEmptyShould(true);

	/** Names that say nothing. */
	@ArchTest
	static final ArchRule NO_DUSTBINS = noClasses().should()
		.resideInAnyPackage("..util..", "..utils..", "..common..", "..helper..", "..impl..", "..manager..")
		.orShould()
		.haveSimpleNameEndingWith("Impl")
		.orShould()
		.haveSimpleNameEndingWith("Helper")
		.orShould()
		.haveSimpleNameEndingWith("Manager")
		.allowEmptyShould(true);

	/** Controllers, listeners and configuration are nobody else's business. */
	@ArchTest
	static final ArchRule BEANS_ARE_PACKAGE_PRIVATE = classes().that()
		.areMetaAnnotatedWith(org.springframework.stereotype.Controller.class)
		.or()
		.areAnnotatedWith(org.springframework.context.annotation.Configuration.class)
		.and()
		.areNotMetaAnnotatedWith(org.springframework.boot.autoconfigure.SpringBootApplication.class)
		.should()
		.notBePublic()
		.allowEmptyShould(true);

	private ArchitectureRules() {
	}

}
