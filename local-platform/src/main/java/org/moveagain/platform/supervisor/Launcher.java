package org.moveagain.platform.supervisor;

import java.io.File;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.StandardCopyOption;
import java.util.ArrayList;
import java.util.List;
import java.util.jar.JarFile;
import java.util.stream.Collectors;

/**
 * Starts processes: small, with their start-up cache when there is one, in a session of
 * their own so that Ctrl-C reaches the supervisor alone.
 *
 * @param data where their logs and their lock are
 * @param caches where their start-up caches are
 * @param training whether to record the caches instead of using them
 */
record Launcher(DataFolder data, Path caches, boolean training) {

	private static final Path SETSID = Path.of("/usr/bin/setsid");

	private static final long LARGEST_LOG = 10L * 1024 * 1024;

	Process launch(ChildSpec child) throws IOException {
		List<String> command = new ArrayList<>();
		if (Files.isExecutable(SETSID)) {
			command.add(SETSID.toString());
		}
		command.add(Path.of(System.getProperty("java.home"), "bin", "java").toString());
		command.addAll(options(child));
		command.add("org.moveagain.platform.child.ChildMain");
		command.add(this.data.childLock().toString());
		command.add(child.mainClass());
		command.addAll(child.arguments());
		File log = log(child);
		ProcessBuilder builder = new ProcessBuilder(command).redirectErrorStream(true)
			.redirectOutput(ProcessBuilder.Redirect.appendTo(log));
		builder.environment().putAll(child.environment());
		// glibc keeps an arena per thread otherwise: tens of megabytes a process.
		builder.environment().put("MALLOC_ARENA_MAX", "2");
		return builder.start();
	}

	Path cache(ChildSpec child) {
		return this.caches.resolve(child.name() + ".aot");
	}

	private List<String> options(ChildSpec child) {
		List<String> options = new ArrayList<>(child.jvm().options());
		options.addAll(List.of("--enable-native-access=ALL-UNNAMED", "--sun-misc-unsafe-memory-access=allow",
				"-Dorg.slf4j.simpleLogger.defaultLogLevel=warn", "-Dorg.slf4j.simpleLogger.showDateTime=true"));
		if (this.training) {
			options.add("-XX:AOTCacheOutput=" + cache(child));
		}
		else if (Files.exists(cache(child))) {
			options.add("-XX:AOTCache=" + cache(child));
		}
		if (hasSpringAotContext(child)) {
			options.add("-Dspring.aot.enabled=true");
		}
		options.add("-cp");
		options.add(child.classPath().stream().map(Path::toString).collect(Collectors.joining(File.pathSeparator)));
		return options;
	}

	/** Only a build on JDK 25 makes one. */
	private static boolean hasSpringAotContext(ChildSpec child) {
		try (JarFile jar = new JarFile(child.classPath().getFirst().toFile())) {
			return jar.getEntry(child.mainClass().replace('.', '/') + "__ApplicationContextInitializer.class") != null;
		}
		catch (IOException exception) {
			return false;
		}
	}

	/** A log that has grown large is kept once, as the old one. */
	private File log(ChildSpec child) throws IOException {
		Path log = this.data.log(child.name());
		if (Files.exists(log) && Files.size(log) > LARGEST_LOG) {
			Files.move(log, log.resolveSibling(child.name() + ".old.log"), StandardCopyOption.REPLACE_EXISTING);
		}
		return log.toFile();
	}

}
