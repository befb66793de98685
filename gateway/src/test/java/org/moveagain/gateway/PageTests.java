package org.moveagain.gateway;

import java.nio.charset.StandardCharsets;
import java.security.MessageDigest;
import java.util.Base64;
import java.util.List;
import java.util.regex.Pattern;

import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;
import org.moveagain.support.problem.ProblemType;

import org.springframework.boot.test.web.server.LocalServerPort;

import static org.assertj.core.api.Assertions.assertThat;
import static org.moveagain.gateway.TestPlatform.CALCULATOR;

@GatewayTest
class PageTests {

	private static final String BROWSER = "text/html,application/xhtml+xml,application/xml;q=0.9,*/*;q=0.8";

	private static final Pattern INLINE_SCRIPT = Pattern
		.compile("<script(?: type=\"(?!application/)[^\"]*\")?>(.*?)</script>", Pattern.DOTALL);

	private static final Pattern LINKED = Pattern.compile("(?:href|src)=\"(/(?:assets|webjars)/[^\"]+)\"");

	@LocalServerPort
	int port;

	private Person reader;

	@BeforeEach
	void openACalculator() {
		this.reader = new Person(this.port);
		CALCULATOR.on("/api/calculators", 200,
				"{\"calculators\":[{\"id\":\"water\",\"title\":\"Water\",\"summary\":\"How much to drink\"}]}",
				"Content-Type", "application/json");
		CALCULATOR.on("/api/calculators/water", 200,
				"{\"id\":\"water\",\"title\":\"Water\",\"summary\":\"</script><b>How much\",\"inputs\":[],\"formula\":\"f\"}",
				"Content-Type", "application/json");
		CALCULATOR.on("/api/calculators/luck", 404, "{\"type\":\"/problems/not-found\",\"status\":404}", "Content-Type",
				"application/problem+json");
	}

	@ParameterizedTest
	@ValueSource(strings = { "/", "/calculators", "/calculators/water", "/assistant", "/log", "/dashboard", "/account",
			"/plans", "/report", "/questionnaires", "/questionnaires/peg", "/problems", "/problems/not-found" })
	void everyPageIsThereAndObeysItsOwnSecurityPolicy(String path) throws Exception {
		Answer page = page(path);
		assertThat(page.status()).isEqualTo(200);
		assertThat(page.header("Content-Type")).isEqualTo("text/html;charset=UTF-8");
		assertThat(page.body()).contains("<!DOCTYPE html>", "<main", "</html>");
		assertThat(page.headers("Cache-Control")).containsExactly("no-cache");
		String policy = page.header("Content-Security-Policy");
		assertThat(policy).doesNotContain("unsafe").contains("default-src 'none'", "frame-ancestors 'none'");
		List<String> scripts = INLINE_SCRIPT.matcher(page.body()).results().map((script) -> script.group(1)).toList();
		assertThat(scripts).hasSize(1);
		assertThat(policy).contains("'sha256-" + sha256(scripts.getFirst()) + "'");
		assertThat(page.body()).doesNotContainPattern("<[^>]+ (style|on[a-z]+)=");
		for (String linked : LINKED.matcher(page.body()).results().map((link) -> link.group(1)).toList()) {
			assertThat(this.reader.get(linked).status()).as(linked).isEqualTo(200);
		}
	}

	@Test
	void aCalculatorsPageIsBuiltFromItsDefinition() {
		assertThat(page("/calculators").body()).contains("href=\"/calculators/water\"", "How much to drink");
		assertThat(page("/calculators/water").body()).contains("\"id\":\"water\"").doesNotContain("</script><b>");
	}

	@Test
	void anUnknownCalculatorIsNotThere() {
		Answer page = page("/calculators/luck");
		assertThat(page.status()).isEqualTo(404);
		assertThat(page.body()).contains("There is no calculator at this address.");
		this.reader.get("/calculators/luck").isProblem(404, "not-found");
	}

	@Test
	void everyProblemHasItsPage() {
		for (ProblemType type : ProblemType.values()) {
			Answer page = page(type.uri().toString());
			assertThat(page.status()).isEqualTo(200);
			assertThat(page.body()).contains(">" + type.status().value() + "<", type.uri().toString());
		}
		assertThat(page("/problems/luck").status()).isEqualTo(404);
	}

