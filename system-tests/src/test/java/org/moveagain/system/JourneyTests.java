package org.moveagain.system;

import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.StandardCopyOption;
import java.util.List;

import com.microsoft.playwright.BrowserContext;
import com.microsoft.playwright.Locator;
import com.microsoft.playwright.Page;
import com.microsoft.playwright.options.AriaRole;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.extension.RegisterExtension;

import static com.microsoft.playwright.assertions.PlaywrightAssertions.assertThat;
import static org.assertj.core.api.Assertions.assertThat;

class JourneyTests {

	private static final String ARTICLE = "Low back pain: should you rest or move?";

	@RegisterExtension
	static final Browser BROWSER = new Browser();

	@Test
	void fromTheArticleToALoggedEntryOnTheDashboard() {
		try (BrowserContext person = BROWSER.open(360, false)) {
			Page page = person.newPage();
			List<String> complaints = Browser.complaints(page);
			page.navigate("/articles");
			link(page, ARTICLE).click();
			assertThat(page.getByRole(AriaRole.HEADING, new Page.GetByRoleOptions().setLevel(1))).hasText(ARTICLE);

			page.locator("article a[href='/dashboard']").first().click();
			page.getByLabel("I agree that MoveAgain keeps").check();
			button(page, "Start tracking").click();
			assertThat(page.locator("#new-code")).not().isEmpty();
			button(page, "See the dashboard").click();
			assertThat(page.getByRole(AriaRole.HEADING, named("Nothing logged in these 28 days"))).isVisible();

			link(page, "Log today").first().click();
			page.locator("#pain").fill("6");
			page.locator("[name=worse][value=long-sitting]").check();
			button(page, "Save").click();
			assertThat(page.getByRole(AriaRole.HEADING, named("Saved"))).isFocused();
			link(page, "See your dashboard").click();
			assertThat(page.locator("#pain-table tbody tr").first().locator("td").first()).hasText("6");
			assertThat(page.locator("pain-chart canvas")).isVisible();

			page.reload();
			assertThat(page.locator("#pain-table tbody tr").first().locator("td").first()).hasText("6");
			assertThat(complaints).isEmpty();
		}
	}

	@Test
	void fromTheArticleToBothCalculators() {
		try (BrowserContext person = BROWSER.open(1280, true)) {
			Page page = person.newPage();
			List<String> complaints = Browser.complaints(page);
			page.navigate("/articles");
			link(page, ARTICLE).click();
			page.locator("article a[href='/calculators/protein']").first().click();
			button(page, "Calculate").click();
			assertThat(page.locator(".error-summary")).isFocused();
			page.locator("#weight").fill("70");
			page.locator("#age").fill("40");
			button(page, "Calculate").click();
			assertThat(page.locator("#result")).containsText("56");
			assertThat(page.locator("#result")).containsText("IOM");

			page.goBack();
			page.locator("article a[href='/calculators/water']").first().click();
			page.getByLabel("Female").check();
			button(page, "Calculate").click();
			assertThat(page.locator("#result")).containsText("1.6");
			assertThat(complaints).isEmpty();
		}
	}

	@Test
	void aFlareBringsUpThePlanThatWasMadeForIt() {
		try (BrowserContext person = BROWSER.open(360, true)) {
			Page page = person.newPage();
			List<String> complaints = Browser.complaints(page);
			page.navigate("/plans");
			page.getByLabel("I agree that MoveAgain keeps").check();
			button(page, "Start tracking").click();
			button(page, "Make a plan").click();
			page.getByLabel("What helps me: one more").fill("Warmth, and a short walk");
			page.keyboard().press("Enter");
			button(page, "Save this plan").click();
			assertThat(page.getByText("Saved.")).isVisible();
			page.navigate("/log");
			page.getByLabel("This is a flare").check();
			button(page, "Save").click();
			link(page, "See your dashboard").click();
			assertThat(page.getByRole(AriaRole.HEADING, named("Your plan for a flare"))).isVisible();
			assertThat(page.getByText("Warmth, and a short walk")).isVisible();
			assertThat(complaints).isEmpty();
		}
	}

	@Test
	void entriesLeaveAsATableAndComeBackInAnotherAccount() throws Exception {
		Path file;
		try (BrowserContext person = BROWSER.open(360, false)) {
			Page page = person.newPage();
			page.navigate("/log");
			page.locator("#pain").fill("7");
			button(page, "Save").click();
			page.getByLabel("I agree that MoveAgain keeps").check();
			button(page, "Start tracking").click();
			button(page, "Save my entry").click();
			assertThat(page.getByRole(AriaRole.HEADING, named("Saved"))).isVisible();
			page.navigate("/account");
			file = page.waitForDownload(() -> link(page, "A table (CSV)").click()).path();
			file = Files.copy(file, Files.createTempFile("entries", ".csv"), StandardCopyOption.REPLACE_EXISTING);
		}
		try (BrowserContext another = BROWSER.open(1280, false)) {
			Page page = another.newPage();
			page.navigate("/account");
			page.getByLabel("I agree that MoveAgain keeps").check();
			button(page, "Start tracking").click();
			button(page, "Go on").click();
			button(page, "Bring these entries").click();
			assertThat(page.locator(".error-summary")).isFocused();
			page.locator("#file").setInputFiles(file);
			button(page, "Bring these entries").click();
			assertThat(page.locator("#report-title")).hasText("1 entry is here now");
			page.navigate("/dashboard");
			assertThat(page.locator("#pain-table tbody tr").first().locator("td").first()).hasText("7");
		}
		Files.delete(file);
	}

