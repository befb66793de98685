package org.moveagain.platform.supervisor;

import java.io.IOException;
import java.net.URI;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Duration;
import java.util.List;
import java.util.OptionalLong;
import java.util.function.BooleanSupplier;
import java.util.function.Consumer;
import java.util.stream.Collectors;
import java.util.stream.LongStream;
import java.util.stream.Stream;

/**
 * Runs a plan: starts its processes stage by stage, keeps them running, stops them in the
 * opposite order.
 */
final class Supervisor {

	private static final Duration START_LIMIT = Duration.ofMinutes(3);

	private static final int TOO_MANY_FAILURES = 3;

	private final Plan plan;

	private final DataFolder data;

	private final Duration stopLimit;

	private final Consumer<String> say;

	private final List<List<Child>> stages;

	private volatile boolean stopping;

	Supervisor(Plan plan, Launcher launcher, Duration stopLimit, Consumer<String> say) {
		this.plan = plan;
		this.data = launcher.data();
		this.stopLimit = stopLimit;
		this.say = say;
		this.stages = plan.stages()
			.stream()
			.map((stage) -> stage.stream().map((spec) -> new Child(spec, launcher, this::note, this::publish)).toList())
			.toList();
	}

	/**
	 * Starts everything and waits until every route answers.
	 * @throws StartException when a process keeps ending or the start takes too long
	 */
	void start() {
		for (List<Child> stage : this.stages) {
			stage.forEach(Child::start);
			for (Child child : stage) {
				await(child.spec().name(), child::isReady);
				this.say.accept(child.spec().name() + " is ready");
			}
		}
		for (URI route : this.plan.routes()) {
			await(route.getPath(), () -> Readiness.Answers.status(route, 5_000) == 200);
		}
	}

	/** Stops everything, the last stage first, the processes of a stage together. */
	void stop() {
		this.stopping = true;
		for (List<Child> stage : this.stages.reversed()) {
			List<Thread> stops = stage.reversed()
				.stream()
				.map((child) -> Thread.ofVirtual().start(() -> child.stop(this.stopLimit)))
				.toList();
			stops.forEach(Supervisor::join);
		}
	}

	OptionalLong megabytes() {
		return Memory.megabytes(
				LongStream.concat(LongStream.of(ProcessHandle.current().pid()), children().mapToLong(Child::pid)));
	}

	/** How many processes there are, the supervisor included. */
	int processes() {
		return 1 + (int) children().count();
	}

	private Stream<Child> children() {
		return this.stages.stream().flatMap(List::stream);
	}

	private void await(String what, BooleanSupplier condition) {
		long deadline = System.nanoTime() + START_LIMIT.toNanos();
		while (!condition.getAsBoolean()) {
			if (System.nanoTime() > deadline) {
				throw new StartException(what + " did not get ready in " + START_LIMIT.toMinutes() + " minutes; see "
						+ this.data.path("logs"));
			}
			children().filter((child) -> child.failures() >= TOO_MANY_FAILURES).findFirst().ifPresent((child) -> {
				throw new StartException(child.spec().name() + " keeps ending" + cause(child) + "; see "
						+ this.data.log(child.spec().name()));
			});
			Pause.of(Duration.ofMillis(50));
		}
	}

	/** A full disk shows in many ways; people need to hear it in one. */
	private String cause(Child child) {
		Path log = this.data.log(child.spec().name());
		try {
			return Files.readString(log).contains("No space left on device") ? ": the disk is full" : "";
		}
		catch (IOException exception) {
			return "";
		}
	}

	private void note(String line) {
		if (!this.stopping) {
			this.say.accept(line);
		}
	}

	/** Tells operators and tests which process is which. */
	private void publish() {
		String processes = children().filter((child) -> child.pid() > 0)
			.map((child) -> "    \"%s\": {\"pid\": %d, \"port\": %d}".formatted(child.spec().name(), child.pid(),
					child.spec().port()))
			.collect(Collectors.joining(",\n"));
		synchronized (this.data) {
			this.data.write("run.json", "{\n  \"supervisor\": %d,\n  \"processes\": {\n%s\n  }\n}\n"
				.formatted(ProcessHandle.current().pid(), processes));
		}
	}

	private static void join(Thread thread) {
		try {
			thread.join();
		}
		catch (InterruptedException exception) {
			Thread.currentThread().interrupt();
		}
	}

}
