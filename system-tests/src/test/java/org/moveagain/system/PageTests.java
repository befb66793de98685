package org.moveagain.system;

import java.util.List;
import java.util.Set;
import java.util.TreeSet;
import java.util.regex.Pattern;
import java.util.stream.Stream;

import com.deque.html.axecore.playwright.AxeBuilder;
import com.deque.html.axecore.results.Rule;
import com.microsoft.playwright.BrowserContext;
import com.microsoft.playwright.Page;
import com.microsoft.playwright.options.LoadState;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.extension.RegisterExtension;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;
import org.junit.jupiter.params.provider.ValueSource;

import static org.assertj.core.api.Assertions.assertThat;

class PageTests {

	private static final Pattern LINK = Pattern.compile("(?:href|src)=\"(/[^\"#]*)[^\"]*\"");

	@RegisterExtension
	static final Browser BROWSER = new Browser();

	@Test
	void everyLinkLeadsToAPageThatWorksAndIsValidHtml() {
		try (Person reader = new Person(Platform.shared().base())) {
			Set<String> seen = new TreeSet<>();
			Set<String> open = new TreeSet<>(Set.of("/"));
			while (!open.isEmpty()) {
				String path = open.iterator().next();
				open.remove(path);
				seen.add(path);
				Answer page = reader.get(path, "Accept", "text/html,*/*;q=0.8");
				assertThat(page.status()).as(path).isEqualTo(200);
				if (page.header("Content-Type").startsWith("text/html")) {
					assertThat(HtmlChecker.errors(page.body())).as(path).isEmpty();
					LINK.matcher(page.body())
						.results()
						.map((link) -> link.group(1))
						.filter((link) -> !seen.contains(link))
						.forEach(open::add);
				}
			}
			assertThat(seen)
				.contains("/feed.atom", "/articles/neck-pain", "/articles", "/articles/low-back-pain-rest-or-move",
						"/assistant", "/dashboard", "/log", "/calculators", "/account")
				.containsAll(calculators());
		}
	}

	static List<String> calculators() {
		return Stream
			.of("bmi", "energy", "healthy-weight", "heart-rate", "load-change", "protein", "sweat-rate", "waist-height",
					"walking-energy", "water", "weekly-activity")
			.map((id) -> "/calculators/" + id)
			.toList();
	}

	@ParameterizedTest
	@MethodSource("calculators")
	@ValueSource(strings = { "/", "/articles", "/articles/low-back-pain-rest-or-move", "/calculators", "/assistant",
			"/log", "/dashboard", "/plans", "/account", "/problems", "/problems/not-found", "/no-such-page", "/search",
			"/search?q=sciatica", "/report", "/questionnaires", "/questionnaires/nprs", "/questionnaires/psfs",
			"/articles/graded-walking-plan", "/articles?tag=sleep" })
	void everyPageIsAccessibleFitsANarrowScreenAndObeysItsSecurityPolicy(String path) {
		for (boolean dark : new boolean[] { false, true }) {
			try (BrowserContext person = BROWSER.open(360, dark)) {
				Page page = person.newPage();
				List<String> complaints = Browser.complaints(page);
				page.navigate(path);
				page.waitForLoadState(LoadState.NETWORKIDLE);
				List<Rule> violations = new AxeBuilder(page).analyze().getViolations();
				assertThat(violations).extracting((rule) -> rule.getId() + " " + rule.getNodes()).isEmpty();
				assertThat(page.evaluate("document.documentElement.scrollWidth")).as("no sideways scrolling")
					.isEqualTo(360);
				assertThat(complaints).filteredOn((complaint) -> !complaint.contains("404")).isEmpty();
			}
		}
	}

	@Test
	void whatIsLargeComesCompressed() {
		try (Person reader = new Person(Platform.shared().base())) {
			for (String path : new String[] { "/articles/low-back-pain-rest-or-move", "/api/articles", "/feed.atom",
					"/assets/css/base.css" }) {
				assertThat(reader.get(path, "Accept-Encoding", "gzip").header("Content-Encoding")).as(path)
					.isEqualTo("gzip");
			}
		}
	}

	@Test
	void aDocumentIsCompleteWithoutScripts() {
		try (Person reader = new Person(Platform.shared().base())) {
			Answer article = reader.get("/articles/low-back-pain-rest-or-move", "Accept", "text/html");
			assertThat(article.body()).contains("<h1", "application/ld+json", "/calculators/protein", "/assistant");
			assertThat(article.header("Content-Security-Policy")).contains("script-src 'self' 'sha256-")
				.doesNotContain("unsafe-inline");
			Answer again = reader.get("/articles/low-back-pain-rest-or-move", "If-None-Match", article.header("ETag"));
			assertThat(again.status()).isEqualTo(304);
		}
	}

}