	@Test
	void aCalculatorsResultBecomesATargetAndAnEntry() {
		try (BrowserContext person = BROWSER.open(360, false)) {
			Page page = person.newPage();
			List<String> complaints = Browser.complaints(page);
			page.navigate("/calculators/protein?weight=154.3 lb&age=40");
			button(page, "Calculate").click();
			button(page, "Use this as my daily target").click();
			page.getByLabel("I agree that MoveAgain keeps").check();
			button(page, "Start tracking").click();
			button(page, "Use this target").click();
			assertThat(page.locator(".target-set")).isFocused();

			link(page, "Log it").click();
			assertThat(page.locator("#measure-weight")).hasValue("70");
			page.locator("#measure-protein").fill("30");
			button(page, "Save").click();
			link(page, "See your dashboard").click();
			Locator goal = page.locator(".goal");
			assertThat(goal.getByRole(AriaRole.HEADING)).containsText("Protein: 56 to 58.1 grams a day");
			assertThat(goal).containsText("30 grams today, 26 to go.");

			button(page, "Remove this goal").click();
			assertThat(page.getByText("The goal is removed.")).isVisible();
			assertThat(goal).hasCount(0);
			assertThat(complaints).isEmpty();
		}
	}

	@Test
	void fromTheArticleToTheAssistantThatPutsAnEmergencyFirst() {
		try (BrowserContext person = BROWSER.open(360, false)) {
			Page page = person.newPage();
			List<String> complaints = Browser.complaints(page);
			page.navigate("/articles");
			link(page, ARTICLE).click();
			page.locator("article a[href='/assistant']").first().click();
			button(page, "Start").click();
			for (int questions = 0; questions < 60 && page.locator("[data-tier=EMERGENCY]").count() == 0; questions++) {
				String question = page.locator("#question").textContent();
				String answer = question.contains("bowel") || question.contains("right now") ? "Yes" : "No";
				page.locator(".answers")
					.getByRole(AriaRole.BUTTON, new Locator.GetByRoleOptions().setName(answer).setExact(true))
					.click();
				page.waitForCondition(() -> page.locator("[data-tier=EMERGENCY]").count() > 0
						|| !question.equals(page.locator("#question").textContent()));
			}
			assertThat(page.locator("[data-tier=EMERGENCY]")).isVisible();
			assertThat(page.locator("[data-tier=EMERGENCY]")).containsText("emergency");
			assertThat(page.getByRole(AriaRole.HEADING, named("Come back sooner"))).isVisible();
			assertThat(complaints).isEmpty();
		}
	}

	@Test
	void theCodeOpensTheSameEntriesInAnotherBrowser() {
		String code;
		try (BrowserContext phone = BROWSER.open(360, false)) {
			Page page = phone.newPage();
			page.navigate("/log");
			page.locator("#pain").fill("3");
			button(page, "Save").click();
			page.getByLabel("I agree that MoveAgain keeps").check();
			button(page, "Start tracking").click();
			code = page.locator("#new-code").textContent();
			button(page, "Save my entry").click();
			assertThat(page.getByRole(AriaRole.HEADING, named("Saved"))).isVisible();
		}
		try (BrowserContext desk = BROWSER.open(1280, false)) {
			Page page = desk.newPage();
			page.navigate("/account");
			page.getByLabel("Your account code").fill(code.toLowerCase(java.util.Locale.ROOT).replace('-', ' '));
			button(page, "Sign in").click();
			link(page, "See your dashboard").click();
			assertThat(page.locator("#pain-table tbody tr").first().locator("td").first()).hasText("3");
			page.navigate("/account");
			button(page, "Sign out").click();
			assertThat(page.getByText("You are signed out.")).isVisible();
		}
	}

	private static Locator link(Page page, String name) {
		return page.getByRole(AriaRole.MAIN).getByRole(AriaRole.LINK, new Locator.GetByRoleOptions().setName(name));
	}

	private static Locator button(Page page, String name) {
		return page.getByRole(AriaRole.MAIN)
			.getByRole(AriaRole.BUTTON, new Locator.GetByRoleOptions().setName(name).setExact(true));
	}

	private static Page.GetByRoleOptions named(String name) {
		return new Page.GetByRoleOptions().setName(name);
	}

}
