package org.moveagain.calculator;

import com.tngtech.archunit.core.importer.ImportOption;
import com.tngtech.archunit.junit.AnalyzeClasses;
import com.tngtech.archunit.junit.ArchTest;
import com.tngtech.archunit.junit.ArchTests;
import com.tngtech.archunit.lang.ArchRule;
import org.moveagain.support.architecture.ArchitectureRules;
import org.moveagain.support.architecture.NotGenerated;

import static com.tngtech.archunit.base.DescribedPredicate.alwaysTrue;
import static com.tngtech.archunit.core.domain.JavaClass.Predicates.resideInAnyPackage;
import static com.tngtech.archunit.lang.syntax.ArchRuleDefinition.classes;
import static com.tngtech.archunit.library.dependencies.SlicesRuleDefinition.slices;

@AnalyzeClasses(packages = "org.moveagain.calculator",
		importOptions = { ImportOption.DoNotIncludeTests.class, NotGenerated.class })
class ArchitectureTests {

	private static final String ROOT = "org.moveagain.calculator";

	/** Every other package below the root is a calculator. */
	private static final String[] FRAME = { ROOT, ROOT + ".unit", ROOT + ".definition", ROOT + ".calculation",
			ROOT + ".input", ROOT + ".api", ROOT + ".web" };

	@ArchTest
	static final ArchTests RULES = ArchTests.in(ArchitectureRules.class);

	/** So that adding a calculator touches its own package and nothing else. */
	@ArchTest
	static final ArchRule NOBODY_KNOWS_A_CALCULATOR = slices().matching(ROOT + ".(*)..")
		.should()
		.notDependOnEachOther()
		.ignoreDependency(alwaysTrue(), resideInAnyPackage(FRAME));

	@ArchTest
	static final ArchRule CALCULATORS_ARE_PURE = classes().that()
		.resideOutsideOfPackages(FRAME)
		.should()
		.onlyDependOnClassesThat()
		.resideInAnyPackage("java..", "org.jspecify.annotations", "org.springframework.stereotype", ROOT + ".unit",
				ROOT + ".definition", ROOT + ".calculation", ROOT + ".*");

	@ArchTest
	static final ArchRule CALCULATORS_KNOW_NEITHER_JSON_NOR_THE_WEB = classes().that()
		.resideInAnyPackage(ROOT + ".input", ROOT + ".api", ROOT + ".web")
		.should()
		.onlyHaveDependentClassesThat()
		.resideInAnyPackage(ROOT + ".input", ROOT + ".api", ROOT + ".web");

}
