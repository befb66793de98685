package org.moveagain.content.feed;

import java.io.StringWriter;

import javax.xml.stream.XMLOutputFactory;
import javax.xml.stream.XMLStreamException;
import javax.xml.stream.XMLStreamWriter;

/**
 * Writes small XML documents: escapes what has to be.
 */
final class Xml {

	private final XMLStreamWriter writer;

	private Xml(XMLStreamWriter writer) {
		this.writer = writer;
	}

	/** What is written into a document. */
	interface Content {

		void write(Xml xml) throws XMLStreamException;

	}

	static String document(String root, String namespace, Content content) {
		StringWriter text = new StringWriter();
		try {
			XMLStreamWriter writer = XMLOutputFactory.newFactory().createXMLStreamWriter(text);
			writer.writeStartDocument("UTF-8", "1.0");
			writer.writeStartElement(root);
			writer.writeDefaultNamespace(namespace);
			content.write(new Xml(writer));
			writer.writeEndElement();
			writer.writeEndDocument();
			writer.close();
			return text.toString();
		}
		catch (XMLStreamException exception) {
			throw new IllegalStateException(exception);
		}
	}

	Xml element(String name, Content content) throws XMLStreamException {
		this.writer.writeStartElement(name);
		content.write(this);
		this.writer.writeEndElement();
		return this;
	}

	Xml text(String name, Object text) throws XMLStreamException {
		return element(name, (xml) -> xml.writer.writeCharacters(text.toString()));
	}

	Xml link(String rel, String href) throws XMLStreamException {
		this.writer.writeEmptyElement("link");
		this.writer.writeAttribute("rel", rel);
		this.writer.writeAttribute("href", href);
		return this;
	}

	Xml attribute(String element, String name, String value) throws XMLStreamException {
		this.writer.writeEmptyElement(element);
		this.writer.writeAttribute(name, value);
		return this;
	}

}
