package org.moveagain.content.article;

import java.util.ArrayList;
import java.util.Collection;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.function.Function;

import org.moveagain.content.article.domain.Article;

/**
 * Checks that every link inside of the platform leads somewhere: to a page that there is,
 * or to an article, or to a section of one.
 */
public final class Links {

	private static final Set<String> PAGES = Set.of("/", "/articles", "/search", "/calculators", "/assistant", "/log",
			"/dashboard", "/report", "/questionnaires", "/plans", "/account", "/problems");

	private static final String CALCULATORS = "/calculators/";

	private static final Set<String> CALCULATOR_IDS = Set.of("bmi", "energy", "healthy-weight", "heart-rate",
			"load-change", "protein", "sweat-rate", "waist-height", "walking-energy", "water", "weekly-activity");

	private static final String ARTICLES = Article.pathOf("");

	private Links() {
	}

	/**
	 * Looks where an article's links lead.
	 * @param article with the links
	 * @param anchorsOf the anchors of another article by its slug; empty when there is no
	 * such article
	 * @return links that lead nowhere, with their lines
	 */
	public static List<Fault> faults(Article article,
			Function<String, Optional<? extends Collection<String>>> anchorsOf) {
		List<Fault> faults = new ArrayList<>();
		for (Article.Link link : article.links()) {
			if (!leadsSomewhere(link.href(), article, anchorsOf)) {
				faults.add(new Fault(link.line(), "the link " + link.href() + " leads nowhere"));
			}
		}
		for (Article.Related related : article.related()) {
			if (!leadsSomewhere(related.href(), article, anchorsOf)) {
				faults.add(new Fault(0, "related: the link " + related.href() + " leads nowhere"));
			}
		}
		return faults;
	}

	/** What has a scheme is not ours to follow; the sanitizer lets only https through. */
	private static boolean leadsSomewhere(String href, Article article,
			Function<String, Optional<? extends Collection<String>>> anchorsOf) {
		if (href.matches("(?s)[A-Za-z][A-Za-z0-9+.-]*:.*")) {
			return true;
		}
		int hash = href.indexOf('#');
		String path = (hash < 0) ? href : href.substring(0, hash);
		String anchor = (hash < 0) ? "" : href.substring(hash + 1);
		if (path.isEmpty() || path.equals(article.path())) {
			return anchor.isEmpty() ? !path.isEmpty() : article.anchors().contains(anchor);
		}
		if (path.startsWith(ARTICLES)) {
			return anchorsOf.apply(path.substring(ARTICLES.length()))
				.filter((anchors) -> anchor.isEmpty() || anchors.contains(anchor))
				.isPresent();
		}
		return anchor.isEmpty() && (PAGES.contains(path) || isCalculator(path));
	}

	private static boolean isCalculator(String path) {
		return path.startsWith(CALCULATORS) && CALCULATOR_IDS.contains(path.substring(CALCULATORS.length()));
	}

}
