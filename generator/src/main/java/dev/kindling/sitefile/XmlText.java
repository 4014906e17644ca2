package dev.kindling.sitefile;

import java.io.StringWriter;
import javax.xml.stream.XMLOutputFactory;
import javax.xml.stream.XMLStreamException;
import javax.xml.stream.XMLStreamWriter;

/**
 * Writes XML 1.0 with elements on lines of their own. Characters that XML 1.0 cannot hold are left
 * out. Not thread-safe.
 */
final class XmlText {

  private final StringWriter out = new StringWriter();
  private final XMLStreamWriter xml;

  /** Begins a document. */
  XmlText() {
    try {
      xml = XMLOutputFactory.newDefaultFactory().createXMLStreamWriter(out);
      out.write("<?xml version=\"1.0\" encoding=\"UTF-8\"?>\n");
    } catch (XMLStreamException e) {
      throw impossible(e);
    }
  }

  /** Opens an element; attributes come as names and values in turn. */
  XmlText open(String name, String... attributes) {
    try {
      xml.writeStartElement(name);
      attributes(attributes);
      xml.writeCharacters("\n");
    } catch (XMLStreamException e) {
      throw impossible(e);
    }
    return this;
  }

  /** Closes the innermost open element. */
  XmlText close() {
    try {
      xml.writeEndElement();
      xml.writeCharacters("\n");
    } catch (XMLStreamException e) {
      throw impossible(e);
    }
    return this;
  }

  /** Writes an element with text. */
  XmlText element(String name, String text, String... attributes) {
    try {
      xml.writeStartElement(name);
      attributes(attributes);
      xml.writeCharacters(clean(text));
      xml.writeEndElement();
      xml.writeCharacters("\n");
    } catch (XMLStreamException e) {
      throw impossible(e);
    }
    return this;
  }

  /** Writes an element without content. */
  XmlText empty(String name, String... attributes) {
    try {
      xml.writeEmptyElement(name);
      attributes(attributes);
      xml.writeCharacters("\n");
    } catch (XMLStreamException e) {
      throw impossible(e);
    }
    return this;
  }

  private void attributes(String... attributes) throws XMLStreamException {
    for (int i = 0; i < attributes.length; i += 2) {
      xml.writeAttribute(attributes[i], clean(attributes[i + 1]));
    }
  }

  private static String clean(String text) {
    StringBuilder clean = new StringBuilder(text.length());
    text.codePoints().filter(XmlText::isAllowed).forEach(clean::appendCodePoint);
    return clean.toString();
  }

  private static boolean isAllowed(int c) {
    return c == '\t'
        || c == '\n'
        || (c >= ' ' && (c < 0xD800 || c > 0xDFFF) && c != 0xFFFE && c != 0xFFFF);
  }

  /** The whole document. */
  String text() {
    try {
      xml.flush();
    } catch (XMLStreamException e) {
      throw impossible(e);
    }
    return out.toString();
  }

  private static IllegalStateException impossible(XMLStreamException e) {
    return new IllegalStateException("Writing XML into memory failed", e);
  }
}
