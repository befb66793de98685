package org.moveagain.system;

import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Optional;
import java.util.stream.Stream;

import com.microsoft.playwright.BrowserContext;
import com.microsoft.playwright.BrowserType;
import com.microsoft.playwright.Page;
import com.microsoft.playwright.Playwright;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.extension.AfterAllCallback;
import org.junit.jupiter.api.extension.BeforeAllCallback;
import org.junit.jupiter.api.extension.ExtensionContext;

import static org.junit.jupiter.api.Assumptions.assumeTrue;

/**
 * A real Chromium for the tests of a class: the one that {@code MOVEAGAIN_CHROMIUM}
 * names, else one on the PATH. Where there is none the tests are skipped, and said to be.
 */
final class Browser implements BeforeAllCallback, AfterAllCallback {

	private static final List<String> QUIET = List.of("--no-sandbox", "--disable-gpu", "--disable-quic",
			"--no-first-run", "--disable-background-networking", "--disable-component-update", "--disable-sync");

	private @Nullable Playwright playwright;

	private com.microsoft.playwright.@Nullable Browser chromium;

	@Override
	public void beforeAll(ExtensionContext context) {
		Optional<Path> executable = executable();
		assumeTrue(executable.isPresent(), "skipped: there is no chromium here");
		Playwright driver = Playwright.create();
		this.playwright = driver;
		this.chromium = driver.chromium()
			.launch(new BrowserType.LaunchOptions().setExecutablePath(executable.orElseThrow()).setArgs(QUIET));
	}

	/**
	 * A person's fresh browser; it fails the test that opens it when a page logs an
	 * error.
	 */
	BrowserContext open(int width, boolean dark) {
		BrowserContext context = java.util.Objects.requireNonNull(this.chromium)
			.newContext(new com.microsoft.playwright.Browser.NewContextOptions()
				.setBaseURL(Platform.shared().base().toString())
				.setViewportSize(width, 800)
				.setLocale("en-GB")
				.setTimezoneId("Europe/Berlin")
				.setColorScheme(dark ? com.microsoft.playwright.options.ColorScheme.DARK
						: com.microsoft.playwright.options.ColorScheme.LIGHT));
		context.setDefaultTimeout(15_000);
		return context;
	}

	/**
	 * What the pages of this context complain about: scripts that fail or that the
	 * security policy stops.
	 */
	static List<String> complaints(Page page) {
		List<String> complaints = new java.util.concurrent.CopyOnWriteArrayList<>();
		page.onPageError(complaints::add);
		page.onConsoleMessage((message) -> {
			// A 401 is how a page learns that nobody is signed in; the browser logs it as
			// an error.
			if (message.type().equals("error") && !message.text().contains("401")) {
				complaints.add(page.url() + " " + message.text());
			}
		});
		return complaints;
	}

	private static Optional<Path> executable() {
		String named = System.getenv("MOVEAGAIN_CHROMIUM");
		if (named != null) {
			return Optional.of(Path.of(named));
		}
		return Stream.of(System.getenv("PATH").split(java.io.File.pathSeparator, -1))
			.map((folder) -> Path.of(folder, "chromium"))
			.filter(Files::isExecutable)
			.findFirst();
	}

	@Override
	public void afterAll(ExtensionContext context) {
		if (this.playwright != null) {
			this.playwright.close();
		}
	}

}
