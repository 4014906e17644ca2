package dev.kindling.settings;

import dev.kindling.diagnostic.Code;
import dev.kindling.document.Located;
import dev.kindling.yaml.MappingReader;
import dev.kindling.yaml.PlainWords;
import dev.kindling.yaml.ValueReader;
import dev.kindling.yaml.YamlNode;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.regex.Pattern;

/** Reads the links of the header and the footer. */
final class NavigationReader {

  private static final Pattern FORM =
      Pattern.compile("/(?!/)[^\\s?#%]*|(https?://|mailto:|tel:)[^\\s\"<>\\\\^`{|}]+");

  /** The address of a page without its slashes. */
  private static final Pattern PART = Pattern.compile("[a-z0-9-]+(/[a-z0-9-]+)*+");

  private NavigationReader() {}

  /** The links of the header, each with the kinds that belong under it. */
  static List<SiteConfig.NavigationItem> items(ValueReader list) {
    return read(list, true);
  }

  /** The links of the footer. */
  static List<SiteConfig.NavigationItem> links(ValueReader list) {
    return read(list, false);
  }

  /** The texts of a list with their places. */
  static List<Located<String>> texts(ValueReader list) {
    return list.items().stream()
        .flatMap(item -> item.scalar().stream())
        .map(scalar -> new Located<>(scalar.text(), scalar.location()))
        .toList();
  }

  private static List<SiteConfig.NavigationItem> read(ValueReader list, boolean hasKinds) {
    List<SiteConfig.NavigationItem> items = new ArrayList<>();
    for (ValueReader item : list.items()) {
      if (!isPair(item)) {
        item.mapping().flatMap(values -> item(values, hasKinds)).ifPresent(items::add);
      }
    }
    return List.copyOf(items);
  }

  /** Whether a link is written as other tools have it, {@code Notes: /notes/}; it is told then. */
  private static boolean isPair(ValueReader item) {
    if (!(item.node().orElse(null) instanceof YamlNode.Mapping values)
        || values.entries().size() != 1) {
      return false;
    }
    YamlNode.Entry only = values.entries().get(0);
    String title = only.key().text();
    Optional<YamlNode.Scalar> address =
        title.equals("title") || title.equals("to") ? Optional.empty() : address(only.value());
    address.ifPresent(
        to ->
            item.report(
                Code.UNKNOWN_FIELD,
                "the words of a link stand behind `title:`, and its address behind `to:`",
                "write `{title: "
                    + ValueReader.shortened(title)
                    + ", to: "
                    + ValueReader.shortened(to.text())
                    + "}`"));
    return address.isPresent();
  }

  private static Optional<YamlNode.Scalar> address(YamlNode value) {
    return value instanceof YamlNode.Scalar text
            && (text.text().indexOf('/') >= 0 || text.text().endsWith(".md"))
        ? Optional.of(text)
        : Optional.empty();
  }

  private static String help(String address) {
    if (address.startsWith("/") && !address.startsWith("//")) {
      return "it leads to a whole page: leave out spaces, `?`, `#` and `%`";
    }
    if (address.endsWith(".md")) {
      return "write the address of the page, such as `/notes/`, and not the path of its file";
    }
    return PART.matcher(address).matches()
        ? "write `/" + address + "/` for a page of this site"
        : "write `/…/` for a page of this site, or `https://…` for another site";
  }

  private static Optional<SiteConfig.NavigationItem> item(MappingReader values, boolean hasKinds) {
    Optional<String> title = PlainWords.of(values.required("title"));
    ValueReader to = values.required("to");
    Optional<YamlNode.Scalar> address = to.scalar();
    List<Located<String>> kinds = hasKinds ? texts(values.optional("kinds")) : List.of();
    values.understanding(ForeignSettings.LINK).finish();
    if (address.isPresent() && !FORM.matcher(address.get().text()).matches()) {
      to.report(
          Code.BAD_URL,
          "`to` must be an address, and is `" + ValueReader.shortened(address.get().text()) + "`",
          help(address.get().text()));
      return Optional.empty();
    }
    return title.isEmpty() || address.isEmpty()
        ? Optional.empty()
        : Optional.of(
            new SiteConfig.NavigationItem(
                title.get(), new Located<>(address.get().text(), address.get().location()), kinds));
  }
}
