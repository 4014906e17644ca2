package dev.kindling.address;

import static org.assertj.core.api.Assertions.assertThat;

import dev.kindling.source.SourcePath;
import java.io.IOException;
import java.io.InputStream;
import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import org.junit.jupiter.api.Test;

/**
 * What an author writes and what stands in a finished page mean the same: {@code references.txt}
 * has some two hundred references, and where each leads by both.
 */
class EqualResolutionTest {

  /** A page of the site, and a source file that lies at the same place. */
  private static final String PAGE = "a/b/index.html";

  /**
   * A line of the table.
   *
   * @param site where the site is published
   * @param written the reference
   * @param leads where it leads
   * @param author where it leads by the author's rules, if those are stricter
   */
  private record Row(String site, String written, String leads, String author) {}

  @Test
  void leadsWhereTheTableSays() throws IOException {
    List<String> wrong = new ArrayList<>();
    for (Row row : rows()) {
      String found = shown(new AddressResolver(row.site()).resolve(PAGE, row.written()));
      if (!found.equals(row.leads())) {
        wrong.add(row + ": " + found);
      }
    }

    assertThat(wrong).isEmpty();
  }

  @Test
  void anAuthorsReferenceLeadsThereToo() throws IOException {
    List<String> wrong = new ArrayList<>();
    for (Row row : rows()) {
      String found = shown(Destination.of(row.written(), BaseUrl.of(row.site())));
      if (!found.equals(row.author())) {
        wrong.add(row + ": " + found);
      }
    }

    assertThat(wrong).isEmpty();
  }

  @Test
  void theTableIsLongAndMostlyEqual() throws IOException {
    List<Row> rows = rows();

    assertThat(rows).hasSizeGreaterThan(200).doesNotHaveDuplicates();
    assertThat(rows.stream().filter(row -> !row.leads().equals(row.author())).count())
        .isLessThan(45);
  }

  private static String shown(ResolvedAddress address) {
    if (address instanceof ResolvedAddress.Inside inside) {
      return "/" + inside.path() + (inside.fragment().isEmpty() ? "" : " # " + inside.fragment());
    }
    if (address instanceof ResolvedAddress.Elsewhere other) {
      return "host " + other.host();
    }
    if (address instanceof ResolvedAddress.Scheme scheme) {
      return "scheme " + scheme.scheme();
    }
    return address instanceof ResolvedAddress.Above ? "above" : "malformed";
  }

  private static String shown(Destination destination) {
    if (destination instanceof Destination.Outside outside) {
      UriReference reference = UriReference.of(outside.address());
      if (reference.isOfWeb()
          ? !outside.namesOne()
          : reference.authority().equals(Optional.of(""))) {
        return "malformed";
      }
      return reference.authority().isPresent()
          ? "host " + reference.host()
          : "scheme " + reference.scheme().orElseThrow().toLowerCase(Locale.ROOT);
    }
    Destination.Local local = (Destination.Local) destination;
    Optional<String> path =
        local.isAddress() ? Optional.of(local.path()) : ofFile(local.path()).map(p -> "/" + p);
    return path.map(p -> p + local.anchor().map(a -> " # " + a).orElse("")).orElse("above");
  }

  /** Where a way between source files leads; a folder's end is written, as in addresses. */
  private static Optional<String> ofFile(String path) {
    if (path.isEmpty()) {
      return Optional.of("a/b/");
    }
    boolean isFolder =
        path.endsWith("/")
            || path.equals(".")
            || path.equals("..")
            || path.endsWith("/.")
            || path.endsWith("/..");
    return new SourcePath(PAGE)
        .parent()
        .resolve(path)
        .map(SourcePath::value)
        .map(found -> isFolder && !found.isEmpty() ? found + "/" : found);
  }

  private static List<Row> rows() throws IOException {
    List<Row> rows = new ArrayList<>();
    String site = "";
    for (String line : table().lines().toList()) {
      if (line.startsWith("site ")) {
        site = line.substring(5).strip();
      } else if (!line.isBlank() && !line.startsWith("--")) {
        String[] cells = line.split("\\s+\\|\\s*", -1);
        String leads = escaped(cells[1].strip());
        String author = cells.length > 2 ? escaped(cells[2].strip()) : leads;
        rows.add(new Row(site, escaped(cells[0]), leads, author));
      }
    }
    return rows;
  }

  /** What the table cannot show: {@code ·} is a blank, {@code ¶} a line end, {@code ⇥} a tab. */
  private static String escaped(String cell) {
    return cell.replace('·', ' ').replace('¶', '\n').replace('⇥', '\t').replace("∅", "");
  }

  private static String table() throws IOException {
    try (InputStream in = EqualResolutionTest.class.getResourceAsStream("references.txt")) {
      if (in == null) {
        throw new IOException("Not on the class path: references.txt");
      }
      return new String(in.readAllBytes(), StandardCharsets.UTF_8);
    }
  }
}
