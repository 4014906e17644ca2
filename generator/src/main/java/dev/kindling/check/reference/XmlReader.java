package dev.kindling.check.reference;

import dev.kindling.diagnostic.Code;
import dev.kindling.html.HtmlDocument;
import dev.kindling.script.ScriptReader;
import java.io.StringReader;
import java.util.HashSet;
import java.util.Locale;
import java.util.Set;
import javax.xml.stream.XMLInputFactory;
import javax.xml.stream.XMLStreamConstants;
import javax.xml.stream.XMLStreamException;
import javax.xml.stream.XMLStreamReader;

/**
 * Reads feeds, sitemaps and drawings: whether they are XML at all, and what they refer to. Document
 * types and outer entities are not read. One use, one thread.
 */
public final class XmlReader {

  private final FileReferences gathered;
  private final String text;
  private final Set<String> ids = new HashSet<>();
  private String element = "";

  /** Behind the last value that was found; nothing further on is looked for in front of it. */
  private int cursor;

  /** Where what is read ends, so that nothing is looked for behind it. */
  private int limit;

  private XmlReader(FileReferences gathered, String text) {
    this.gathered = gathered;
    this.text = text;
  }

  /**
   * Gathers what an XML file refers to.
   *
   * @param text the text of the file
   * @return the ids in it
   */
  public static Set<String> read(FileReferences gathered, String text) {
    XmlReader reader = new XmlReader(gathered, text);
    reader.read();
    return reader.ids;
  }

  private void read() {
    XMLInputFactory factory = XMLInputFactory.newDefaultFactory();
    factory.setProperty(XMLInputFactory.SUPPORT_DTD, false);
    factory.setProperty(XMLInputFactory.IS_SUPPORTING_EXTERNAL_ENTITIES, false);
    factory.setProperty(XMLInputFactory.IS_COALESCING, true);
    try {
      XMLStreamReader xml = factory.createXMLStreamReader(new StringReader(text));
      while (xml.hasNext()) {
        event(xml, xml.next());
      }
      xml.close();
    } catch (XMLStreamException e) {
      int offset = e.getLocation() == null ? 0 : e.getLocation().getCharacterOffset();
      int start = Math.max(0, Math.min(offset, text.length()) - 1);
      gathered
          .findings()
          .report(
              Code.XML_SYNTAX,
              start,
              Math.min(start + 1, text.length()),
              "the file is not XML from here on",
              "look for a tag that is not closed, or a `&` or `<` that should be `&amp;` or"
                  + " `&lt;`");
    }
  }

  private void event(XMLStreamReader xml, int event) {
    cursor = Math.max(cursor, limit);
    limit = Math.max(cursor, Math.min(xml.getLocation().getCharacterOffset(), text.length()));
    switch (event) {
      case XMLStreamConstants.START_ELEMENT -> start(xml);
      case XMLStreamConstants.END_ELEMENT -> element = "";
      case XMLStreamConstants.CHARACTERS, XMLStreamConstants.CDATA -> characters(xml.getText());
      case XMLStreamConstants.PROCESSING_INSTRUCTION -> instruction(xml);
      default -> {}
    }
  }

  private void start(XMLStreamReader xml) {
    element = xml.getLocalName();
    for (int i = 0; i < xml.getAttributeCount(); i++) {
      String name = xml.getAttributeLocalName(i);
      String value = xml.getAttributeValue(i);
      if (name.equals("id")) {
        ids.add(value);
      } else if (name.equals("href") || name.equals("src")) {
        refer(use(element, name), value);
      } else if (name.equals("url") && element.equals("enclosure")) {
        refer(Use.METADATA, value);
      } else if (value.toLowerCase(Locale.ROOT).contains("url(") || name.equals("style")) {
        StyleReferences.read(value).forEach(found -> refer(found.use(), found.address()));
      }
    }
  }

  private static Use use(String element, String attribute) {
    if (attribute.equals("src")) {
      return Use.IMAGE;
    }
    return switch (element) {
      case "a" -> Use.LINK;
      case "link" -> Use.METADATA;
      case "script" -> Use.SCRIPT;
      default -> Use.IMAGE;
    };
  }

  private void characters(String value) {
    if (value.isBlank()) {
      return;
    }
    switch (element) {
      case "loc" -> ownPage(value.strip());
      case "link", "guid" -> {
        if (value.strip().startsWith("http")) {
          refer(Use.METADATA, value.strip());
        }
      }
      case "style" -> StyleReferences.read(value).forEach(f -> refer(f.use(), f.address()));
      case "script" ->
          ScriptReader.read(value)
              .forEach(f -> ScriptReferences.note(gathered, f, place(f.address()), cursor));
      case "content", "summary", "description", "encoded" -> {
        if (value.indexOf('<') >= 0) {
          PageReferences references = new PageReferences(at(value));
          HtmlDocument.read(value).elements().forEach(references::enter);
        }
      }
      default -> {}
    }
  }

  /** Where HTML stands inside XML, its places are only known as one piece. */
  private FileReferences at(String value) {
    int start = place(value);
    return gathered.fixedAt(start, Math.min(text.length(), start + 1));
  }

  private void ownPage(String address) {
    int start = place(address);
    if (gathered.isElsewhere(address)) {
      gathered
          .findings()
          .report(
              Code.BROKEN_LINK,
              start,
              cursor,
              "`" + address + "` is not an address of this site",
              "a sitemap may only name pages of its own site: look at `url` in `site.yml`");
    } else {
      refer(Use.METADATA, address, start);
    }
  }

  private void instruction(XMLStreamReader xml) {
    String content = xml.getPIData() == null ? "" : xml.getPIData();
    int href = content.indexOf("href=");
    if (href >= 0 && href + 6 < content.length()) {
      int end = content.indexOf(content.charAt(href + 5), href + 6);
      refer(Use.STYLE, content.substring(href + 6, end < 0 ? content.length() : end));
    }
  }

  private void refer(Use use, String address) {
    refer(use, address, place(address));
  }

  private void refer(Use use, String address, int start) {
    gathered.refer(use, address, start, Math.max(start, cursor));
  }

  /**
   * Finds a value behind the last one that was found, in the piece that is read; the reader itself
   * knows no exact places. What is written with references in it is not found, and stands where the
   * search began.
   */
  private int place(String value) {
    String piece = text.substring(cursor, limit);
    String escaped = value.replace("&", "&amp;");
    int found = piece.indexOf(escaped);
    if (found < 0) {
      escaped = escaped.replace("<", "&lt;").replace(">", "&gt;");
      found = piece.indexOf(escaped);
    }
    if (found < 0) {
      return cursor;
    }
    int start = cursor + found;
    cursor = start + escaped.length();
    return start;
  }
}
