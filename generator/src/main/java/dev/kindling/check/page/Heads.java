package dev.kindling.check.page;

import dev.kindling.diagnostic.Code;
import dev.kindling.html.Attribute;
import dev.kindling.html.Element;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/** The head of the page: title, description, and nothing that takes control from its reader. */
final class Heads implements PageRule {

  private static final Pattern REFRESH = Pattern.compile("\\s*(\\d+)(?:\\.[\\d.]*)?(?:[;,\\s].*)?");
  private static final Pattern SCALE = Pattern.compile("maximum-scale\\s*=\\s*([\\d.]+)");
  private static final int TWENTY_HOURS = 72_000;

  private final CheckedPage page;
  private boolean isDescribed;
  private boolean isRefreshed;

  Heads(CheckedPage page) {
    this.page = page;
  }

  @Override
  public void enter(Element element) {
    if (!element.is("meta")) {
      return;
    }
    isDescribed |=
        element.value("name").equalsIgnoreCase("description")
            && !element.value("content").isBlank();
    Optional<Attribute> content = element.attribute("content");
    if (content.isPresent() && element.value("http-equiv").equalsIgnoreCase("refresh")) {
      // A browser follows the first one that it understands.
      isRefreshed = isRefreshed || refresh(content.get());
    } else if (content.isPresent() && element.value("name").equalsIgnoreCase("viewport")) {
      viewport(content.get());
    }
  }

  @Override
  public void end() {
    title();
    if (!isDescribed && page.isIndexed() && !page.isRedirect()) {
      page.report(
          Code.PAGE_DESCRIPTION,
          "the page has no description",
          "give it a `summary`: search engines show it under the title");
    }
  }

  private void title() {
    List<Element> titles = page.titles();
    if (titles.isEmpty()) {
      page.report(Code.PAGE_TITLE, "the page has no `title`", "put one into its `head`");
    } else if (titles.get(0).text().isBlank()) {
      page.report(
          Code.PAGE_TITLE,
          titles.get(0),
          "the title of the page is empty",
          "say in it what the page is about: it is what a reader hears first");
    } else if (titles.size() > 1) {
      page.report(Code.PAGE_TITLE, titles.get(1), "the page has two titles", "keep the first");
    }
  }

  /** Whether browsers understand it at all. */
  private boolean refresh(Attribute content) {
    Matcher matcher = REFRESH.matcher(content.value());
    if (!matcher.matches()) {
      return false;
    }
    if (matcher.group(1).length() > 8) {
      return true;
    }
    int seconds = Integer.parseInt(matcher.group(1));
    if (seconds > 0 && seconds <= TWENTY_HOURS) {
      page.report(
          Code.TIMED_REFRESH,
          content,
          "the page changes by itself after " + seconds + " seconds",
          "let it change at once (`0`) or not at all: not everyone reads as fast");
    }
    return true;
  }

  private void viewport(Attribute content) {
    String value = content.value().toLowerCase(Locale.ROOT).replace(" ", "");
    Matcher scale = SCALE.matcher(value);
    boolean isFixed = value.contains("user-scalable=no") || value.contains("user-scalable=0");
    boolean isSmall = scale.find() && scale.group(1).length() < 6 && isBelowTwo(scale.group(1));
    if (isFixed || isSmall) {
      page.report(
          Code.ZOOM_REFUSED,
          content,
          "the page cannot be enlarged to twice its size",
          "leave out `user-scalable` and `maximum-scale`");
    }
  }

  private static boolean isBelowTwo(String number) {
    return number.matches("[01](\\..*)?|\\..*");
  }
}
