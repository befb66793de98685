package org.moveagain.platform.supervisor;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Duration;
import java.util.List;

import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

import org.moveagain.platform.JavaProcess;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatExceptionOfType;
import static org.awaitility.Awaitility.await;

class SupervisorTests {

	private static final Duration SOON = Duration.ofSeconds(30);

	private final Path folder;

	private final DataFolder data;

	SupervisorTests(@TempDir Path folder) {
		this.folder = folder;
		this.data = DataFolder.hold(folder.resolve("data"));
	}

	@AfterEach
	void release() {
		this.data.close();
	}

	@Test
	void aStageStartsWhenTheOneBeforeIsReadyAndEndsBeforeIt() {
		Supervisor supervisor = FakePlatform.supervisor(this.data, FakePlatform.service("base", this.data),
				FakePlatform.service("service", this.data));
		supervisor.start();
		assertThat(supervisor.processes()).isEqualTo(3);
		assertThat(supervisor.megabytes().orElse(1)).isPositive();
		supervisor.stop();
		assertThat(FakePlatform.journal(this.data)).containsExactly("base starts", "service starts", "service ends",
				"base ends");
	}

	@Test
	void aProcessThatDiesIsStartedAgainAndRunJsonSaysWhichItIs() {
		Supervisor supervisor = FakePlatform.supervisor(this.data, FakePlatform.service("service", this.data));
		supervisor.start();
		ProcessHandle first = process("service");
		first.destroyForcibly();
		await().atMost(SOON)
			.ignoreExceptions()
			.until(() -> process("service").isAlive() && process("service").pid() != first.pid());
		ProcessHandle second = process("service");
		await().atMost(SOON).until(() -> FakePlatform.journal(this.data).size() == 2);
		supervisor.stop();
		assertThat(second.isAlive()).isFalse();
		assertThat(FakePlatform.journal(this.data)).containsExactly("service starts", "service starts", "service ends");
	}

	@Test
	void aProcessThatKeepsEndingStopsTheStartAndIsNamedWithItsLog() throws IOException {
		ChildSpec broken = FakePlatform.spec("broken", "org.moveagain.NoSuchClass", 1);
		Supervisor supervisor = FakePlatform.supervisor(this.data, broken);
		assertThatExceptionOfType(StartException.class).isThrownBy(supervisor::start)
			.withMessageContaining("broken keeps ending")
			.withMessageContaining(this.data.log("broken").toString());
		supervisor.stop();
		assertThat(Files.readString(this.data.log("broken"))).contains("org.moveagain.NoSuchClass");
	}

	@Test
	void aProcessThatWaitsToBeStartedAgainIsNotStartedAfterTheStop() {
		ChildSpec broken = FakePlatform.spec("broken", "org.moveagain.NoSuchClass", 1);
		Supervisor supervisor = FakePlatform.supervisor(this.data, broken);
		assertThatExceptionOfType(StartException.class).isThrownBy(supervisor::start);
		supervisor.stop();
		long last = pid("broken");
		await().during(Duration.ofSeconds(2)).until(() -> pid("broken") == last);
	}

	@Test
	void whenTheSupervisorIsKilledItsProcessesEndInOrderAndTheFolderIsFreeAgain() throws IOException {
		Path other = this.folder.resolve("other");
		try (JavaProcess supervisor = JavaProcess.start(FakePlatform.class, this.folder.resolve("log"), other)) {
			await().atMost(SOON).until(() -> Files.readString(this.folder.resolve("log")).contains("ready"));
			List<ProcessHandle> orphans = List.of(FakePlatform.process(other, "base"),
					FakePlatform.process(other, "service"));
			assertThat(orphans).allMatch(ProcessHandle::isAlive);
			assertThatExceptionOfType(StartException.class).isThrownBy(() -> DataFolder.hold(other))
				.withMessageContaining("already running on " + other);
			supervisor.kill();
			try (DataFolder free = DataFolder.hold(other)) {
				await().atMost(SOON).until(() -> orphans.stream().noneMatch(ProcessHandle::isAlive));
				assertThat(FakePlatform.journal(free)).contains("base ends", "service ends");
			}
		}
	}

	private ProcessHandle process(String name) {
		return FakePlatform.process(this.folder.resolve("data"), name);
	}

	private long pid(String name) {
		return FakePlatform.pid(this.folder.resolve("data"), name);
	}

}
