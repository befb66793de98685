package org.moveagain.platform.supervisor;

import java.io.File;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Duration;
import java.util.List;
import java.util.Map;
import java.util.concurrent.CountDownLatch;
import java.util.random.RandomGenerator;
import java.util.stream.Stream;

/**
 * A base, and a service that comes after it; as a process {@code FakePlatform FOLDER}.
 */
final class FakePlatform {

	private FakePlatform() {
	}

	static Supervisor supervisor(DataFolder data, ChildSpec... stages) {
		Plan plan = new Plan(List.of(stages).stream().map(List::of).toList(), List.of());
		Launcher launcher = new Launcher(data, data.path("caches"), false);
		return new Supervisor(plan, launcher, Duration.ofSeconds(10), (line) -> {
		});
	}

	static ChildSpec service(String name, DataFolder data) {
		int port = new Ports(RandomGenerator.getDefault()).next();
		return spec(name, FakeService.class.getName(), port, name, String.valueOf(port),
				data.path("journal").toString());
	}

	static ChildSpec spec(String name, String mainClass, int port, String... arguments) {
		List<Path> classPath = List.of(System.getProperty("java.class.path").split(File.pathSeparator))
			.stream()
			.map(Path::of)
			.toList();
		return new ChildSpec(name, classPath, mainClass, List.of(arguments), Jvm.small(32), Map.of(), port,
				new Readiness.Connects(port));
	}

	static List<String> journal(DataFolder data) {
		try {
			return Files.readAllLines(data.path("journal"));
		}
		catch (IOException exception) {
			return List.of();
		}
	}

	/** What run.json says of a process, whether it lives or not. */
	static long pid(Path folder, String name) {
		try (Stream<String> lines = Files.lines(folder.resolve("run.json"))) {
			return lines.filter((line) -> line.contains("\"" + name + "\": {"))
				.mapToLong((line) -> Long.parseLong(line.replaceAll(".*\"pid\": (\\d+).*", "$1")))
				.findFirst()
				.orElseThrow();
		}
		catch (IOException exception) {
			throw new UncheckedIOException(exception);
		}
	}

	static ProcessHandle process(Path folder, String name) {
		return ProcessHandle.of(pid(folder, name)).orElseThrow();
	}

	static void main(String... args) throws InterruptedException {
		DataFolder data = DataFolder.hold(Path.of(args[0]));
		supervisor(data, service("base", data), service("service", data)).start();
		System.out.println("ready");
		new CountDownLatch(1).await();
	}

}
