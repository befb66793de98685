package org.moveagain.platform.child;

import java.io.IOException;
import java.io.InputStream;
import java.lang.reflect.InvocationTargetException;
import java.lang.reflect.Method;
import java.nio.channels.FileChannel;
import java.nio.file.Path;
import java.nio.file.StandardOpenOption;
import java.time.Duration;
import java.util.Arrays;

/**
 * Runs another main class in a process that belongs to a supervisor:
 * {@code ChildMain LOCK MAIN-CLASS ARGS...}. Standard input is a pipe from the
 * supervisor: when it ends, the supervisor is gone, and the process ends in order. The
 * lock file is held, shared with the other processes, for as long as this one lives: so
 * the next supervisor knows when all are gone.
 */
public final class ChildMain {

	private static final Duration GRACE = Duration.ofSeconds(8);

	private ChildMain() {
	}

	/**
	 * Runs the main class of the second argument.
	 * @param args the lock file, the main class and its arguments
	 * @throws Throwable what that main method throws
	 */
	public static void main(String[] args) throws Throwable {
		hold(Path.of(args[0]));
		Thread.ofPlatform().name("supervisor-watch").daemon().start(() -> endWith(System.in));
		Method main = Class.forName(args[1]).getDeclaredMethod("main", String[].class);
		main.setAccessible(true);
		try {
			main.invoke(null, (Object) Arrays.copyOfRange(args, 2, args.length));
		}
		catch (InvocationTargetException exception) {
			throw exception.getCause();
		}
	}

	@SuppressWarnings({ "resource", "PMD.CloseResource" }) // held until the process ends
	private static void hold(Path lock) throws IOException {
		FileChannel channel = FileChannel.open(lock, StandardOpenOption.READ, StandardOpenOption.WRITE,
				StandardOpenOption.CREATE);
		channel.lock(0, Long.MAX_VALUE, true);
	}

	private static void endWith(InputStream supervisor) {
		try {
			supervisor.skip(Long.MAX_VALUE);
			while (supervisor.read() >= 0) {
				// The supervisor says nothing; only the end of the pipe counts.
			}
		}
		catch (IOException exception) {
			// A broken pipe is the end of the pipe.
		}
		Thread.ofPlatform().daemon().start(ChildMain::haltAfterGrace);
		System.exit(0);
	}

	private static void haltAfterGrace() {
		try {
			Thread.sleep(GRACE);
		}
		catch (InterruptedException exception) {
			Thread.currentThread().interrupt();
		}
		Runtime.getRuntime().halt(1);
	}

}
