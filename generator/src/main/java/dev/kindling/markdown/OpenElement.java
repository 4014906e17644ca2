package dev.kindling.markdown;

import dev.kindling.document.Fragment;
import dev.kindling.html.Parts;
import dev.kindling.source.Location;
import org.jspecify.annotations.Nullable;

/** One element that is open. For one thread. */
final class OpenElement {

  /** Who opened an element. */
  enum Origin {
    MARKDOWN,
    AUTHOR,
    /** The author, who was told that there is no such element, or that it must not stand here. */
    REFUSED
  }

  private final String name;
  private final Origin origin;
  private final Parts parts;
  private final @Nullable Fragment end;
  private @Nullable Location at;

  private OpenElement(String name, Origin origin, @Nullable Location at, @Nullable Fragment end) {
    this.name = name;
    this.origin = origin;
    this.parts = new Parts(name);
    this.at = at;
    this.end = end;
  }

  /** An element that is not the author's to close, or not to be written. */
  static OpenElement unwritten(String name, Origin origin) {
    return new OpenElement(name, origin, null, null);
  }

  /** An element that the author wrote, and what closes it. */
  static OpenElement written(String name, Location at, Fragment end) {
    return new OpenElement(name, Origin.AUTHOR, at, end);
  }

  String name() {
    return name;
  }

  boolean isRefused() {
    return origin == Origin.REFUSED;
  }

  /** What stands right inside it. */
  Parts parts() {
    return parts;
  }

  /** Where the author wrote it, if that is still to be held against him. */
  @Nullable Location at() {
    return at;
  }

  /** What closes it; nothing when the element itself is not written. */
  @Nullable Fragment end() {
    return end;
  }

  /** What is wrong with it was said. */
  void forgive() {
    at = null;
  }
}
