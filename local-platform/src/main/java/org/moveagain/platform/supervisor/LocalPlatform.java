package org.moveagain.platform.supervisor;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Duration;
import java.util.Locale;
import java.util.OptionalLong;
import java.util.concurrent.CountDownLatch;
import java.util.concurrent.atomic.AtomicInteger;
import java.util.random.RandomGenerator;

/**
 * The laptop mode: what {@code ./run} starts once everything is built. Prints one line
 * per step.
 */
public final class LocalPlatform {

	private static final Duration STOP_LIMIT = Duration.ofSeconds(15);

	/** A process that was trained writes its cache while it ends. */
	private static final Duration TRAINED_STOP_LIMIT = Duration.ofMinutes(3);

	private LocalPlatform() {
	}

	/**
	 * Runs until SIGTERM or SIGINT, or makes the start-up caches with {@code --train}.
	 * @param args see {@link Options}
	 * @throws InterruptedException never in practice
	 */
	public static void main(String[] args) throws InterruptedException {
		long begin = System.nanoTime();
		try {
			Options options = Options.parse(args);
			if (options.training()) {
				train(options);
			}
			else {
				run(options, begin);
			}
		}
		catch (StartException exception) {
			say(String.valueOf(exception.getMessage()));
			System.exit(exception.exitCode());
		}
	}

	private static void run(Options options, long begin) throws InterruptedException {
		DataFolder data = DataFolder.hold(options.data());
		if (!Ports.isFree(options.port())) {
			throw new StartException("port " + options.port() + " is in use already; choose another one with --port");
		}
		Supervisor supervisor = supervisor(options, data, STOP_LIMIT);
		AtomicInteger exitCode = new AtomicInteger();
		Runtime.getRuntime().addShutdownHook(new Thread(() -> {
			supervisor.stop();
			data.close();
			// An orderly stop is a success, whichever signal asked for it.
			Runtime.getRuntime().halt(exitCode.get());
		}));
		try {
			supervisor.start();
		}
		catch (StartException exception) {
			exitCode.set(exception.exitCode());
			throw exception;
		}
		OptionalLong megabytes = supervisor.megabytes();
		System.out.printf(Locale.ROOT, "MoveAgain is ready at http://localhost:%d (%.1f s%s in %d processes)%n",
				options.port(), (System.nanoTime() - begin) / 1e9,
				megabytes.isPresent() ? ", " + megabytes.getAsLong() + " MB" : "", supervisor.processes());
		new CountDownLatch(1).await();
	}

	private static void train(Options options) {
		DataFolder data = DataFolder.hold(options.data());
		Supervisor supervisor = supervisor(options, data, TRAINED_STOP_LIMIT);
		try {
			supervisor.start();
			Training.use(options.port());
		}
		finally {
			supervisor.stop();
			data.close();
		}
	}

	private static Supervisor supervisor(Options options, DataFolder data, Duration stopLimit) {
		Path caches = options.home().resolve("local-platform").resolve("target").resolve("caches");
		try {
			Files.createDirectories(caches);
		}
		catch (IOException exception) {
			throw new StartException("can't write to " + caches);
		}
		Plan plan = Plan.of(options.home(), options.data(), options.port(), new Ports(RandomGenerator.getDefault()));
		return new Supervisor(plan, new Launcher(data, caches, options.training()), stopLimit, LocalPlatform::say);
	}

	private static void say(String line) {
		System.out.println("moveagain: " + line);
	}

}
