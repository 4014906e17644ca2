package dev.kindling.catalogue;

import dev.kindling.address.PageUrl;
import dev.kindling.diagnostic.Checked;
import dev.kindling.diagnostic.Code;
import dev.kindling.diagnostic.Diagnostic;
import dev.kindling.document.Located;
import dev.kindling.source.LineIndex;
import dev.kindling.source.Location;
import dev.kindling.source.SourceFile;
import dev.kindling.source.SourcePath;
import java.util.ArrayList;
import java.util.Collection;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.TreeMap;

/**
 * The public addresses of a site, as {@code urls.txt} keeps them from one build to the next: an
 * address in it that disappears is a mistake, since readers and other sites may know it.
 *
 * @param entries sorted by address, each once, with the line it was read from
 */
public record Ledger(List<Located<PageUrl>> entries) {

  /** The ledger of a site that was never published. */
  public static final Ledger EMPTY = new Ledger(List.of());

  private static final String HEADER =
      """
      # Every public address of this site, one a line. Kindling keeps this file: commit it.
      # An address that disappears from the site without an alias fails the build.
      """;

  /** How Git begins the lines that it puts between two versions. */
  private static final List<String> MERGE = List.of("<<<<<<<", "|||||||", "=======", ">>>>>>>");

  private static final SourcePath FILE = new SourcePath("urls.txt");

  /** Sorts the entries; of two with one address, the first is kept. */
  public Ledger {
    entries = isSorted(entries) ? List.copyOf(entries) : sorted(entries);
  }

  private static List<Located<PageUrl>> sorted(List<Located<PageUrl>> entries) {
    Map<PageUrl, Located<PageUrl>> sorted = new TreeMap<>();
    entries.forEach(entry -> sorted.putIfAbsent(entry.value(), entry));
    return List.copyOf(sorted.values());
  }

  /** Whether each address comes behind the one before it, as in nearly every file that is read. */
  private static boolean isSorted(List<Located<PageUrl>> entries) {
    for (int i = 1; i < entries.size(); i++) {
      if (entries.get(i - 1).value().compareTo(entries.get(i).value()) >= 0) {
        return false;
      }
    }
    return true;
  }

  /** A ledger of addresses that no file holds yet. */
  public static Ledger of(Collection<PageUrl> urls) {
    Location file = new Location.OfFile(FILE);
    return new Ledger(urls.stream().map(url -> new Located<>(url, file)).toList());
  }

  /**
   * Reads {@code urls.txt}: one address a line; empty lines, and lines that begin with {@code #},
   * mean nothing. Lines that are no address are reported and left out.
   */
  public static Checked<Ledger> read(SourceFile file) {
    LineIndex lines = new LineIndex(file);
    List<Located<PageUrl>> entries = new ArrayList<>();
    List<Diagnostic> problems = new ArrayList<>();
    int start = 0;
    for (String line : file.text().split("\n", -1)) {
      String text = line.strip();
      int from = start + line.indexOf(text);
      start += line.length() + 1;
      if (text.isEmpty() || text.startsWith("#")) {
        continue;
      }
      Location place = lines.at(from, from + text.length());
      Optional<PageUrl> url = PageUrl.parse(text);
      url.ifPresent(found -> entries.add(new Located<>(found, place)));
      if (url.isEmpty()) {
        problems.add(noAddress(text, place));
      }
    }
    return new Checked<>(new Ledger(entries), problems);
  }

  private static Diagnostic noAddress(String line, Location place) {
    boolean isOfMerge = MERGE.stream().anyMatch(line::startsWith);
    return Diagnostic.of(Code.BAD_URL, place, "`" + line + "` is no address of this site")
        .withHelp(
            isOfMerge
                ? "a merge left it: delete the line, and keep the addresses of both sides"
                : "addresses begin with `/`, such as `/about/`");
  }

  /** The addresses, sorted. */
  public List<PageUrl> urls() {
    return entries.stream().map(Located::value).toList();
  }

  /** The addresses of both. */
  public Ledger and(Ledger other) {
    Set<PageUrl> known = new HashSet<>(urls());
    List<Located<PageUrl>> both = new ArrayList<>(entries);
    other.entries.stream().filter(entry -> !known.contains(entry.value())).forEach(both::add);
    return both.size() == entries.size() ? this : new Ledger(both);
  }

  /** The text of {@code urls.txt}: sorted, with a few words that say what the file is. */
  public String text() {
    StringBuilder out = new StringBuilder(HEADER);
    urls().forEach(url -> out.append(url).append('\n'));
    return out.toString();
  }
}
