package dev.kindling.move;

import dev.kindling.content.FrontMatterBlock;
import dev.kindling.source.Location;
import dev.kindling.source.SourceFile;
import dev.kindling.yaml.YamlNode;
import java.util.Optional;

/** Adds an address to the {@code aliases} of a page, in the form in which they are written. */
final class FormerAddress {

  private FormerAddress() {}

  /**
   * The edit.
   *
   * @param file the page
   * @param block its front matter
   * @param fields what that says
   * @param address such as {@code /old-name/}
   * @return nothing where the aliases are written in a form that cannot be added to
   */
  static Optional<TextEdit> edit(
      SourceFile file, FrontMatterBlock block, YamlNode.Mapping fields, String address) {
    Optional<YamlNode> written = fields.get("aliases");
    String value = needsQuotes(address) ? "\"" + address + "\"" : address;
    if (written.isEmpty()) {
      return Optional.of(new TextEdit(block.end(), block.end(), "aliases: [" + value + "]\n"));
    }
    if (!(written.get() instanceof YamlNode.Sequence list)
        || list.items().isEmpty()
        || !(list.location() instanceof Location.InFile at)
        || !(list.items().get(list.items().size() - 1).location()
            instanceof Location.InFile last)) {
      return Optional.empty();
    }
    String text = file.text();
    if (text.charAt(at.start()) == '[') {
      return Optional.of(new TextEdit(last.end(), last.end(), ", " + value));
    }
    int line = file.lines().startOf(last.line());
    String before = text.substring(line, last.start());
    return before.matches("\\s*- +")
        ? Optional.of(
            new TextEdit(
                file.lines().endOf(last.line()),
                file.lines().endOf(last.line()),
                "\n" + before + value))
        : Optional.empty();
  }

  private static boolean needsQuotes(String address) {
    return address.chars().anyMatch(c -> ",[]{}'\"".indexOf(c) >= 0);
  }
}
