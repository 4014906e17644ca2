package dev.kindling.markdown.leftover;

import com.vladsch.flexmark.ast.ListBlock;
import com.vladsch.flexmark.ast.ListItem;
import com.vladsch.flexmark.ast.OrderedList;
import com.vladsch.flexmark.ast.OrderedListItem;
import com.vladsch.flexmark.util.ast.Node;
import com.vladsch.flexmark.util.sequence.BasedSequence;
import dev.kindling.diagnostic.Code;
import org.jspecify.annotations.Nullable;

/** A list below an item that is indented by too little to belong to it. */
final class SplitLists implements BlockRule {

  @Override
  public void check(Node block, LeftoverReport report) {
    if (!(block instanceof OrderedList list)) {
      return;
    }
    if (list.getNext() instanceof ListBlock next
        && next.getFirstChild() instanceof ListItem item
        && list.getFirstChild() instanceof ListItem first
        && column(item) > column(first)) {
      tell(item, width(list.getLastChild()), report);
    }
    int expected = list.getStartNumber();
    for (@Nullable Node node = list.getFirstChild(); node != null; node = node.getNext()) {
      if (node instanceof OrderedListItem item && node != list.getFirstChild()) {
        boolean isInner = column(item) > column((ListItem) list.getFirstChild());
        if (isInner && number(item) == 1 && expected > 1) {
          tell(item, width(node.getPrevious()), report);
          return;
        }
      }
      expected++;
    }
  }

  private static void tell(ListItem item, int width, LeftoverReport report) {
    BasedSequence marker = item.getOpeningMarker();
    report.report(
        Code.LIST_SPLIT,
        marker.getStartOffset(),
        marker.getEndOffset(),
        "this item does not belong to the one above it: it is indented by too little, and the list"
            + " falls apart",
        "indent it by "
            + width
            + " more than the item above, or not at all if it is meant to follow");
  }

  /** How far the text of an item stands behind its marker's beginning. */
  private static int width(@Nullable Node item) {
    return item instanceof ListItem one ? one.getOpeningMarker().length() + 1 : 2;
  }

  private static int number(OrderedListItem item) {
    String marker = item.getOpeningMarker().toString();
    try {
      return Integer.parseInt(marker.substring(0, marker.length() - 1));
    } catch (NumberFormatException tooLong) {
      return -1;
    }
  }

  private static int column(ListItem item) {
    BasedSequence text = item.getChars().getBaseSequence();
    int start = item.getOpeningMarker().getStartOffset();
    int at = start;
    while (at > 0 && text.charAt(at - 1) != '\n') {
      at--;
    }
    return start - at;
  }
}
