package dev.kindling.move;

import dev.kindling.address.PageUrl;
import dev.kindling.source.SourcePath;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;

/**
 * What has to be written anew for one page to have another file.
 *
 * @param edits the pieces that change, by the files that hold them, those of the page itself under
 *     the name of its old file
 * @param alias its former address, where readers may have kept that
 * @param doubts what only a person can change, in whole sentences without their full stop; with any
 *     of them, nothing should be written
 */
public record MovePlan(
    Map<SourcePath, List<TextEdit>> edits, Optional<PageUrl> alias, List<String> doubts) {

  /** Copies the collections. */
  public MovePlan {
    edits = new LinkedHashMap<>(edits);
    doubts = List.copyOf(doubts);
  }
}
