package org.moveagain.assistant;

import com.tngtech.archunit.core.importer.ImportOption;
import com.tngtech.archunit.junit.AnalyzeClasses;
import com.tngtech.archunit.junit.ArchTest;
import com.tngtech.archunit.junit.ArchTests;
import org.moveagain.support.architecture.ArchitectureRules;
import org.moveagain.support.architecture.NotGenerated;

@AnalyzeClasses(packages = { "org.moveagain.assistant", "org.moveagain.redflags" },
		importOptions = { ImportOption.DoNotIncludeTests.class, NotGenerated.class })
class ArchitectureTests {

	@ArchTest
	static final ArchTests RULES = ArchTests.in(ArchitectureRules.class);

}
