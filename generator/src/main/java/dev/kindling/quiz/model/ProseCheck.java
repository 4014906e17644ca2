package dev.kindling.quiz.model;

import dev.kindling.document.Fragment;
import java.util.List;
import java.util.Optional;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/** Finds what a text of a quiz may not hold: all Markdown but emphasis and links. */
final class ProseCheck {

  private static final Pattern TAG = Pattern.compile("</?([a-zA-Z][a-zA-Z0-9-]*)[^>]*>");
  private static final List<String> ALLOWED = List.of("em", "strong");

  private ProseCheck() {}

  /** What an author would call the first thing that is not allowed. */
  static Optional<String> strange(List<Fragment> body) {
    return body.stream().flatMap(f -> strange(f).stream()).findFirst();
  }

  private static Optional<String> strange(Fragment fragment) {
    if (fragment instanceof Fragment.Html html) {
      Matcher tags = TAG.matcher(html.markup());
      while (tags.find()) {
        if (!ALLOWED.contains(tags.group(1))) {
          return Optional.of(
              tags.group(1).equals("code") ? "code" : "HTML: `<" + tags.group(1) + ">`");
        }
      }
      return Optional.empty();
    }
    if (fragment instanceof Fragment.LinkOpen || fragment instanceof Fragment.LinkClose) {
      return Optional.empty();
    }
    if (fragment instanceof Fragment.Image) {
      return Optional.of("a picture");
    }
    return Optional.of(fragment instanceof Fragment.Citation ? "a citation" : "HTML");
  }
}
