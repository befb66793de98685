package org.moveagain.platform.supervisor;

import java.nio.file.Path;
import java.util.List;
import java.util.Map;

/**
 * A process to run.
 *
 * @param name what people and run.json call it
 * @param classPath jars; a service's own jar names its libraries in its manifest
 * @param mainClass what to run
 * @param arguments for its main method
 * @param jvm what it may use
 * @param environment settings for it
 * @param port where it listens
 * @param readiness how to see that it can be used
 */
record ChildSpec(String name, List<Path> classPath, String mainClass, List<String> arguments, Jvm jvm,
		Map<String, String> environment, int port, Readiness readiness) {

	ChildSpec {
		classPath = List.copyOf(classPath);
		arguments = List.copyOf(arguments);
		environment = Map.copyOf(environment);
	}

}