	@Test
	void aProgramThatFollowsATypeGetsItsMeaning() {
		for (String accept : List.of("application/json", "*/*")) {
			Answer meaning = this.reader.get("/problems/too-large", "Accept", accept);
			assertThat(meaning.status()).isEqualTo(200);
			assertThat(meaning.json().path("slug").asString()).isEqualTo("too-large");
			assertThat(meaning.json().path("status").asInt()).isEqualTo(413);
			this.reader.get("/problems/luck", "Accept", accept).isProblem(404, "not-found");
		}
	}

	@Test
	void browsersGetAnErrorAsAPageAndClientsAsAProblem() {
		Answer page = page("/no-such-page");
		assertThat(page.status()).isEqualTo(404);
		assertThat(page.header("Content-Type")).isEqualTo("text/html;charset=UTF-8");
		assertThat(page.body()).contains("There is nothing here", page.header("X-Request-Id"));
		assertThat(page.header("Content-Security-Policy")).isNotEmpty();
		this.reader.get("/no-such-page").isProblem(404, "not-found");
		this.reader.get("/no-such-page", "Accept", "no media type").isProblem(404, "not-found");
		this.reader.get("/api/no-such-thing", "Accept", BROWSER).isProblem(404, "not-found");
		Answer rejected = page("/no;such/page");
		assertThat(rejected.status()).isEqualTo(400);
		assertThat(rejected.body()).contains("<h1");
		this.reader.get("/", "Accept", "application/json").isProblem(406, "not-acceptable");
		Answer posted = this.reader.post("/dashboard", "{}", "Accept", BROWSER);
		assertThat(posted.status()).isEqualTo(405);
		assertThat(posted.header("Allow")).contains("GET");
	}

	@ParameterizedTest
	@ValueSource(strings = { "/assets/css/base.css", "/assets/js/api.js", "/webjars/lit/3.3.2/index.js" })
	void filesAreValidatedByTheirContent(String path) {
		Answer first = this.reader.get(path);
		assertThat(first.status()).isEqualTo(200);
		assertThat(first.header("ETag")).matches("W/\"[0-9a-f]{32}\"");
		assertThat(first.headers("Last-Modified")).isEmpty();
		Answer again = this.reader.get(path, "If-None-Match", first.header("ETag"));
		assertThat(again.status()).isEqualTo(304);
		assertThat(again.body()).isEmpty();
	}

	@Test
	void onlyFilesWithTheirVersionInThePathAreKeptForLong() {
		assertThat(this.reader.get("/assets/js/api.js").headers("Cache-Control")).containsExactly("no-cache");
		assertThat(this.reader.get("/webjars/lit/3.3.2/index.js").headers("Cache-Control"))
			.containsExactly("max-age=31536000, public, immutable");
		assertThat(this.reader.get("/assets/js/api.js").header("Content-Type")).startsWith("text/javascript");
	}

	@Test
	void everyAnswerCarriesTheSecurityHeadersOnce() {
		for (Answer answer : List.of(page("/"), this.reader.get("/assets/js/api.js"), this.reader.get("/api/nowhere"),
				this.reader.get("/api/account"), this.reader.get("/api/calculators"), page("/a;b"))) {
			for (String name : List.of("Content-Security-Policy", "X-Content-Type-Options", "Referrer-Policy",
					"Permissions-Policy", "Cross-Origin-Opener-Policy", "Cross-Origin-Resource-Policy",
					"X-Request-Id")) {
				assertThat(answer.headers(name)).as(name).hasSize(1);
			}
			assertThat(answer.headers("Server")).isEmpty();
			assertThat(answer.headers("Strict-Transport-Security")).as("not under TLS").isEmpty();
		}
	}

	private Answer page(String path) {
		return this.reader.get(path, "Accept", BROWSER);
	}

	private static String sha256(String text) throws Exception {
		byte[] hash = MessageDigest.getInstance("SHA-256").digest(text.getBytes(StandardCharsets.UTF_8));
		return Base64.getEncoder().encodeToString(hash);
	}

}
