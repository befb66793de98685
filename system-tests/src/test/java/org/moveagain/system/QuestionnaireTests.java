package org.moveagain.system;

import java.util.List;

import com.deque.html.axecore.playwright.AxeBuilder;
import com.deque.html.axecore.results.Rule;
import com.microsoft.playwright.BrowserContext;
import com.microsoft.playwright.Locator;
import com.microsoft.playwright.Page;
import com.microsoft.playwright.options.AriaRole;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.extension.RegisterExtension;

import static com.microsoft.playwright.assertions.PlaywrightAssertions.assertThat;
import static org.assertj.core.api.Assertions.assertThat;

class QuestionnaireTests {

	@RegisterExtension
	static final Browser BROWSER = new Browser();

	@Test
	void answersWithoutAnAccountAreKeptOnceTrackingStarts() {
		try (BrowserContext person = BROWSER.open(360, true)) {
			Page page = person.newPage();
			List<String> complaints = Browser.complaints(page);
			page.navigate("/questionnaires");
			page.getByRole(AriaRole.LINK, new Page.GetByRoleOptions().setName("Pain and your days (PEG)")).click();
			button(page, "Save").click();
			assertThat(page.locator(".error-summary")).isFocused();
			isAccessible(page);
			tap(page, "answer-pain", 6);
			tap(page, "answer-enjoyment", 5);
			tap(page, "answer-activity", 7);
			button(page, "Save").click();
			page.getByLabel("I agree that MoveAgain keeps").check();
			button(page, "Start tracking").click();
			button(page, "Save my answers").click();
			assertThat(page.getByRole(AriaRole.HEADING, named("Saved"))).isFocused();
			assertThat(page.locator(".saved")).containsText("Your score is 6, on a scale from 0 to 10.");
			assertThat(page.locator(".saved")).containsText("There is nothing to compare with yet.");

			button(page, "Answer once more").click();
			tap(page, "answer-pain", 4);
			tap(page, "answer-enjoyment", 3);
			tap(page, "answer-activity", 4);
			button(page, "Save").click();
			assertThat(page.locator(".saved")).containsText("from 6 to 3.67");
			assertThat(page.locator(".saved")).containsText("30 % for the better (Dworkin 2008, IMMPACT): reached");
			isAccessible(page);

			page.getByRole(AriaRole.LINK, new Page.GetByRoleOptions().setName("See your dashboard")).click();
			assertThat(page.getByRole(AriaRole.HEADING, named("Your questionnaires"))).isVisible();
			page.getByText("The scores of these days as a table").click();
			assertThat(page.locator("table", new Page.LocatorOptions().setHasText("3.67"))).containsText("6");
			isAccessible(page);

			page.navigate("/questionnaires");
			assertThat(page.locator("li", new Page.LocatorOptions().setHasText("Pain and your days")))
				.containsText("Your score is 3.67");
			isAccessible(page);
			assertThat(complaints).isEmpty();
		}
	}

	@Test
	void ownActivitiesAreNamedAndOnlyAsManyAreAskedForAsThePersonWants() {
		try (BrowserContext person = BROWSER.open(1280, false)) {
			Page page = person.newPage();
			page.navigate("/questionnaires/psfs");
			assertThat(page.getByLabel("What is it?")).hasCount(3);
			button(page, "Add one more").click();
			assertThat(page.getByLabel("What is it?")).hasCount(4);
			assertThat(page.locator("#answer-activity-4-name")).isFocused();
			tap(page, "answer-activity-1-score", 3);
			button(page, "Save").click();
			assertThat(page.locator(".error-summary")).containsText("Say what this number is about.");
			isAccessible(page);
		}
	}

	private static void tap(Page page, String id, int number) {
		page.locator("#" + id)
			.getByRole(AriaRole.RADIO, new Locator.GetByRoleOptions().setName(String.valueOf(number)).setExact(true))
			.check();
	}

	private static Locator button(Page page, String name) {
		return page.getByRole(AriaRole.BUTTON, new Page.GetByRoleOptions().setName(name).setExact(true));
	}

	private static Page.GetByRoleOptions named(String name) {
		return new Page.GetByRoleOptions().setName(name).setExact(true);
	}

	private static void isAccessible(Page page) {
		List<Rule> violations = new AxeBuilder(page).analyze().getViolations();
		assertThat(violations).extracting((rule) -> rule.getId() + " " + rule.getNodes()).isEmpty();
		assertThat(page.evaluate("document.documentElement.scrollWidth <= innerWidth")).isEqualTo(true);
	}

}
