package dev.kindling.scaffold;

import dev.kindling.diagnostic.NearestName;
import dev.kindling.kind.Kind;
import dev.kindling.kind.Kinds;
import java.util.List;
import java.util.stream.Collectors;

/** Why a page cannot be made from the names that were said. */
final class Refusals {

  private Refusals() {}

  /** No kind has the name. */
  static String kind(String written, Kinds kinds) {
    List<String> names = kinds.all().stream().map(Kind::name).toList();
    if (names.isEmpty()) {
      return "This site has no kinds of pages yet. Describe one in a file such as"
          + " `kinds/page.yml`.";
    }
    String wrong =
        written.isEmpty()
            ? "Say of which kind the page is, with -Dkind=…."
            : "There is no kind `" + written + "`";
    String advice =
        written.isEmpty()
            ? ""
            : NearestName.of(written, names)
                .map(name -> ". Did you mean `" + name + "`?")
                .orElse(".");
    return wrong + advice + " The kinds of this site are " + quoted(names) + ".";
  }

  /** The kind has no such sort of page. */
  static String type(String written, Kind kind, List<String> types) {
    if (types.isEmpty()) {
      return "The pages of the kind `"
          + kind.name()
          + "` are all of one sort. Leave out -Dtype="
          + written
          + ".";
    }
    return "The pages of the kind `"
        + kind.name()
        + "` have no type `"
        + written
        + "`"
        + NearestName.of(written, types).map(name -> ". Did you mean `" + name + "`?").orElse(".")
        + " The types are "
        + quoted(types)
        + ".";
  }

  /** Names as messages list them. */
  static String quoted(List<String> names) {
    return names.stream().map(name -> "`" + name + "`").collect(Collectors.joining(", "));
  }
}
