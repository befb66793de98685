package org.moveagain.support.architecture;

import com.tngtech.archunit.core.importer.ImportOption;
import com.tngtech.archunit.core.importer.Location;

/**
 * Leaves out what Spring's ahead-of-time processing of an earlier build left beside the
 * classes that people wrote.
 */
public final class NotGenerated implements ImportOption {

	@Override
	public boolean includes(Location location) {
		return !location.contains("$$SpringCGLIB$$") && !location.contains("__");
	}

}
