package dev.kindling.settings;

import dev.kindling.diagnostic.Code;
import dev.kindling.document.Language;
import dev.kindling.document.Located;
import dev.kindling.document.SiteLanguages;
import dev.kindling.source.SourcePath;
import dev.kindling.yaml.MappingReader;
import dev.kindling.yaml.ValueReader;
import dev.kindling.yaml.YamlNode;
import java.util.Optional;
import java.util.SortedMap;
import java.util.TreeMap;

/**
 * Reads in which languages a site is: {@code language} for all of it, and {@code languages} for
 * folders below {@code content}.
 *
 * <pre>{@code
 * language: en-GB
 * languages: {de: de, guide/ar: ar}
 * }</pre>
 */
final class LanguagesReader {

  private static final String HELP =
      "say of each folder below `content` in which language its pages are";

  private LanguagesReader() {}

  /** The languages; one that is wrong is as good as none. */
  static SiteLanguages read(ValueReader language, ValueReader languages) {
    Language site = language.languageTag().flatMap(Language::of).orElse(Language.ENGLISH);
    SortedMap<SourcePath, Located<Language>> folders = new TreeMap<>();
    Optional<MappingReader> all = isList(languages) ? Optional.empty() : languages.mapping();
    if (all.isPresent()) {
      for (ValueReader entry : all.get().entries()) {
        Optional<SourcePath> folder = folder(entry, all.get());
        Optional<Language> tag =
            isSettings(entry) ? Optional.empty() : entry.languageTag().flatMap(Language::of);
        if (folder.isPresent() && tag.isPresent()) {
          folders.put(folder.get(), new Located<>(tag.get(), all.get().locationOf(entry.name())));
        }
      }
    }
    return new SiteLanguages(site, folders);
  }

  /** Other tools list the tags of all languages. */
  private static boolean isList(ValueReader languages) {
    boolean isList = languages.node().filter(YamlNode.Sequence.class::isInstance).isPresent();
    if (isList) {
      languages.report(
          Code.WRONG_TYPE,
          "`languages` must be named values, and is a list",
          HELP + ": `languages: {de: de}`");
    }
    return isList;
  }

  /** Other tools have settings for each language. */
  private static boolean isSettings(ValueReader entry) {
    boolean isSettings = entry.node().filter(YamlNode.Mapping.class::isInstance).isPresent();
    if (isSettings) {
      entry.report(
          Code.WRONG_TYPE,
          "`"
              + ValueReader.shortened(entry.name())
              + "` must be a tag such as `de`, and is named values",
          HELP
              + ": `languages: {"
              + ValueReader.shortened(entry.name())
              + ": "
              + ValueReader.shortened(entry.name())
              + "}`; a title, a menu and the like are the same in all of them");
    }
    return isSettings;
  }

  private static Optional<SourcePath> folder(ValueReader entry, MappingReader all) {
    Optional<SourcePath> folder = ContentPlace.of(entry.name());
    if (folder.isEmpty()) {
      all.report(
          entry.name(), Code.BAD_VALUE, ContentPlace.problem(entry.name()), ContentPlace.HELP);
    }
    return folder;
  }
}
