package dev.kindling.build;

import dev.kindling.diagnostic.Code;
import dev.kindling.diagnostic.Diagnostic;
import dev.kindling.diagnostic.NearestName;
import dev.kindling.diagnostic.SeverityRule;
import dev.kindling.settings.SiteConfig;
import dev.kindling.source.Location;
import dev.kindling.source.SourceFile;
import dev.kindling.source.SourcePath;
import dev.kindling.source.SourceScan;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.TreeSet;

/**
 * Every folder that settings name holds a page: a misspelt one would be about none, where it has a
 * language, or a rule.
 */
final class NamedFolders {

  private NamedFolders() {}

  /** A problem for each folder without a file. */
  static List<Diagnostic> check(SiteConfig config, List<SourceFile> content) {
    Set<String> folders = new TreeSet<>();
    for (SourceFile file : content) {
      String path = below(file.path());
      folders.add(path);
      for (int slash = path.indexOf('/'); slash >= 0; slash = path.indexOf('/', slash + 1)) {
        folders.add(path.substring(0, slash));
      }
    }
    List<Diagnostic> problems = new ArrayList<>();
    config
        .languages()
        .folders()
        .forEach(
            (folder, language) ->
                check(folder.value(), folders, language.location()).ifPresent(problems::add));
    for (SeverityRule rule : config.rules()) {
      rule.place()
          .flatMap(at -> check(below(at.path()), folders, at.location()))
          .ifPresent(problems::add);
    }
    return problems;
  }

  private static Optional<Diagnostic> check(String folder, Set<String> folders, Location place) {
    return folders.contains(folder)
        ? Optional.empty()
        : Optional.of(
            Diagnostic.of(Code.BAD_VALUE, place, "there is no page in `" + shown(folder) + "`")
                .withHelp(advice(folder, folders)));
  }

  private static String below(SourcePath path) {
    return path.value().substring(SourceScan.CONTENT.value().length() + 1);
  }

  private static String advice(String folder, Set<String> folders) {
    String top = SourceScan.CONTENT.value() + "/";
    String inside = folder.startsWith(top) ? folder.substring(top.length()) : folder;
    return folders.contains(inside)
        ? "write it without `" + top + "`: `" + inside + "`"
        : NearestName.advice(folder, folders)
            .orElse("name a folder below `content`, or a page in it");
  }

  private static SourcePath shown(String folder) {
    return SourceScan.CONTENT.resolve(folder).orElse(new SourcePath(folder));
  }
}
