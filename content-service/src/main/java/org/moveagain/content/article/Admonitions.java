package org.moveagain.content.article;

import java.util.IdentityHashMap;
import java.util.Locale;
import java.util.Map;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

import org.commonmark.node.AbstractVisitor;
import org.commonmark.node.BlockQuote;
import org.commonmark.node.Node;
import org.commonmark.node.Paragraph;
import org.commonmark.node.SoftLineBreak;
import org.commonmark.node.Text;
import org.commonmark.renderer.html.AttributeProvider;

/**
 * Quotes that begin with {@code [!HELP]}, {@code [!NOTE]} or {@code [!WARNING]} stand
 * out. They get classes for the styles; the marker goes.
 */
final class Admonitions extends AbstractVisitor implements AttributeProvider {

	private static final Pattern MARKER = Pattern.compile("^\\[!(HELP|NOTE|WARNING)]\\s*");

	private final IdentityHashMap<Node, String> kinds = new IdentityHashMap<>();

	@Override
	public void visit(BlockQuote quote) {
		if (quote.getFirstChild() instanceof Paragraph paragraph) {
			StringBuilder beginning = new StringBuilder();
			Node node = paragraph.getFirstChild();
			while (node instanceof Text text && beginning.length() < 16) {
				beginning.append(text.getLiteral());
				node = node.getNext();
			}
			Matcher marker = MARKER.matcher(beginning);
			if (marker.find()) {
				this.kinds.put(quote, marker.group(1).toLowerCase(Locale.ROOT));
				strip(paragraph, marker.end());
			}
		}
		visitChildren(quote);
	}

	/** The parser cuts the marker into several texts: brackets are special to it. */
	private static void strip(Paragraph paragraph, int characters) {
		int left = characters;
		while (left > 0 && paragraph.getFirstChild() instanceof Text text) {
			String literal = text.getLiteral();
			if (literal.length() > left) {
				text.setLiteral(literal.substring(left));
				return;
			}
			left -= literal.length();
			text.unlink();
		}
		if (paragraph.getFirstChild() instanceof SoftLineBreak lineBreak) {
			lineBreak.unlink();
		}
		if (paragraph.getFirstChild() == null) {
			paragraph.unlink();
		}
	}

	@Override
	public void setAttributes(Node node, String tag, Map<String, String> attributes) {
		String kind = this.kinds.get(node);
		if (kind != null) {
			attributes.put("class", "admonition admonition-" + kind);
		}
	}

}
