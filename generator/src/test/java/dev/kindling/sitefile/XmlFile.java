package dev.kindling.sitefile;

import java.io.IOException;
import java.io.StringReader;
import java.util.List;
import java.util.stream.IntStream;
import javax.xml.parsers.DocumentBuilderFactory;
import javax.xml.parsers.ParserConfigurationException;
import org.w3c.dom.Document;
import org.w3c.dom.Element;
import org.w3c.dom.NodeList;
import org.xml.sax.InputSource;
import org.xml.sax.SAXException;

/** A file as a parser of XML sees it. */
record XmlFile(Document document) {

  /** Parses a file, which must be well-formed. */
  static XmlFile of(String text) {
    try {
      DocumentBuilderFactory factory = DocumentBuilderFactory.newDefaultNSInstance();
      return new XmlFile(
          factory.newDocumentBuilder().parse(new InputSource(new StringReader(text))));
    } catch (ParserConfigurationException | SAXException | IOException e) {
      throw new AssertionError(text, e);
    }
  }

  /** All elements of a name. */
  List<Element> all(String name) {
    NodeList found = document.getElementsByTagNameNS("*", name);
    return IntStream.range(0, found.getLength()).mapToObj(i -> (Element) found.item(i)).toList();
  }

  /** The texts of all elements of a name. */
  List<String> texts(String name) {
    return all(name).stream().map(Element::getTextContent).toList();
  }

  /** The values of an attribute of all elements of a name. */
  List<String> values(String name, String attribute) {
    return all(name).stream().map(element -> element.getAttribute(attribute)).toList();
  }

  /** The texts of the elements that stand directly in each element of a name. */
  List<String> children(String parent, String name) {
    return all(parent).stream()
        .flatMap(
            element -> {
              NodeList nodes = element.getChildNodes();
              return IntStream.range(0, nodes.getLength()).mapToObj(nodes::item);
            })
        .filter(node -> name.equals(node.getLocalName()))
        .map(node -> node.getTextContent())
        .toList();
  }
}
