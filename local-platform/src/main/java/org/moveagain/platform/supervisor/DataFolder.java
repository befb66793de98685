package org.moveagain.platform.supervisor;

import java.io.IOException;
import java.nio.channels.FileChannel;
import java.nio.channels.FileLock;
import java.nio.channels.OverlappingFileLockException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.StandardCopyOption;
import java.nio.file.StandardOpenOption;
import java.time.Duration;

import org.jspecify.annotations.Nullable;

/**
 * The folder with the state, held by one supervisor at a time.
 */
final class DataFolder implements AutoCloseable {

	/**
	 * Less than this free and the platform does not start: Kafka and the store need room
	 * to write.
	 */
	static final long NEEDED_MEGABYTES = 200;

	private static final Duration LEFTOVERS = Duration.ofSeconds(15);

	private final Path folder;

	private final FileChannel lock;

	private DataFolder(Path folder, FileChannel lock) {
		this.folder = folder;
		this.lock = lock;
	}

	/**
	 * Takes the folder, made when it is missing, and waits until processes of a
	 * supervisor that was killed are gone.
	 * @param folder the folder
	 * @return the folder, held
	 * @throws StartException when it is in use, not writable or on a full disk
	 */
	static DataFolder hold(Path folder) {
		try {
			Files.createDirectories(folder.resolve("logs"));
			Files.createDirectories(folder.resolve("articles"));
			long free = Files.getFileStore(folder).getUsableSpace() / (1024 * 1024);
			if (free < NEEDED_MEGABYTES) {
				throw new StartException("the disk with " + folder + " is full: " + free + " MB free, "
						+ NEEDED_MEGABYTES + " MB are needed; make room or choose another folder with --data");
			}
			FileChannel channel = FileChannel.open(folder.resolve("supervisor.lock"), StandardOpenOption.CREATE,
					StandardOpenOption.WRITE);
			if (tryLock(channel) == null) {
				channel.close();
				throw new StartException("MoveAgain is already running on " + folder
						+ "; stop it first or choose another folder with --data");
			}
			DataFolder data = new DataFolder(folder, channel);
			data.awaitLeftovers();
			return data;
		}
		catch (IOException exception) {
			throw new StartException("can't write to " + folder + " (" + exception.getClass().getSimpleName()
					+ "); choose another folder with --data");
		}
	}

	Path path(String name) {
		return this.folder.resolve(name);
	}

	/** The file that every process of the platform holds while it lives. */
	Path childLock() {
		return path("processes.lock");
	}

	Path log(String process) {
		return path("logs").resolve(process + ".log");
	}

	/** Writes a file as a whole: a reader sees the old one or the new one. */
	void write(String name, String text) {
		try {
			Path draft = Files.writeString(path(name + ".new"), text);
			Files.move(draft, path(name), StandardCopyOption.ATOMIC_MOVE, StandardCopyOption.REPLACE_EXISTING);
		}
		catch (IOException exception) {
			throw new StartException("can't write to " + this.folder + ": " + exception.getMessage());
		}
	}

	private void awaitLeftovers() throws IOException {
		try (FileChannel children = FileChannel.open(childLock(), StandardOpenOption.CREATE,
				StandardOpenOption.WRITE)) {
			long deadline = System.nanoTime() + LEFTOVERS.toNanos();
			while (tryLock(children) == null) {
				if (System.nanoTime() > deadline) {
					throw new StartException("processes of an earlier run still use " + this.folder
							+ "; end them, or choose another folder with --data");
				}
				Pause.of(Duration.ofMillis(100));
			}
		}
	}

	private static @Nullable FileLock tryLock(FileChannel channel) throws IOException {
		try {
			return channel.tryLock();
		}
		catch (OverlappingFileLockException exception) {
			return null;
		}
	}

	@Override
	public void close() {
		try {
			Files.deleteIfExists(path("run.json"));
			this.lock.close();
		}
		catch (IOException exception) {
			// The lock ends with the process at the latest.
		}
	}

}
