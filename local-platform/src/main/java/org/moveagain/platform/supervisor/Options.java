package org.moveagain.platform.supervisor;

import java.nio.file.Path;
import java.util.Locale;

/**
 * What {@code ./run} was asked for.
 *
 * @param home the checkout, where the packaged services are
 * @param data where the state is kept
 * @param port the gateway's port, 1 to 65535
 * @param training whether to make the start-up caches instead of running
 */
record Options(Path home, Path data, int port, boolean training) {

	static final int DEFAULT_PORT = 8080;

	static final String USAGE = "usage: ./run [--port PORT] [--data DIR]";

	/**
	 * Reads the command line.
	 * @param args as {@code ./run} hands them over
	 * @return the options
	 * @throws StartException when they can't be understood
	 */
	static Options parse(String... args) {
		Path home = Path.of("").toAbsolutePath();
		Path data = home.resolve(".data");
		int port = DEFAULT_PORT;
		boolean training = false;
		for (int next = 0; next < args.length; next++) {
			String option = args[next];
			switch (option) {
				case "--train" -> training = true;
				case "--home" -> home = Path.of(value(option, ++next, args)).toAbsolutePath().normalize();
				case "--data" -> data = Path.of(value(option, ++next, args)).toAbsolutePath().normalize();
				case "--port" -> port = port(value(option, ++next, args));
				default -> throw StartException.usage("unknown option " + option);
			}
		}
		return new Options(home, data, port, training);
	}

	private static String value(String option, int index, String... args) {
		if (index >= args.length || args[index].isEmpty()) {
			throw StartException.usage(option + " needs a value");
		}
		return args[index];
	}

	private static int port(String text) {
		try {
			int port = Integer.parseInt(text.strip().toLowerCase(Locale.ROOT));
			if (port >= 1 && port <= 65_535) {
				return port;
			}
		}
		catch (NumberFormatException exception) {
			// said below
		}
		throw StartException.usage("--port takes a number from 1 to 65535, not " + text);
	}

}
