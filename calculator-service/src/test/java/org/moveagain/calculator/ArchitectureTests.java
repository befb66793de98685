package org.moveagain.calculator;

import com.tngtech.archunit.core.importer.ImportOption;
import com.tngtech.archunit.junit.AnalyzeClasses;
import com.tngtech.archunit.junit.ArchTest;
import com.tngtech.archunit.junit.ArchTests;
import com.tngtech.archunit.lang.ArchRule;
import org.moveagain.support.architecture.ArchitectureRules;
import org.moveagain.support.architecture.NotGenerated;

import static com.tngtech.archunit.library.dependencies.SlicesRuleDefinition.slices;

@AnalyzeClasses(packages = "org.moveagain.calculator",
		importOptions = { ImportOption.DoNotIncludeTests.class, NotGenerated.class })
class ArchitectureTests {

	@ArchTest
	static final ArchTests RULES = ArchTests.in(ArchitectureRules.class);

	@ArchTest
	static final ArchRule CALCULATORS_ARE_STRANGERS = slices().matching("org.moveagain.calculator.(protein|water)..")
		.should()
		.notDependOnEachOther();

}
