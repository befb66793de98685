package org.moveagain.gateway;

import com.tngtech.archunit.core.importer.ImportOption;
import com.tngtech.archunit.junit.AnalyzeClasses;
import com.tngtech.archunit.junit.ArchTest;
import com.tngtech.archunit.junit.ArchTests;
import org.moveagain.support.architecture.ArchitectureRules;
import org.moveagain.support.architecture.NotGenerated;

@AnalyzeClasses(packages = "org.moveagain.gateway",
		importOptions = { ImportOption.DoNotIncludeTests.class, NotGenerated.class })
class GatewayArchitectureTests {

	@ArchTest
	static final ArchTests RULES = ArchTests.in(ArchitectureRules.class);

}
