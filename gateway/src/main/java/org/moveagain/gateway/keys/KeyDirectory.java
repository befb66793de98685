package org.moveagain.gateway.keys;

import java.io.IOException;
import java.nio.channels.FileChannel;
import java.nio.file.FileAlreadyExistsException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.StandardOpenOption;
import java.nio.file.attribute.PosixFilePermissions;
import java.util.List;
import java.util.stream.Stream;

/**
 * The directory of key files.
 */
final class KeyDirectory {

	private final Path path;

	KeyDirectory(Path path) {
		this.path = path.toAbsolutePath().normalize();
	}

	/**
	 * The files whose name matches, in the order of their names.
	 * @param pattern a glob, such as {@code signing-*.jwk}
	 * @return the files; empty when the directory is missing
	 */
	List<Path> find(String pattern) {
		if (!Files.isDirectory(this.path)) {
			return List.of();
		}
		var matcher = this.path.getFileSystem().getPathMatcher("glob:" + pattern);
		try (Stream<Path> files = Files.list(this.path)) {
			return files.filter((file) -> matcher.matches(file.getFileName())).sorted().toList();
		}
		catch (IOException exception) {
			throw new UnusableKeyException("The key directory " + this.path + " can't be read.");
		}
	}

	String read(Path file) {
		try {
			return Files.readString(file);
		}
		catch (IOException exception) {
			throw new UnusableKeyException("The key file " + file + " can't be read.");
		}
	}

	/**
	 * Makes a key file that only its owner can read. Others see the whole of it or
	 * nothing; one that is there already stays.
	 * @param name of the file
	 * @param content of the file
	 */
	void create(String name, String content) {
		Path file = this.path.resolve(name);
		try {
			Files.createDirectories(this.path,
					PosixFilePermissions.asFileAttribute(PosixFilePermissions.fromString("rwx------")));
			Path draft = Files.createTempFile(this.path, "draft-", ".tmp",
					PosixFilePermissions.asFileAttribute(PosixFilePermissions.fromString("rw-------")));
			try {
				Files.writeString(draft, content);
				sync(draft);
				Files.createLink(file, draft);
			}
			catch (FileAlreadyExistsException exception) {
				// Another process was faster: its key counts.
			}
			finally {
				Files.deleteIfExists(draft);
			}
			sync(this.path);
		}
		catch (IOException | UnsupportedOperationException exception) {
			throw new UnusableKeyException("The key file " + file + " can't be made: " + exception.getMessage() + ".");
		}
	}

	/** A key that is used before it is on the disk would be lost with the power. */
	private static void sync(Path path) throws IOException {
		try (FileChannel channel = FileChannel.open(path, StandardOpenOption.READ)) {
			channel.force(true);
		}
	}

	String missing(String name) {
		return "The key file " + this.path.resolve(name) + " is missing.";
	}

	static String invalid(Path file, String expected) {
		return "The key file " + file + " does not hold " + expected + ".";
	}

}
