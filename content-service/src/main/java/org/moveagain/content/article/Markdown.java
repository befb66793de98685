package org.moveagain.content.article;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Set;
import java.util.UUID;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

import org.commonmark.Extension;
import org.commonmark.ext.footnotes.FootnotesExtension;
import org.commonmark.ext.gfm.tables.TablesExtension;
import org.commonmark.node.AbstractVisitor;
import org.commonmark.node.Heading;
import org.commonmark.node.Link;
import org.commonmark.node.Node;
import org.commonmark.node.SourceSpan;
import org.commonmark.parser.IncludeSourceSpans;
import org.commonmark.parser.Parser;
import org.commonmark.renderer.html.HtmlRenderer;
import org.jspecify.annotations.Nullable;
import org.moveagain.content.article.domain.Article;

/**
 * An article's text: CommonMark with tables, footnotes and admonitions, cut into sections
 * at its second-level headings. What comes out is safe to show.
 */
final class Markdown {

	private static final int DEEPEST = 50;

	private static final List<Extension> EXTENSIONS = List.of(TablesExtension.create(), FootnotesExtension.create());

	private static final Parser PARSER = Parser.builder()
		.extensions(EXTENSIONS)
		.includeSourceSpans(IncludeSourceSpans.BLOCKS_AND_INLINES)
		.maxOpenBlockParsers(DEEPEST)
		.build();

	private static final Pattern NOT_IN_ANCHORS = Pattern.compile("[^\\p{L}\\p{N}]+");

	private static final String FOOTNOTES = "<section class=\"footnotes\">";

	private static final int SUBSECTION = 3;

	private final Node document;

	private final int linesBefore;

	private final Map<Node, String> titles = new HashMap<>();

	private final List<Node> headings = new ArrayList<>();

	private final List<Fault> faults = new ArrayList<>();

	private Markdown(Node document, int linesBefore) {
		this.document = document;
		this.linesBefore = linesBefore;
		readHeadings();
	}

	/**
	 * Reads a text.
	 * @param lines of it
	 * @param linesBefore how many lines of the file stand before it
	 * @return the text, understood
	 * @throws ArticleException when it nests deeper than anybody could mean
	 */
	static Markdown read(List<String> lines, int linesBefore) {
		try {
			return new Markdown(PARSER.parse(String.join("\n", lines)), linesBefore);
		}
		catch (StackOverflowError error) {
			throw nested(linesBefore);
		}
	}

	private static ArticleException nested(int line) {
		return new ArticleException(line + 1, "the text nests too deeply");
	}

	/** What is wrong with the headings. */
	List<Fault> faults() {
		return this.faults;
	}

	/** How many words the text has. */
	int words() {
		String text = PlainWords.of(this.document);
		return text.isEmpty() ? 0 : text.split("\\s+").length;
	}

	/** All links of the text. */
	List<Article.Link> links() {
		List<Article.Link> links = new ArrayList<>();
		this.document.accept(new AbstractVisitor() {

			@Override
			public void visit(Link link) {
				links.add(new Article.Link(link.getDestination(), line(link)));
				visitChildren(link);
			}

		});
		return links;
	}

	/** The sections; the one with the anchor of the help section is marked. */
	List<Article.Section> sections(String helpSection) {
		try {
			return sections(html(), helpSection);
		}
		catch (StackOverflowError error) {
			throw nested(this.linesBefore);
		}
	}

	private void readHeadings() {
		Set<String> anchors = new HashSet<>(Set.of("introduction", "notes"));
		for (Node node = this.document.getFirstChild(); node != null; node = node.getNext()) {
			if (!(node instanceof Heading heading) || heading.getLevel() >= SUBSECTION) {
				continue;
			}
			String title = PlainWords.of(heading);
			if (heading.getLevel() == 1) {
				this.faults
					.add(new Fault(line(heading), "the title stands in the front matter; sections begin with ##"));
			}
			else if (anchor(title).isEmpty()) {
				this.faults.add(new Fault(line(heading), "a section needs a title with letters"));
			}
			else if (!anchors.add(anchor(title))) {
				this.faults.add(new Fault(line(heading), "two sections have the title " + title));
			}
			this.titles.put(heading, title);
			this.headings.add(heading);
		}
	}

	/**
	 * In the rendered text a section begins with a heading whose id nobody could guess.
	 */
	private Map.Entry<Pattern, String> html() {
		String secret = "s" + UUID.randomUUID();
		Admonitions admonitions = new Admonitions();
		this.document.accept(admonitions);
		HtmlRenderer renderer = HtmlRenderer.builder()
			.extensions(EXTENSIONS)
			.escapeHtml(true)
			.attributeProviderFactory((context) -> admonitions)
			.attributeProviderFactory((context) -> (node, tag, attributes) -> {
				int number = (node instanceof Heading) ? this.headings.indexOf(node) : -1;
				if (number >= 0) {
					attributes.put("id", secret + "-" + number);
				}
				String align = attributes.remove("align");
				if (align != null) {
					attributes.put("class", "align-" + align);
				}
			})
			.build();
		String safe = SafeHtml.of(renderer.render(this.document), Pattern.compile(secret + "-[0-9]+"));
		return Map.entry(Pattern.compile("<h[12] id=\"" + secret + "-([0-9]+)\">.*?</h[12]>", Pattern.DOTALL), safe);
	}

	private List<Article.Section> sections(Map.Entry<Pattern, String> html, String helpSection) {
		List<Article.Section> sections = new ArrayList<>();
		String whole = html.getValue();
		int footnotes = whole.lastIndexOf(FOOTNOTES);
		String body = (footnotes < 0) ? whole : whole.substring(0, footnotes);
		Matcher heading = html.getKey().matcher(body);
		Node current = null;
		int begin = 0;
		while (heading.find()) {
			add(sections, current, body.substring(begin, heading.start()), helpSection);
			current = this.headings.get(Integer.parseInt(heading.group(1)));
			begin = heading.end();
		}
		add(sections, current, body.substring(begin), helpSection);
		if (footnotes >= 0) {
			sections.add(new Article.Section("notes", "Notes", false, whole.substring(footnotes).strip(), ""));
		}
		return sections;
	}

	private void add(List<Article.Section> sections, @Nullable Node heading, String html, String helpSection) {
		if (heading == null && html.isBlank()) {
			return;
		}
		String title = (heading != null) ? this.titles.getOrDefault(heading, "") : "";
		String id = title.isEmpty() ? "introduction" : anchor(title);
		Node first = (heading != null) ? heading.getNext() : this.document.getFirstChild();
		sections.add(new Article.Section(id, title, id.equals(helpSection), html.strip(), text(first)));
	}

	private String text(@Nullable Node first) {
		StringBuilder text = new StringBuilder();
		for (Node node = first; node != null && !this.headings.contains(node); node = node.getNext()) {
			text.append(PlainWords.of(node)).append('\n');
		}
		return text.toString().strip();
	}

	private int line(Node node) {
		List<SourceSpan> spans = node.getSourceSpans();
		return spans.isEmpty() ? 0 : this.linesBefore + spans.getFirst().getLineIndex() + 1;
	}

	static String anchor(String title) {
		String words = NOT_IN_ANCHORS.matcher(title.toLowerCase(Locale.ROOT)).replaceAll("-");
		return words.replaceAll("^-|-$", "");
	}

}
