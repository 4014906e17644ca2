package dev.kindling.feature;

import dev.kindling.diagnostic.Diagnostic;
import java.util.List;

/**
 * What an author can set into a page as {@code > [!NAME] [text](page)}: a part of another page.
 * Implementations are stateless and thread-safe.
 */
public interface Block {

  /** Its name in lower case, such as {@code quiz}; that of its {@code Fragment.Embed} too. */
  String name();

  /** The problems of one use by itself, as far as it leads to a published page. */
  List<Diagnostic> check(Embedding embedding);

  /**
   * The problems of one use beside the others of its page. Only asked of a use that is right by
   * itself and shows nothing that stands on the page already.
   *
   * @param above the names of the blocks that are shown above it, in order
   */
  default List<Diagnostic> checkBeside(Embedding embedding, List<String> above) {
    return List.of();
  }
}
