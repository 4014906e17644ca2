package dev.kindling.build;

import dev.kindling.diagnostic.Diagnostic;
import java.util.List;

/**
 * What an author can set into a page as {@code > [!NAME] [text](page)}: a part of another page.
 * Implementations are stateless.
 */
interface Block {

  /** Its name in lower case, such as {@code quiz}; that of its {@code Fragment.Embed} too. */
  String name();

  /** The problems of one use, as far as it leads to a published page. */
  List<Diagnostic> check(Embedding embedding);
}
