package dev.kindling.check.page;

import dev.kindling.check.finding.FileProblems;
import dev.kindling.diagnostic.Code;
import dev.kindling.diagnostic.Neighbours;
import dev.kindling.html.Attribute;
import dev.kindling.html.Element;
import dev.kindling.html.HtmlDocument;
import dev.kindling.html.NamedElements;
import java.util.ArrayList;
import java.util.BitSet;
import java.util.HashSet;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.Set;
import org.jspecify.annotations.Nullable;

/** A page while it is checked: what is on it, and what was found wrong with it. One thread. */
public final class CheckedPage {

  private final FileProblems findings;
  private final HtmlDocument html;
  private final AccessibleNames names = new AccessibleNames(this);
  private final Set<String> anchors;
  private final List<Element> titles = new ArrayList<>(2);
  private final BitSet hidden = new BitSet();
  private final BitSet unheard = new BitSet();
  private final BitSet opened = new BitSet();
  private final BitSet openers = new BitSet();
  private @Nullable Neighbours near;
  private boolean isRedirect;
  private boolean isIndexed = true;

  public CheckedPage(FileProblems findings) {
    this.findings = findings;
    this.html = HtmlDocument.read(findings.file().text());
    this.anchors = new HashSet<>(html.named().ids());
  }

  /** The titles of the page, not those of drawings in it. */
  public List<Element> titles() {
    return titles;
  }

  /** Takes note of what matters to other elements, too; asked of each before its rules are. */
  void note(Element element) {
    if (element.is("a") && element.has("name")) {
      anchors.add(element.value("name"));
    }
    if (element.is("title") && !element.isInside("svg")) {
      titles.add(element);
    }
    if (element.is("meta")) {
      isRedirect |= element.value("http-equiv").equalsIgnoreCase("refresh");
      isIndexed &=
          !(element.value("name").equalsIgnoreCase("robots")
              && element.value("content").toLowerCase(Locale.ROOT).contains("noindex"));
    }
    if (element.is("summary")) {
      noteOpener(element);
    }
    boolean isInHidden = element.parent().isPresent() && isHidden(element.parent().get());
    hidden.set(element.index(), isInHidden || hidesItself(element) || element.is("template"));
    boolean isInUnheard = element.parent().isPresent() && isUnheard(element.parent().get());
    unheard.set(
        element.index(),
        isInUnheard || isHidden(element) || element.value("aria-hidden").equals("true"));
  }

  private void noteOpener(Element summary) {
    Optional<Element> parent = summary.parent();
    if (parent.isPresent() && parent.get().is("details")) {
      int details = parent.get().index();
      openers.set(summary.index(), !opened.get(details));
      opened.set(details);
    }
  }

  /** Whether an element says itself that nobody is to see it. */
  static boolean hidesItself(Element element) {
    if (element.has("hidden")) {
      return true;
    }
    if (!element.has("style")) {
      return false;
    }
    String style = element.value("style").replace(" ", "").toLowerCase(Locale.ROOT);
    return style.contains("display:none") || style.contains("visibility:hidden");
  }

  HtmlDocument html() {
    return html;
  }

  public List<Element> elements() {
    return html.elements();
  }

  /** The elements that others name. */
  NamedElements named() {
    return html.named();
  }

  /** The names that a link can lead to. */
  public Set<String> anchors() {
    return anchors;
  }

  /** Advice to name an id that is on the page, when one is near. */
  Optional<String> idsLike(String written) {
    Neighbours known = near;
    if (known == null) {
      known = new Neighbours(html.named().ids());
      near = known;
    }
    return known.advice(written);
  }

  String name(Element element) {
    return names.of(element);
  }

  String content(Element element) {
    return names.content(element);
  }

  /** Whether a {@code summary} opens its {@code details}: only the first one in it does. */
  boolean isOpener(Element summary) {
    return openers.get(summary.index());
  }

  /** Whether nobody sees it. */
  boolean isHidden(Element element) {
    return hidden.get(element.index());
  }

  /** Whether nobody hears it. */
  boolean isUnheard(Element element) {
    return unheard.get(element.index());
  }

  /** What the page says its language is, in lower case; empty where it says nothing. */
  public String language() {
    return elements().stream()
        .filter(element -> element.is("html"))
        .findFirst()
        .map(element -> element.value("lang").strip().toLowerCase(Locale.ROOT))
        .orElse("");
  }

  /** Whether the page only leads on to another one. */
  public boolean isRedirect() {
    return isRedirect;
  }

  /** Whether search engines may show it. */
  public boolean isIndexed() {
    return isIndexed;
  }

  public void report(Code code, Element at, String message, String help) {
    report(code, at.start(), at.end(), message, help);
  }

  public void report(Code code, Attribute at, String message, String help) {
    report(code, at.valueStart(), Math.max(at.end(), at.valueStart()), message, help);
  }

  public void report(Code code, int start, int end, String message, String help) {
    findings.report(code, start, end, message, help);
  }

  /** Reports a problem of the page as a whole. */
  public void report(Code code, String message, String help) {
    findings.report(code, message, help);
  }
}
