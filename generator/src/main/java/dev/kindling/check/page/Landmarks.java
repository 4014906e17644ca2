package dev.kindling.check.page;

import dev.kindling.diagnostic.Code;
import dev.kindling.html.Element;
import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.Optional;
import java.util.Set;

/** One main part, a way to skip to it, and a name for each of several navigations. */
final class Landmarks implements PageRule {

  @Override
  public void check(CheckedPage page) {
    List<Element> mains = new ArrayList<>();
    List<Element> navigations = new ArrayList<>();
    for (Element element : page.elements()) {
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
      skipLink(page, mains.get(0), navigations);
    }
    if (navigations.size() > 1) {
      names(page, navigations);
    }
  }

  private static void names(CheckedPage page, List<Element> navigations) {
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
  private static void skipLink(CheckedPage page, Element main, List<Element> navigations) {
    if (navigations.isEmpty() || navigations.get(0).index() > main.index()) {
      return;
    }
    Optional<Element> first =
        page.elements().stream().filter(e -> Roles.isFocusable(e) && !page.isHidden(e)).findFirst();
    if (first.isEmpty() || !leadsInto(page, first.get(), main)) {
      page.report(
          Code.SKIP_LINK,
          first.orElse(main),
          "the first link of the page does not lead to its `main` part",
          "begin the page with a link such as `<a href=\"#main\">Skip to the main content</a>`");
    }
  }

  private static boolean leadsInto(CheckedPage page, Element link, Element main) {
    String href = link.value("href");
    if (!href.startsWith("#")) {
      return false;
    }
    Optional<Element> at = page.byId(href.substring(1));
    while (at.isPresent() && at.get() != main) {
      at = at.get().parent();
    }
    return at.isPresent();
  }
}
