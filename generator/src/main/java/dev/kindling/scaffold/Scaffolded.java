package dev.kindling.scaffold;

import dev.kindling.source.SourcePath;
import java.util.List;

/** What came of the wish for a new page. */
public sealed interface Scaffolded {

  /**
   * A page to be filled in.
   *
   * @param path its file, inside the site
   * @param text its whole text
   * @param fields what stands there without a value, such as {@code next.text}, in order
   * @param headings the headings that wait for their text, in order
   */
  record Made(SourcePath path, String text, List<String> fields, List<String> headings)
      implements Scaffolded {
    /** Copies the lists. */
    public Made {
      fields = List.copyOf(fields);
      headings = List.copyOf(headings);
    }
  }

  /**
   * No page, and why.
   *
   * @param message whole sentences: what is wrong, and what to do
   */
  record Refused(String message) implements Scaffolded {}
}
