package org.moveagain.system;

import java.io.IOException;
import java.net.InetAddress;
import java.net.ServerSocket;
import java.nio.file.Path;
import java.time.Duration;
import java.util.List;
import java.util.UUID;

import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

import static org.assertj.core.api.Assertions.assertThat;
import static org.awaitility.Awaitility.await;
import static org.junit.jupiter.api.Assumptions.assumeTrue;

class SupervisorTests {

	private static final Duration SOON = Duration.ofSeconds(30);

	@Test
	void aSecondRunOnTheSameDataSaysSo() {
		Platform second = Platform.launch(Platform.shared().data(), Platform.freePort());
		assertThat(second.exitCode(SOON)).isNotZero();
		assertThat(second.lines()).last().asString().contains("already").contains(Platform.shared().data().toString());
	}

	@Test
	void aSecondRunOnTheSamePortSaysSo() {
		Platform second = Platform.launch(Platform.newData("second-"), Platform.shared().port());
		assertThat(second.exitCode(SOON)).isNotZero();
		assertThat(second.lines()).last().asString().contains("port " + Platform.shared().port());
	}

	@Test
	void aPortThatSomebodyElseUsesIsNamed() throws IOException {
		try (ServerSocket busy = new ServerSocket(0, 1, InetAddress.getLoopbackAddress())) {
			Platform refused = Platform.launch(Platform.newData("busy-"), busy.getLocalPort());
			assertThat(refused.exitCode(SOON)).isNotZero();
			assertThat(refused.lines()).last().asString().contains("port " + busy.getLocalPort());
		}
	}

	@Test
	void aFullDiskGetsOneClearLine() throws IOException {
		Path small = Platform.newData("small-");
		assumeTrue(Command.succeeds("mount", "-t", "tmpfs", "-o", "size=4m", "tmpfs", small.toString()),
				"a small file system can be mounted by root only");
		try {
			Platform refused = Platform.launch(small.resolve("data"), Platform.freePort());
			assertThat(refused.exitCode(SOON)).isNotZero();
			assertThat(refused.lines()).singleElement()
				.asString()
				.contains("full")
				.contains(small.resolve("data").toString());
		}
		finally {
			assertThat(Command.succeeds("umount", small.toString())).isTrue();
		}
	}

	@Test
	void withoutJdk25OneLineSaysWhatIsMissing(@TempDir Path home) {
		assumeTrue(Command.succeeds("unshare", "--mount", "true"), "a JDK can be hidden by root only");
		Command run = Command.of("unshare", "--mount", "sh", "-c",
				"mount -t tmpfs none /usr/lib/jvm && HOME=" + home + " JAVA_HOME= exec ../run");
		assertThat(run.exitCode()).isNotZero();
		assertThat(run.lines()).singleElement().asString().contains("JDK 25 is missing").contains("JAVA_HOME");
	}

	@Test
	void anOptionThatDoesNotExistIsNamedWithTheUsage() {
		Command run = Command.of("../run", "--colour", "red");
		assertThat(run.exitCode()).isEqualTo(2);
		assertThat(run.lines()).singleElement().asString().contains("--colour").contains("usage: ./run");
	}

	@Test
	void aProcessThatDiesIsStartedAgain() {
		for (String name : List.of("content-service", "calculator-service", "assistant-service", "gateway")) {
			long before = Platform.shared().process(name).pid();
			Platform.shared().kill(name);
			await().atMost(SOON).ignoreExceptions().until(() -> {
				ProcessHandle now = Platform.shared().process(name);
				return now.pid() != before && now.isAlive();
			});
			try (Person person = new Person(Platform.shared().base())) {
				await().atMost(SOON)
					.until(() -> List.of("/articles", "/api/calculators", "/assistant")
						.stream()
						.allMatch((path) -> person.get(path).status() == 200));
			}
		}
	}

	@Test
	void theStateSurvivesAStopAndTheDeathOfTheSupervisor() {
		Path data = Platform.newData("restart-");
		int port = Platform.freePort();
		UUID entry = UUID.randomUUID();
		Platform first = Platform.start(data, port);
		try (Person person = Person.withAccount(first.base())) {
			assertThat(person.post(Entries.PATH, Entries.walk(entry, "2026-11-20")).status()).isEqualTo(201);
			List<ProcessHandle> processes = List.copyOf(first.processes().values());
			assertThat(processes).hasSizeGreaterThanOrEqualTo(7);
			first.terminate();
			assertThat(first.exitCode(SOON)).isZero();
			assertThat(processes).noneMatch(ProcessHandle::isAlive);

			Platform second = Platform.start(data, port);
			assertThat(person.get(Entries.PATH + "/" + entry).status()).isEqualTo(200);
			List<ProcessHandle> orphans = List.copyOf(second.processes().values());
			second.killSupervisor();
			Platform.awaitEnd(orphans, SOON);

			try (Platform third = Platform.start(data, port)) {
				assertThat(person.get(Entries.PATH + "/" + entry).status()).isEqualTo(200);
				assertThat(third.lines()).last()
					.asString()
					.matches("MoveAgain is ready at \\S+ \\([\\d.]+ s, \\d+ MB.*\\)");
			}
		}
	}

}
