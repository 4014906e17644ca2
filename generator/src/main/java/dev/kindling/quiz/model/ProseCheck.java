package dev.kindling.quiz.model;

import dev.kindling.document.Fragment;
import dev.kindling.html.Tokens;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;

/** Finds what a text of a quiz may not hold: all Markdown but emphasis and links. */
final class ProseCheck {

  private static final List<String> ALLOWED = List.of("em", "strong");

  private ProseCheck() {}

  /** What an author would call the first thing that is not allowed. */
  static Optional<String> strange(List<Fragment> body) {
    return body.stream().flatMap(f -> strange(f).stream()).findFirst();
  }

  private static Optional<String> strange(Fragment fragment) {
    if (fragment instanceof Fragment.Html html) {
      return strange(html.markup());
    }
    if (fragment instanceof Fragment.LinkOpen || fragment instanceof Fragment.LinkClose) {
      return Optional.empty();
    }
    if (fragment instanceof Fragment.Image) {
      return Optional.of("a picture");
    }
    return Optional.of(fragment instanceof Fragment.Citation ? "a citation" : "HTML");
  }

  private static Optional<String> strange(String markup) {
    Tokens tokens = Tokens.asBrowsersDo(markup.toCharArray(), new ArrayList<>());
    while (tokens.next()) {
      boolean isTag =
          tokens.kind() == Tokens.Kind.START_TAG || tokens.kind() == Tokens.Kind.END_TAG;
      if (isTag && !ALLOWED.contains(tokens.name())) {
        return Optional.of(
            tokens.name().equals("code") ? "code" : "HTML: `<" + tokens.name() + ">`");
      }
    }
    return Optional.empty();
  }
}
