package org.moveagain.content.article;

import java.util.List;
import java.util.regex.Pattern;

import org.jspecify.annotations.Nullable;
import org.owasp.html.ElementPolicy;
import org.owasp.html.HtmlPolicyBuilder;
import org.owasp.html.PolicyFactory;

/**
 * Lets through the elements that Markdown makes, and links to the platform and to https
 * addresses: a second line of defence behind the renderer, which writes HTML of editors
 * as text.
 */
final class SafeHtml {

	private static final Pattern FOOTNOTE = Pattern.compile("fn(ref)?[0-9A-Za-z-]{1,100}");

	private static final Pattern CLASSES = Pattern.compile(
			"admonition admonition-(help|note|warning)|footnotes|footnote-ref|footnote-backref|align-(left|center|right)");

	private static final Pattern NUMBER = Pattern.compile("[0-9]{1,6}");

	private static final ElementPolicy OUTSIDE_LINKS = new ElementPolicy() {

		@Override
		public @Nullable String apply(String element, List<String> attributes) {
			int href = attributes.indexOf("href");
			if (href < 0) {
				return null;
			}
			if (attributes.get(href + 1).startsWith("https:")) {
				attributes.add("rel");
				attributes.add("external noopener nofollow");
			}
			return element;
		}

	};

	/** Only the renderer makes sections, for footnotes. */
	private static final ElementPolicy FOOTNOTES = (element, attributes) -> attributes.contains("footnotes") ? element
			: null;

	private SafeHtml() {
	}

	/**
	 * Makes HTML safe to show.
	 * @param html from the Markdown renderer
	 * @param sectionId the ids that headings of sections may have, and nobody could know
	 * @return the safe part of it
	 */
	static String of(String html, Pattern sectionId) {
		PolicyFactory policy = new HtmlPolicyBuilder()
			.allowElements("p", "ul", "ol", "li", "em", "strong", "blockquote", "code", "pre", "hr", "br", "h2", "h3",
					"h4", "table", "thead", "tbody", "tr", "th", "td", "sup")
			.allowElements(FOOTNOTES, "section")
			.allowElements(OUTSIDE_LINKS, "a")
			.allowUrlProtocols("https")
			.allowAttributes("href")
			.onElements("a")
			.allowAttributes("id")
			.matching(FOOTNOTE)
			.onElements("a", "li")
			.allowAttributes("id")
			.matching(sectionId)
			.onElements("h2")
			.allowAttributes("start")
			.matching(NUMBER)
			.onElements("ol")
			.allowAttributes("class")
			.matching(CLASSES)
			.onElements("blockquote", "section", "sup", "a", "th", "td")
			.toFactory();
		return policy.sanitize(html);
	}

}
