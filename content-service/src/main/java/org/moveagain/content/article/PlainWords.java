package org.moveagain.content.article;

import org.commonmark.node.AbstractVisitor;
import org.commonmark.node.Code;
import org.commonmark.node.CustomBlock;
import org.commonmark.node.CustomNode;
import org.commonmark.node.FencedCodeBlock;
import org.commonmark.node.HardLineBreak;
import org.commonmark.node.Heading;
import org.commonmark.node.IndentedCodeBlock;
import org.commonmark.node.Node;
import org.commonmark.node.Paragraph;
import org.commonmark.node.SoftLineBreak;
import org.commonmark.node.Text;

/**
 * What a reader sees of a text, without markup and without the addresses of links: a
 * block to a line.
 */
final class PlainWords extends AbstractVisitor {

	private final StringBuilder words = new StringBuilder();

	private PlainWords() {
	}

	static String of(Node node) {
		PlainWords text = new PlainWords();
		node.accept(text);
		return text.words.toString().replaceAll("[ \\t]+", " ").replaceAll(" ?\\n[ \\n]*", "\n").strip();
	}

	@Override
	public void visit(Text text) {
		this.words.append(text.getLiteral());
	}

	@Override
	public void visit(Code code) {
		this.words.append(code.getLiteral());
	}

	@Override
	public void visit(SoftLineBreak line) {
		this.words.append(' ');
	}

	@Override
	public void visit(HardLineBreak line) {
		this.words.append(' ');
	}

	@Override
	public void visit(Paragraph paragraph) {
		visitChildren(paragraph);
		this.words.append('\n');
	}

	@Override
	public void visit(Heading heading) {
		visitChildren(heading);
		this.words.append('\n');
	}

	@Override
	public void visit(FencedCodeBlock code) {
		this.words.append(code.getLiteral()).append('\n');
	}

	@Override
	public void visit(IndentedCodeBlock code) {
		this.words.append(code.getLiteral()).append('\n');
	}

	/** Tables and footnotes. */
	@Override
	public void visit(CustomBlock block) {
		visitChildren(block);
		this.words.append('\n');
	}

	/** Rows and cells. */
	@Override
	public void visit(CustomNode node) {
		visitChildren(node);
		this.words.append(' ');
	}

}
