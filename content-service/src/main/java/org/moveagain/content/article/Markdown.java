package org.moveagain.content.article;

import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.Locale;
import java.util.Set;
import java.util.regex.Pattern;

import org.commonmark.node.Document;
import org.commonmark.node.Heading;
import org.commonmark.node.Node;
import org.commonmark.parser.Parser;
import org.commonmark.renderer.html.HtmlRenderer;
import org.commonmark.renderer.text.TextContentRenderer;
import org.moveagain.content.article.domain.Article;
import org.owasp.html.HtmlPolicyBuilder;
import org.owasp.html.PolicyFactory;

/**
 * An article's text: CommonMark, cut into sections at its second-level headings. What
 * comes out is safe to show: the sanitizer lets through the elements that Markdown makes,
 * and links to the platform and to https addresses.
 */
final class Markdown {

	private static final PolicyFactory SAFE = new HtmlPolicyBuilder()
		.allowElements("p", "ul", "ol", "li", "em", "strong", "blockquote", "code", "pre", "hr", "br", "h3", "h4", "a")
		.allowUrlProtocols("https")
		.allowAttributes("href")
		.onElements("a")
		.requireRelNofollowOnLinks()
		.toFactory();

	private static final Pattern NOT_IN_ANCHORS = Pattern.compile("[^\\p{L}\\p{N}]+");

	private static final HtmlRenderer HTML = HtmlRenderer.builder().build();

	private static final TextContentRenderer TEXT = TextContentRenderer.builder().build();

	private static final int SUBSECTION = 3;

	private final String file;

	private final int words;

	private final int firstLine;

	private final Node document;

	Markdown(String file, int firstLine, String text) {
		this.file = file;
		this.firstLine = firstLine;
		this.document = Parser.builder()
			.includeSourceSpans(org.commonmark.parser.IncludeSourceSpans.BLOCKS)
			.build()
			.parse(text);
		this.words = TEXT.render(this.document).strip().split("\\s+").length;
	}

	/** The sections; the one with the anchor of the help section is marked. */
	List<Article.Section> sections(String helpSection) {
		List<Article.Section> sections = new ArrayList<>();
		Set<String> anchors = new HashSet<>();
		String title = "";
		Document part = new Document();
		Node node = this.document.getFirstChild();
		while (node != null) {
			// Moving a block into its section takes it out of the document, so look ahead
			// first.
			Node following = node.getNext();
			if (node instanceof Heading heading && heading.getLevel() < SUBSECTION) {
				close(sections, title, part, helpSection);
				title = title(heading, anchors);
				part = new Document();
			}
			else {
				part.appendChild(node);
			}
			node = following;
		}
		close(sections, title, part, helpSection);
		return sections;
	}

	/** How many words the text has. */
	int words() {
		return this.words;
	}

	private String title(Heading heading, Set<String> anchors) {
		String title = TEXT.render(heading).strip();
		int line = this.firstLine + heading.getSourceSpans().getFirst().getLineIndex() + 1;
		if (heading.getLevel() == 1) {
			throw new ArticleException(this.file, line, "the title stands in the front matter; sections begin with ##");
		}
		if (!anchors.add(anchor(title))) {
			throw new ArticleException(this.file, line, "two sections have the title " + title);
		}
		return title;
	}

	private static void close(List<Article.Section> sections, String title, Node part, String helpSection) {
		if (title.isEmpty() && part.getFirstChild() == null) {
			return;
		}
		String id = title.isEmpty() ? "introduction" : anchor(title);
		sections.add(new Article.Section(id, title, id.equals(helpSection), SAFE.sanitize(HTML.render(part))));
	}

	private static String anchor(String title) {
		String words = NOT_IN_ANCHORS.matcher(title.toLowerCase(Locale.ROOT)).replaceAll("-");
		return words.replaceAll("^-|-$", "");
	}

}
