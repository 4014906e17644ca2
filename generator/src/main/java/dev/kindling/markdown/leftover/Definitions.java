package dev.kindling.markdown.leftover;

import com.vladsch.flexmark.ast.RefNode;
import com.vladsch.flexmark.ast.Reference;
import com.vladsch.flexmark.util.ast.Document;
import com.vladsch.flexmark.util.ast.Node;
import com.vladsch.flexmark.util.sequence.BasedSequence;
import com.vladsch.flexmark.util.sequence.Escaping;
import dev.kindling.diagnostic.Code;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.TreeMap;
import java.util.TreeSet;
import org.jspecify.annotations.Nullable;

/**
 * Definitions of links that have no effect: a second one of a label, and one that nothing uses. One
 * that leads to a place on its own page takes no address from readers when it is unused, and some
 * write it below each heading.
 */
final class Definitions {

  /** So many that nothing uses are told one by one. */
  private static final int MOST = 5;

  /** Looks through a whole text. */
  void check(Document document, LeftoverReport report) {
    List<Reference> definitions = new ArrayList<>();
    Set<String> used = new TreeSet<>();
    collect(document, definitions, used);
    Map<String, Reference> first = new TreeMap<>();
    List<BasedSequence> idle = new ArrayList<>();
    for (Reference definition : definitions) {
      String label = normalised(definition.getReference());
      BasedSequence at = labelOf(definition);
      if (first.putIfAbsent(label, definition) != null) {
        report.report(
            Code.IDLE_DEFINITION,
            at.getStartOffset(),
            at.getEndOffset(),
            "`" + shown(at) + "` is defined twice, and the first definition holds",
            "delete one of them, or give it a label of its own");
      } else if (!used.contains(label) && !definition.getUrl().startsWith("#")) {
        idle.add(at);
      }
    }
    for (int i = 0; i < Math.min(MOST, idle.size()); i++) {
      int more = i == MOST - 1 ? idle.size() - MOST : 0;
      unused(idle.get(i), more == 0 ? "" : ", and " + more + " more below", report);
    }
  }

  private static void unused(BasedSequence label, String more, LeftoverReport report) {
    report.report(
        Code.IDLE_DEFINITION,
        label.getStartOffset(),
        label.getEndOffset(),
        "nothing on this page uses `" + shown(label) + "`" + more,
        "delete the line, or write `" + shown(label) + "` where the link should stand");
  }

  private static BasedSequence labelOf(Reference definition) {
    BasedSequence opening = definition.getOpeningMarker();
    return opening.baseSubSequence(
        opening.getStartOffset(), definition.getReference().getEndOffset() + 1);
  }

  private static void collect(Node parent, List<Reference> definitions, Set<String> used) {
    for (@Nullable Node node = parent.getFirstChild(); node != null; node = node.getNext()) {
      if (node instanceof Reference definition) {
        definitions.add(definition);
      } else {
        if (node instanceof RefNode reference && reference.isDefined()) {
          BasedSequence label = reference.getReference();
          used.add(normalised(label.isEmpty() ? reference.getText() : label));
        }
        collect(node, definitions, used);
      }
    }
  }

  private static String normalised(BasedSequence label) {
    return Escaping.normalizeReference(label, true);
  }

  private static String shown(BasedSequence label) {
    return label.toString().replace('`', '\'').replace('\n', ' ');
  }
}
