package org.moveagain.support.architecture;

import com.tngtech.archunit.core.importer.ImportOption;
import com.tngtech.archunit.junit.AnalyzeClasses;
import com.tngtech.archunit.junit.ArchTest;
import com.tngtech.archunit.junit.ArchTests;

@AnalyzeClasses(packages = "org.moveagain.support",
		importOptions = { ImportOption.DoNotIncludeTests.class, NotGenerated.class })
class ServiceSupportArchitectureTests {

	@ArchTest
	static final ArchTests RULES = ArchTests.in(ArchitectureRules.class);

}
