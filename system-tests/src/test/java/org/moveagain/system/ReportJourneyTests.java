package org.moveagain.system;

import java.nio.file.Files;
import java.util.List;

import com.deque.html.axecore.playwright.AxeBuilder;
import com.microsoft.playwright.BrowserContext;
import com.microsoft.playwright.Download;
import com.microsoft.playwright.Page;
import com.microsoft.playwright.options.AriaRole;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.extension.RegisterExtension;

import static com.microsoft.playwright.assertions.PlaywrightAssertions.assertThat;
import static org.assertj.core.api.Assertions.assertThat;

class ReportJourneyTests {

	@RegisterExtension
	static final Browser BROWSER = new Browser();

	@Test
	void fromTheDashboardToAReportOnPaper() throws Exception {
		try (BrowserContext person = BROWSER.open(360, true)) {
			Page page = person.newPage();
			List<String> complaints = Browser.complaints(page);
			page.navigate("/log");
			page.locator("#pain").fill("6");
			page.locator("[name=worse][value=long-sitting]").check();
			button(page, "Save").click();
			page.getByLabel("I agree that MoveAgain keeps").check();
			button(page, "Start tracking").click();
			button(page, "Save my entry").click();
			link(page, "See your dashboard").click();
			link(page, "Report for a visit").click();

			assertThat(page.locator(".report__head")).containsText("Entries on 1 of 28 days");
			assertThat(page.locator(".report__head")).containsText("not a diagnosis");
			assertThat(page.locator(".report-chart__picture--narrow circle")).hasCount(1);
			assertThat(page.locator(".report")).containsText("Long sitting once");
			assertThat(new AxeBuilder(page).analyze().getViolations()).isEmpty();
			assertThat(page.evaluate("document.documentElement.scrollWidth")).isEqualTo(360);

			Download paper = page.waitForDownload(() -> link(page, "PDF, A4").click());
			assertThat(paper.suggestedFilename()).matches("moveagain-[0-9-]+\\.pdf");
			assertThat(Files.readAllBytes(paper.path())).startsWith('%', 'P', 'D', 'F');
			assertThat(complaints).isEmpty();
		}
	}

	@Test
	void aWrongDateIsToldBesideItsFieldAndOwnDatesStayInTheAddress() {
		try (BrowserContext person = BROWSER.open(1280, false)) {
			Page page = person.newPage();
			page.navigate("/report");
			page.getByLabel("I agree that MoveAgain keeps").check();
			button(page, "Start tracking").click();
			button(page, "See the report").click();
			assertThat(page.locator(".report__head")).containsText("Entries on 0 of 28 days");

			page.locator("[name=days][value=own]").check();
			page.locator("#from").fill("2026-03-02");
			page.locator("#to").fill("2026-03-01");
			button(page, "Show").click();
			assertThat(page.locator(".error-summary")).isFocused();
			assertThat(page.locator("#from-error")).containsText("must not be after");
			page.locator("#from").fill("2026-02-01");
			button(page, "Show").click();
			assertThat(page.locator("#report-title")).isFocused();
			page.reload();
			assertThat(page.locator("#report-title")).hasText("1 Feb 2026 to 1 Mar 2026");
		}
	}

	private static com.microsoft.playwright.Locator button(Page page, String name) {
		return page.getByRole(AriaRole.BUTTON, new Page.GetByRoleOptions().setName(name).setExact(true));
	}

	private static com.microsoft.playwright.Locator link(Page page, String name) {
		return page.getByRole(AriaRole.LINK, new Page.GetByRoleOptions().setName(name).setExact(true));
	}

}
