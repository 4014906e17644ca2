package dev.kindling.check.page;

import dev.kindling.diagnostic.Code;
import dev.kindling.html.Element;
import dev.kindling.html.WordLists;
import java.util.Locale;
import java.util.Set;

/** A page that opens in a new window must not get hold of this one. */
final class LinkTargets implements PageRule {

  private static final Set<String> KNOWN = WordLists.of("_self _parent _top");

  private final CheckedPage page;

  LinkTargets(CheckedPage page) {
    this.page = page;
  }

  @Override
  public void enter(Element element) {
    boolean canHave =
        element.is("a") || element.is("area") || element.is("form") || element.is("base");
    if (!canHave || !element.has("target")) {
      return;
    }
    String target = element.value("target").strip().toLowerCase(Locale.ROOT);
    if (target.isEmpty() || KNOWN.contains(target)) {
      return;
    }
    Set<String> rel = WordLists.of(element.value("rel").toLowerCase(Locale.ROOT));
    if (!rel.contains("noopener") && !rel.contains("noreferrer")) {
      page.report(
          Code.LINK_TARGET,
          element.attribute("target").orElseThrow(),
          "`target=\"" + target + "\"` opens a window that can steer this page",
          "take `target` out, so that readers choose, or add `rel=\"noopener\"`");
    }
  }
}
