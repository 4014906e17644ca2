package dev.kindling.html;

import java.util.Optional;

/**
 * The order of a page as a whole: {@code html}, in it {@code head} and then {@code body}, whose
 * tags may all be left out (section 13.1.2.4). One thread.
 */
final class DocumentOrder {

  private enum State {
    START,
    HEAD,
    BEHIND_HEAD,
    BODY,
    BEHIND_BODY,
    BEHIND_HTML
  }

  private State state = State.START;
  private boolean hasHtml;

  /** Whether what stands outside of any element stands in the head, by what came before. */
  boolean isInHead() {
    return state == State.START || state == State.HEAD;
  }

  /** An element begins in {@code html}, or outside of all; answers why it must not, if so. */
  Optional<String> start(String name) {
    if (name.equals("html")) {
      boolean isFirst = state == State.START && !hasHtml;
      hasHtml = true;
      return isFirst ? Optional.empty() : Optional.of("`<html>` must be the first element, once");
    }
    if (name.equals("head")) {
      boolean isFirst = state == State.START;
      state = isFirst ? State.HEAD : state;
      return isFirst ? Optional.empty() : Optional.of("`<head>` must stand before the content");
    }
    if (name.equals("body")) {
      boolean isFirst = state.compareTo(State.BODY) < 0;
      state = isFirst ? State.BODY : state;
      return isFirst ? Optional.empty() : Optional.of("`<body>` must stand before the content");
    }
    if (Elements.isMetadata(name) || (name.equals("noscript") && isInHead())) {
      if (state == State.BEHIND_HEAD) {
        return Optional.of("`<" + name + ">` stands between `<head>` and `<body>`");
      }
      state = state == State.START ? State.HEAD : state;
      return behind("`<" + name + ">`");
    }
    return content("`<" + name + ">`");
  }

  /** Text stands in {@code html}, or outside of all; answers why it must not, if so. */
  Optional<String> text() {
    return content("text");
  }

  private Optional<String> content(String what) {
    state = state.compareTo(State.BODY) < 0 ? State.BODY : state;
    return behind(what);
  }

  private Optional<String> behind(String what) {
    return state.compareTo(State.BODY) <= 0
        ? Optional.empty()
        : Optional.of(
            what + " stands behind `</" + (state == State.BEHIND_BODY ? "body" : "html") + ">`");
  }

  /** An element ends. */
  void end(String name) {
    State now =
        switch (name) {
          case "head" -> State.BEHIND_HEAD;
          case "body" -> State.BEHIND_BODY;
          case "html" -> State.BEHIND_HTML;
          default -> state;
        };
    state = now.compareTo(state) > 0 ? now : state;
  }
}
