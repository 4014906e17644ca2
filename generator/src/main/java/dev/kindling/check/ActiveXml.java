package dev.kindling.check;

import dev.kindling.check.finding.FileProblems;
import dev.kindling.diagnostic.Code;
import dev.kindling.html.WordLists;
import java.io.StringReader;
import java.util.Locale;
import java.util.Optional;
import java.util.Set;
import java.util.regex.Pattern;
import javax.xml.XMLConstants;
import javax.xml.stream.XMLInputFactory;
import javax.xml.stream.XMLStreamConstants;
import javax.xml.stream.XMLStreamException;
import javax.xml.stream.XMLStreamReader;

/**
 * Finds what a browser would run when a reader opens a drawing or another XML file by itself: no
 * policy rules it there, and it may do all that the site's pages may. Document types are not read;
 * one that could add what is not seen here is a finding itself. One use, one thread.
 */
final class ActiveXml {

  private static final String SVG = "http://www.w3.org/2000/svg";
  private static final String XHTML = "http://www.w3.org/1999/xhtml";

  /** What loads, runs or leads on, when it is HTML inside XML. */
  private static final Set<String> HTML =
      WordLists.of("script iframe frame object embed applet base link meta form portal");

  /** By these, an animation gives an attribute another value. */
  private static final Set<String> ANIMATED = WordLists.of("to from by values");

  private static final Pattern STYLE_SHEET = Pattern.compile("type\\s*=\\s*(['\"])text/css\\1");

  /** Declarations of default attributes, and of entities that hold more than plain text. */
  private static final Pattern DECLARES =
      Pattern.compile("<!ATTLIST|<!ENTITY\\s+(%|[^>]*['\"][^'\"]*[<&%][^'\"]*['\"])");

  /** The length of `onend`: handlers have no shorter names. */
  private static final int SHORTEST = 5;

  private static final Pattern UNSEEN = Pattern.compile("[\\x00-\\x20]+");

  private static final String AS_PAGE =
      "write it as Markdown in `content`; or as `.html`, with a policy";

  private static final String TAKE_OUT =
      "take it out: who opens this file by itself gives it all rights that the site's pages have";

  private final FileProblems findings;
  private final String text;
  private boolean isInside;

  private ActiveXml(FileProblems findings, String text) {
    this.findings = findings;
    this.text = text;
  }

  /**
   * Reports what is active in an XML file, up to where it is no XML any more: browsers run what
   * stands before that.
   */
  static void check(FileProblems findings, String text) {
    XMLInputFactory factory = XMLInputFactory.newDefaultFactory();
    factory.setProperty(XMLInputFactory.SUPPORT_DTD, false);
    factory.setProperty(XMLInputFactory.IS_SUPPORTING_EXTERNAL_ENTITIES, false);
    ActiveXml active = new ActiveXml(findings, text);
    try {
      XMLStreamReader xml = factory.createXMLStreamReader(new StringReader(text));
      while (xml.hasNext() && active.goesOn(xml, xml.next())) {
        // One event after the other.
      }
      xml.close();
    } catch (XMLStreamException notXml) {
      // Told where the file is read for its references.
    }
  }

  /** Looks at one event; a page as a whole needs no second finding. */
  private boolean goesOn(XMLStreamReader xml, int event) {
    switch (event) {
      case XMLStreamConstants.START_ELEMENT -> {
        boolean isRoot = !isInside;
        isInside = true;
        if (isRoot && XHTML.equals(xml.getNamespaceURI())) {
          report(xml, xml.getLocalName(), "this is a page, and one without a policy", AS_PAGE);
          return false;
        }
        element(xml);
      }
      case XMLStreamConstants.PROCESSING_INSTRUCTION -> instruction(xml);
      case XMLStreamConstants.DTD -> {
        if (DECLARES.matcher(text.substring(0, Math.min(text.length(), offset(xml)))).find()) {
          report(xml, "", "this document type could add what nobody sees here", "take it out");
        }
      }
      default -> {}
    }
    return true;
  }

  private void element(XMLStreamReader xml) {
    String namespace = Optional.ofNullable(xml.getNamespaceURI()).orElse(XMLConstants.NULL_NS_URI);
    String name = xml.getLocalName();
    boolean isHtml = namespace.equals(XHTML);
    if (!isHtml && !namespace.equals(SVG)) {
      return;
    }
    if (isHtml ? HTML.contains(name.toLowerCase(Locale.ROOT)) : name.equals("script")) {
      report(xml, name, "`" + name + "` would run here, and no policy rules it", TAKE_OUT);
    }
    for (int i = 0; i < xml.getAttributeCount(); i++) {
      String attribute = xml.getAttributeLocalName(i);
      String value = UNSEEN.matcher(xml.getAttributeValue(i)).replaceAll("");
      value = value.toLowerCase(Locale.ROOT);
      boolean isOwn =
          xml.getAttributeNamespace(i) == null || xml.getAttributeNamespace(i).isEmpty();
      if (isOwn && attribute.startsWith("on") && attribute.length() >= SHORTEST) {
        report(xml, attribute, "`" + attribute + "` would run a script here", TAKE_OUT);
      } else if (value.startsWith("javascript:")
          || (ANIMATED.contains(attribute) && value.contains("javascript:"))) {
        report(xml, attribute, "an address that is a script would run here", TAKE_OUT);
      }
    }
  }

  private void instruction(XMLStreamReader xml) {
    String data = Optional.ofNullable(xml.getPIData()).orElse("");
    if (xml.getPITarget().equals("xml-stylesheet") && !STYLE_SHEET.matcher(data).find()) {
      report(
          xml,
          xml.getPITarget(),
          "this turns the file into a page, and one without a policy",
          "take it out; a style sheet with `type=\"text/css\"` may stay");
    }
  }

  /** Marks a name in the tag that was just read. */
  private void report(XMLStreamReader xml, String name, String message, String help) {
    int tag = tag(xml);
    int close = text.indexOf('>', tag);
    int behind = close < 0 ? text.length() : close;
    int at = text.indexOf(name, tag);
    boolean isThere = at >= 0 && at < behind && !name.isEmpty();
    findings.report(
        Code.ACTIVE_FILE,
        isThere ? at : tag,
        isThere ? at + name.length() : Math.min(tag + 1, text.length()),
        message,
        help);
  }

  /** Where the tag begins that was just read. The reader may be a little ahead of it. */
  private int tag(XMLStreamReader xml) {
    String begin = "<";
    if (xml.getEventType() == XMLStreamConstants.START_ELEMENT) {
      String prefix = Optional.ofNullable(xml.getPrefix()).orElse("");
      begin += prefix + (prefix.isEmpty() ? "" : ":") + xml.getLocalName();
    }
    return Math.max(0, text.lastIndexOf(begin, Math.max(0, offset(xml) - 1)));
  }

  private static int offset(XMLStreamReader xml) {
    return Math.max(0, xml.getLocation().getCharacterOffset());
  }
}
