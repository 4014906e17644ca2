package dev.kindling.check.page;

import dev.kindling.diagnostic.Code;
import dev.kindling.html.Element;
import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import org.jspecify.annotations.Nullable;

/** One main part, a way to skip to it, and a name for each of several navigations. */
final class Landmarks implements PageRule {

  private final CheckedPage page;
  private final List<Element> mains = new ArrayList<>();
  private final List<Element> navigations = new ArrayList<>();

  /** The first element that a keyboard reaches. */
  private @Nullable Element reached;

  Landmarks(CheckedPage page) {
    this.page = page;
  }

  @Override
  public void enter(Element element) {
    if (reached == null && Roles.isFocusable(element) && !page.isHidden(element)) {
      reached = element;
    }
    boolean mayMatter = element.is("main") || element.is("nav") || element.has("role");
    if (mayMatter && !page.isUnheard(element)) {
      String role = Roles.of(element);
      if (role.equals("main")) {
        mains.add(element);
      } else if (role.equals("navigation")) {
        navigations.add(element);
      }
    }
  }

  @Override
  public void end() {
    if (mains.isEmpty()) {
      page.report(
          Code.LANDMARKS,
          "the page has no `main` part",
          "put `<main>` around what is this page's own");
    } else if (mains.size() > 1) {
      page.report(
          Code.LANDMARKS,
          mains.get(1),
          "the page has a second `main` part",
          "keep one, around all that is this page's own");
    } else {
      skipLink(mains.get(0));
    }
    if (navigations.size() > 1) {
      names();
    }
  }

  private void names() {
    Set<String> taken = new HashSet<>();
    for (Element navigation : navigations) {
      String name = page.name(navigation);
      if (!taken.add(name)) {
        page.report(
            Code.LANDMARKS,
            navigation,
            name.isEmpty()
                ? "the page has several navigations without a name"
                : "the page has two navigations named `" + name + "`",
            "give each its own `aria-label`");
      }
    }
  }

  /** Where navigation stands before the main part, the first link must lead past it. */
  private void skipLink(Element main) {
    if (navigations.isEmpty() || navigations.get(0).index() > main.index()) {
      return;
    }
    Element first = reached;
    if (first == null || !leadsInto(first, main)) {
      page.report(
          Code.SKIP_LINK,
          first == null ? main : first,
          "the first link of the page does not lead to its `main` part",
          "begin the page with a link such as `<a href=\"#main\">Skip to the main content</a>`");
    }
  }

  private boolean leadsInto(Element link, Element main) {
    String href = link.value("href");
    if (!href.startsWith("#")) {
      return false;
    }
    Optional<Element> at = page.named().byId(href.substring(1));
    while (at.isPresent() && at.get() != main) {
      at = at.get().parent();
    }
    return at.isPresent();
  }
}
