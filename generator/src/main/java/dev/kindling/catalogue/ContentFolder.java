package dev.kindling.catalogue;

import dev.kindling.address.PageUrl;
import dev.kindling.source.SourcePath;
import java.util.Optional;

/** The two folders of a site whose files have addresses: {@code content} and {@code static}. */
public final class ContentFolder {

  private static final SourcePath CONTENT = new SourcePath("content");
  private static final SourcePath STATIC = new SourcePath("static");

  private ContentFolder() {}

  /** The name of a content file inside {@code content}. */
  public static Optional<SourcePath> inside(SourcePath path) {
    return path.isIn(CONTENT)
        ? Optional.of(new SourcePath(path.value().substring(CONTENT.value().length() + 1)))
        : Optional.empty();
  }

  /** The address of a file in {@code static}. */
  public static PageUrl address(SourcePath file) {
    int start = file.isIn(STATIC) ? STATIC.value().length() : -1;
    return new PageUrl(start < 0 ? "/" + file : file.value().substring(start));
  }
}
