package org.moveagain.content.article;

import java.util.Collection;
import java.util.Set;
import java.util.regex.Pattern;
import java.util.stream.Collectors;
import java.util.stream.Stream;

import org.moveagain.content.article.domain.Article;

/**
 * Checks that every link inside of the platform leads somewhere: to a page that there is,
 * or to a section of an article.
 */
final class Links {

	private static final Set<String> PAGES = Set.of("/", "/articles", "/calculators", "/calculators/protein",
			"/calculators/water", "/assistant", "/log", "/dashboard", "/account");

	private static final Pattern HREF = Pattern.compile("href=\"([^\"]*)\"");

	private Links() {
	}

	/**
	 * Checks all links of all articles.
	 * @param articles all that there are
	 * @throws ArticleException naming the first that leads nowhere
	 */
	static void check(Collection<Article> articles) {
		Set<String> targets = Stream.concat(PAGES.stream(), articles.stream().flatMap((article) -> addresses(article)))
			.collect(Collectors.toSet());
		for (Article article : articles) {
			links(article).map((link) -> link.startsWith("#") ? "/articles/" + article.slug() + link : link)
				.filter((link) -> !link.startsWith("https://") && !targets.contains(link))
				.findFirst()
				.ifPresent((link) -> {
					throw new ArticleException(article.slug(), 0, "the link " + link + " leads nowhere");
				});
		}
	}

	private static Stream<String> addresses(Article article) {
		String address = "/articles/" + article.slug();
		return Stream.concat(Stream.of(address),
				article.sections().stream().map((section) -> address + "#" + section.id()));
	}

	private static Stream<String> links(Article article) {
		return Stream.concat(article.related().stream().map(Article.Related::href),
				article.sections()
					.stream()
					.flatMap((section) -> HREF.matcher(section.html()).results().map((link) -> link.group(1))));
	}

}
