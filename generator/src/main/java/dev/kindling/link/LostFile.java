package dev.kindling.link;

import dev.kindling.catalogue.ContentFolder;
import dev.kindling.diagnostic.Checked;
import dev.kindling.diagnostic.NearestName;
import dev.kindling.diagnostic.Neighbours;
import dev.kindling.source.SourcePath;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.NavigableSet;
import java.util.Optional;
import java.util.TreeMap;
import java.util.regex.Pattern;

/**
 * Explains why a path to a file leads nowhere, and where it was probably meant to lead. One thread.
 */
final class LostFile {

  private static final SourcePath ROOT = new SourcePath("");

  private static final Pattern BARE_HOST =
      Pattern.compile(
          "(?i)(www\\.[^/\\s]+|[a-z0-9-]+(\\.[a-z0-9-]+)*\\.(com|org|net|edu|gov))(/.*)?");

  /** The beginning of an address of the web, with a sign left out or another in its place. */
  private static final Pattern NEARLY_WEB =
      Pattern.compile("(?i)(?:h?t?tps?|https?)(?:[;.,]?//|;/?/?)(?=[\\w-]+\\.)");

  /** An address between marks that a word processor made of straight ones. */
  private static final Pattern QUOTED = Pattern.compile("[“”„‘’«»].+[“”‘’«»]");

  private static final Pattern BARE_MAIL = Pattern.compile("[^/\\s@]+@[^/\\s@]+\\.[^/\\s@.]+");

  private static final Pattern OTHER_ENDING =
      Pattern.compile("\\.(?:markdown|mdx|mdown|mkd|rst|adoc|asciidoc|htm|php)$");

  /** How many files of one name are compared. */
  private static final int MOST = 200;

  private final LinkIndex atlas;
  private final NavigableSet<String> files;
  private final Map<String, String> bySmallPath = new TreeMap<>();
  private final Map<String, List<String>> byFileName = new TreeMap<>();
  private final Neighbours.Questions asked = new Neighbours.Questions();
  private final Neighbours fileNames;
  private final Map<String, Neighbours> byFolder = new TreeMap<>();

  LostFile(LinkIndex atlas) {
    this.atlas = atlas;
    this.files = atlas.files();
    for (String path : files) {
      bySmallPath.putIfAbsent(path.toLowerCase(Locale.ROOT), path);
      byFileName
          .computeIfAbsent(path.substring(path.lastIndexOf('/') + 1), name -> new ArrayList<>())
          .add(path);
    }
    this.fileNames = new Neighbours(byFileName.keySet());
  }

  /** The problem with a link whose path names no file. */
  Checked<Target> explain(LinkOccurrence linked, String path) {
    String written = linked.link().destination();
    if (path.contains("\\")) {
      return linked.broken(
          "`" + written + "` has a `\\` in it",
          "write `/` between folders: `" + path.replace('\\', '/') + "`");
    }
    if (BARE_HOST.matcher(path).matches()) {
      return linked.broken(
          "`" + written + "` leads to no file",
          "for another site, write `https://" + written + "`");
    }
    if (BARE_MAIL.matcher(path).matches()) {
      return linked.broken(
          "`" + written + "` leads to no file", "for an e-mail, write `mailto:" + written + "`");
    }
    if (NEARLY_WEB.matcher(path).lookingAt()) {
      return linked.broken(
          "`" + written + "` leads to no file",
          "for another site, write `https://" + NEARLY_WEB.matcher(written).replaceFirst("") + "`");
    }
    if (QUOTED.matcher(path).matches()) {
      return linked.broken(
          "`" + written + "` leads to no file: it stands in quotation marks that are none of HTML",
          "write `\"` on both sides of it");
    }
    Optional<SourcePath> resolved = linked.file().parent().resolve(path);
    if (resolved.isEmpty()) {
      return linked.broken(
          "`" + written + "` leads out of the site's folder", advice(linked, near(path)));
    }
    String wanted = resolved.get().value();
    Optional<String> otherCase =
        Optional.ofNullable(bySmallPath.get(wanted.toLowerCase(Locale.ROOT)));
    if (otherCase.isPresent() && !otherCase.get().equals(wanted)) {
      return linked.broken(
          "`" + written + "` leads to no file: one differs in case only",
          "write `" + linked.way(otherCase.get()) + "`");
    }
    if (isFolder(wanted)) {
      return linked.broken("`" + written + "` leads to a folder", folderAdvice(resolved.get()));
    }
    return linked.broken(
        "`" + written + "` leads to no file",
        meant(path, wanted)
            .map(linked::way)
            .or(() -> index(resolved.get()))
            .map(way -> "write `" + way + "`")
            .or(() -> near(path).map(file -> question(linked, path, file))));
  }

  private static String question(LinkOccurrence linked, String path, String file) {
    String name = path.substring(path.lastIndexOf('/') + 1);
    return NearestName.question(linked.way(file))
        + NearestName.difference(name, file.substring(file.lastIndexOf('/') + 1));
  }

  /** The file that was surely meant: the path is only not of the form that Kindling follows. */
  private Optional<String> meant(String path, String wanted) {
    String fromRoot = ROOT.resolve(path).map(SourcePath::value).orElse(wanted);
    String bare = wanted.endsWith(".html") ? wanted.substring(0, wanted.length() - 5) : wanted;
    String page = bare.endsWith("/index") ? bare.substring(0, bare.length() - 6) : bare;
    String other = OTHER_ENDING.matcher(wanted).replaceFirst(".md");
    return List.of(wanted, bare + ".md", page + ".md", other, fromRoot, "content/" + fromRoot)
        .stream()
        .filter(files::contains)
        .findFirst();
  }

  /** The address of the page that lists a folder, where a file was written that would be it. */
  private Optional<String> index(SourcePath wanted) {
    String stem = wanted.stem().toLowerCase(Locale.ROOT);
    return stem.equals("index") || stem.equals("readme")
        ? listAddress(wanted.parent())
        : Optional.empty();
  }

  private Optional<String> listAddress(SourcePath folder) {
    return ContentFolder.inside(folder)
        .map(inside -> "/" + inside + "/")
        .filter(address -> atlas.at(address).isPresent());
  }

  private boolean isFolder(String path) {
    String inside = path.isEmpty() ? "" : path + "/";
    String next = files.ceiling(inside);
    return next != null && next.startsWith(inside);
  }

  private String folderAdvice(SourcePath folder) {
    return listAddress(folder)
        .map(address -> "for the page that lists it, write `" + address + "`")
        .orElse("link to a file in it");
  }

  /** A file of this name, or of nearly this name, in whichever folder; the likest of several. */
  private Optional<String> near(String path) {
    String name = path.substring(path.lastIndexOf('/') + 1);
    return fileNames
        .nearest(name)
        .flatMap(known -> nearest(path, known, byFileName.getOrDefault(known, List.of())));
  }

  private Optional<String> nearest(String path, String fileName, List<String> paths) {
    List<String> some = paths.subList(0, Math.min(paths.size(), MOST));
    return byFolder
        .computeIfAbsent(fileName, name -> new Neighbours(some, asked))
        .nearest(path)
        .or(() -> paths.stream().findFirst());
  }

  private static Optional<String> advice(LinkOccurrence linked, Optional<String> file) {
    return file.map(path -> "did you mean `" + linked.way(path) + "`?");
  }
}
