package dev.kindling.theme;

import dev.kindling.diagnostic.Checked;
import dev.kindling.diagnostic.Code;
import dev.kindling.diagnostic.Diagnostic;
import dev.kindling.source.Location;
import dev.kindling.source.SourceFile;
import dev.kindling.yaml.YamlNode;
import dev.kindling.yaml.YamlReader;
import java.util.ArrayList;
import java.util.Collection;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.SortedMap;
import java.util.TreeMap;
import java.util.regex.Pattern;

/**
 * The texts of a theme in one language: for each key the text of the full language tag, else of its
 * first part, else of English. Immutable.
 *
 * @param texts by key, with dots between the names of nested ones; not to be changed
 */
record Messages(SortedMap<String, String> texts) {

  private static final String STANDARD = "en";
  private static final Pattern NAME = Pattern.compile("[A-Za-z0-9_][A-Za-z0-9_-]*");

  /**
   * A text where it stands.
   *
   * @param text the text
   * @param name the place of its name
   * @param value the text as it is written
   */
  record Said(String text, Location name, YamlNode.Scalar value) {}

  /**
   * Reads the messages of a theme.
   *
   * @param chain the theme's files, those of the theme it extends before them, and so on
   * @param language a BCP 47 tag, such as {@code en-GB}
   * @param asked where the site names the theme
   * @param templates all templates of the theme
   * @param callouts all callouts of the theme
   */
  static Checked<Messages> read(
      List<ThemeFiles> chain,
      String language,
      Location asked,
      Collection<SourceFile> templates,
      Collection<String> callouts) {
    Set<String> languages = new LinkedHashSet<>();
    languages.add(STANDARD);
    languages.add(first(language));
    languages.add(language);
    SortedMap<String, Said> all = new TreeMap<>();
    List<Diagnostic> problems = new ArrayList<>();
    Translation translation = new Translation(all, language);
    Overrides overrides = new Overrides(templates, callouts);
    boolean isWhole = true;
    for (String wanted : languages) {
      for (ThemeFiles files : chain) {
        String name = "messages/" + wanted + ".yml";
        if (files.has(name)) {
          SortedMap<String, Said> own = new TreeMap<>();
          int before = problems.size();
          add(files, name, own, problems);
          isWhole &= problems.size() == before;
          if (wanted.equals(STANDARD)) {
            problems.addAll(overrides.check(all, own));
          } else {
            problems.addAll(translation.check(own, files.has("messages/" + STANDARD + ".yml")));
          }
          own.forEach((key, said) -> put(key, said, all));
        }
      }
    }
    if (isWhole && !first(language).equals(STANDARD)) {
      problems.addAll(translation.missing(chain, asked));
    }
    SortedMap<String, String> texts = new TreeMap<>();
    all.forEach((key, said) -> texts.put(key, said.text()));
    return new Checked<>(new Messages(texts), problems);
  }

  private static String first(String language) {
    int dash = language.indexOf('-');
    return dash < 0 ? language : language.substring(0, dash);
  }

  /** Puts a text over another one, or over all that stand below a name; the other way round too. */
  private static void put(String key, Said said, SortedMap<String, Said> all) {
    for (int dot = key.indexOf('.'); dot >= 0; dot = key.indexOf('.', dot + 1)) {
      all.remove(key.substring(0, dot));
    }
    // '/' is the character behind '.'.
    all.subMap(key + ".", key + "/").clear();
    all.put(key, said);
  }

  /** The texts as templates see them. */
  Group group() {
    return group("");
  }

  private Group group(String prefix) {
    Group.Builder group = new Group.Builder();
    for (String key : texts.tailMap(prefix).keySet()) {
      if (!key.startsWith(prefix)) {
        break;
      }
      int dot = key.indexOf('.', prefix.length());
      if (dot < 0) {
        group.put(key.substring(prefix.length()), texts.getOrDefault(key, ""));
      } else if (!group.has(key.substring(prefix.length(), dot))) {
        group.put(key.substring(prefix.length(), dot), group(key.substring(0, dot + 1)));
      }
    }
    return group.build();
  }

  private static void add(
      ThemeFiles files, String name, SortedMap<String, Said> texts, List<Diagnostic> problems) {
    Checked<Optional<SourceFile>> file = files.text(name);
    problems.addAll(file.diagnostics());
    if (file.value().isPresent()) {
      Checked<Optional<YamlNode.Mapping>> yaml = YamlReader.readMapping(file.value().get());
      problems.addAll(yaml.diagnostics());
      yaml.value().ifPresent(mapping -> add(mapping, "", texts, problems));
    }
  }

  private static void add(
      YamlNode.Mapping mapping,
      String prefix,
      SortedMap<String, Said> texts,
      List<Diagnostic> problems) {
    for (YamlNode.Entry entry : mapping.entries()) {
      String name = entry.key().text();
      String key = prefix + name;
      if (!NAME.matcher(name).matches()) {
        problems.add(
            Diagnostic.of(
                    Code.BAD_VALUE,
                    entry.key().location(),
                    "a message cannot be called `" + name + "`")
                .withHelp("use letters, digits, hyphens and underscores"));
      } else if (entry.value() instanceof YamlNode.Mapping nested) {
        add(nested, key + ".", texts, problems);
      } else if (entry.value() instanceof YamlNode.Scalar text) {
        texts.put(key, new Said(text.isNull() ? "" : text.text(), entry.key().location(), text));
      } else {
        problems.add(
            Diagnostic.of(
                    Code.WRONG_TYPE,
                    entry.value().location(),
                    "`" + key + "` must be text, and is " + entry.value().description())
                .withHelp("write one text, or named texts"));
      }
    }
  }
}
