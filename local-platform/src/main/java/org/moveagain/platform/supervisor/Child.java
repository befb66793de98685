package org.moveagain.platform.supervisor;

import java.io.IOException;
import java.time.Duration;
import java.util.concurrent.TimeUnit;
import java.util.function.Consumer;

import org.jspecify.annotations.Nullable;

/**
 * A process that is kept running: when it ends and nobody asked for that, it is started
 * again, with a growing wait when it keeps ending.
 */
final class Child {

	private static final Duration FIRST_WAIT = Duration.ofMillis(200);

	private static final Duration LONGEST_WAIT = Duration.ofSeconds(10);

	private static final Duration STEADY = Duration.ofSeconds(30);

	private final ChildSpec spec;

	private final Launcher launcher;

	private final Consumer<String> say;

	private final Runnable changed;

	private volatile @Nullable Process process;

	private volatile boolean stopping;

	private volatile int failures;

	Child(ChildSpec spec, Launcher launcher, Consumer<String> say, Runnable changed) {
		this.spec = spec;
		this.launcher = launcher;
		this.say = say;
		this.changed = changed;
	}

	ChildSpec spec() {
		return this.spec;
	}

	void start() {
		launch();
		Thread.ofVirtual().name(this.spec.name()).start(this::keepRunning);
	}

	boolean isReady() {
		Process current = this.process;
		return current != null && current.isAlive() && this.spec.readiness().isReady();
	}

	/** How often it ended in a row without having been steady. */
	int failures() {
		return this.failures;
	}

	long pid() {
		Process current = this.process;
		return (current != null) ? current.pid() : -1;
	}

	/** Asks it to end and waits; ends it by force when it takes too long. */
	void stop(Duration limit) {
		Process current = refuseMore();
		if (current == null) {
			return;
		}
		current.destroy();
		try {
			if (!current.waitFor(limit.toMillis(), TimeUnit.MILLISECONDS)) {
				this.say.accept(this.spec.name() + " does not end by itself; ending it");
				current.destroyForcibly().waitFor();
			}
		}
		catch (InterruptedException exception) {
			Thread.currentThread().interrupt();
			current.destroyForcibly();
		}
	}

	private synchronized @Nullable Process refuseMore() {
		this.stopping = true;
		return this.process;
	}

	private synchronized void launch() {
		if (this.stopping) {
			return;
		}
		try {
			this.process = this.launcher.launch(this.spec);
			this.changed.run();
		}
		catch (IOException exception) {
			throw new StartException(this.spec.name() + " can't be started: " + exception.getMessage());
		}
	}

	/** What hinders a start now, such as a full disk, may be over at the next try. */
	private void launchAgain() {
		try {
			launch();
		}
		catch (StartException exception) {
			this.say.accept(String.valueOf(exception.getMessage()));
		}
	}

	private void keepRunning() {
		Duration wait = FIRST_WAIT;
		while (true) {
			long begin = System.nanoTime();
			int code = awaitEnd();
			if (this.stopping) {
				return;
			}
			boolean steady = System.nanoTime() - begin > STEADY.toNanos();
			this.failures = steady ? 1 : this.failures + 1;
			wait = steady ? FIRST_WAIT : wait;
			this.say.accept(this.spec.name() + " ended (" + code + "), starting it again; its log is "
					+ this.launcher.data().log(this.spec.name()));
			Pause.of(wait);
			wait = (wait.multipliedBy(2).compareTo(LONGEST_WAIT) > 0) ? LONGEST_WAIT : wait.multipliedBy(2);
			launchAgain();
		}
	}

	private int awaitEnd() {
		Process current = this.process;
		return (current != null) ? current.onExit().join().exitValue() : -1;
	}

}
