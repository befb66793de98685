package org.moveagain.platform.supervisor;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.concurrent.TimeUnit;

import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatExceptionOfType;
import static org.junit.jupiter.api.Assumptions.assumeTrue;

class DataFolderTests {

	private final Path folder;

	DataFolderTests(@TempDir Path folder) {
		this.folder = folder;
	}

	@Test
	void oneSupervisorHoldsAFolderAtATime() {
		Path data = this.folder.resolve("not/there/yet");
		try (DataFolder held = DataFolder.hold(data)) {
			assertThat(held.log("gateway")).isEqualTo(data.resolve("logs/gateway.log"));
			assertThatExceptionOfType(StartException.class).isThrownBy(() -> DataFolder.hold(data))
				.withMessageContaining("already running on " + data)
				.withMessageContaining("--data");
		}
		DataFolder.hold(data).close();
	}

	@Test
	void aFileIsReplacedAsAWhole() throws IOException {
		try (DataFolder data = DataFolder.hold(this.folder)) {
			data.write("run.json", "old");
			data.write("run.json", "new");
			assertThat(this.folder.resolve("run.json")).hasContent("new");
		}
		assertThat(this.folder.resolve("run.json")).as("says what runs, so it goes with the platform").doesNotExist();
	}

	@Test
	void aFolderThatCantBeMadeIsNamed() throws IOException {
		Path file = Files.writeString(this.folder.resolve("file"), "");
		assertThatExceptionOfType(StartException.class).isThrownBy(() -> DataFolder.hold(file.resolve("data")))
			.withMessageContaining(file.resolve("data").toString())
			.withMessageContaining("--data");
	}

	@Test
	void aFullDiskIsSaidToBeFull() throws IOException, InterruptedException {
		Path small = Files.createDirectory(this.folder.resolve("small"));
		assumeTrue(run("mount", "-t", "tmpfs", "-o", "size=1m", "tmpfs", small.toString()),
				"a small file system can be mounted by root only");
		try {
			assertThatExceptionOfType(StartException.class).isThrownBy(() -> DataFolder.hold(small))
				.withMessageContaining("full")
				.withMessageContaining(small.toString())
				.withMessageContaining("MB are needed");
		}
		finally {
			assertThat(run("umount", small.toString())).isTrue();
		}
	}

	private static boolean run(String... command) throws InterruptedException {
		try {
			Process process = new ProcessBuilder(command).redirectErrorStream(true)
				.redirectOutput(ProcessBuilder.Redirect.DISCARD)
				.start();
			return process.waitFor(10, TimeUnit.SECONDS) && process.exitValue() == 0;
		}
		catch (IOException exception) {
			return false;
		}
	}

}
