package dev.kindling.build;

import dev.kindling.diagnostic.Code;
import dev.kindling.diagnostic.Diagnostic;
import dev.kindling.diagnostic.NearestName;
import dev.kindling.document.SiteLanguages;
import dev.kindling.source.SourceFile;
import dev.kindling.source.SourcePath;
import dev.kindling.source.SourceScan;
import java.util.ArrayList;
import java.util.List;
import java.util.Set;
import java.util.TreeSet;

/** Every folder that has a language holds a page: a misspelt one would give it to none. */
final class LanguageFolders {

  private LanguageFolders() {}

  /** A problem for each folder without a file. */
  static List<Diagnostic> check(SiteLanguages languages, List<SourceFile> content) {
    Set<String> folders = new TreeSet<>();
    for (SourceFile file : content) {
      String path = file.path().value().substring(SourceScan.CONTENT.value().length() + 1);
      folders.add(path);
      for (int slash = path.indexOf('/'); slash >= 0; slash = path.indexOf('/', slash + 1)) {
        folders.add(path.substring(0, slash));
      }
    }
    List<Diagnostic> problems = new ArrayList<>();
    languages
        .folders()
        .forEach(
            (folder, language) -> {
              if (!folders.contains(folder.value())) {
                problems.add(
                    Diagnostic.of(
                            Code.BAD_VALUE,
                            language.location(),
                            "there is no page in `" + shown(folder) + "`")
                        .withHelp(advice(folder.value(), folders)));
              }
            });
    return problems;
  }

  private static String advice(String folder, Set<String> folders) {
    String top = SourceScan.CONTENT.value() + "/";
    String inside = folder.startsWith(top) ? folder.substring(top.length()) : folder;
    return folders.contains(inside)
        ? "write it without `" + top + "`: `" + inside + "`"
        : NearestName.advice(folder, folders)
            .orElse("name a folder below `content`, or a page in it");
  }

  private static SourcePath shown(SourcePath folder) {
    return SourceScan.CONTENT.resolve(folder.value()).orElse(folder);
  }
}
