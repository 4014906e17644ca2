package dev.kindling.theme;

import dev.kindling.diagnostic.Checked;
import dev.kindling.diagnostic.Code;
import dev.kindling.diagnostic.Diagnostic;
import dev.kindling.kind.FieldSpec;
import dev.kindling.source.Location;
import dev.kindling.source.SourceFile;
import dev.kindling.yaml.YamlNode;
import java.util.ArrayList;
import java.util.Collections;
import java.util.HashSet;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.SortedMap;
import java.util.TreeMap;
import java.util.TreeSet;
import java.util.stream.Collectors;

/**
 * Loads a theme.
 *
 * <ol>
 *   <li>Its files are read, and those of the theme it extends, and so on.
 *   <li>The files of an extending theme replace those of the same name.
 *   <li>Templates are checked and compiled, assets get their published names, options and messages
 *       are read.
 * </ol>
 *
 * <p>All mistakes are found in one go. Thread-safe.
 */
public final class ThemeLoader {

  /** How the names of templates end. */
  static final String TEMPLATE = ".mustache";

  private final ThemeFolders folders;

  /** Makes a loader that finds themes in these places. */
  public ThemeLoader(ThemeFolders folders) {
    this.folders = folders;
  }

  /** A theme's files and settings. */
  private record Layer(ThemeFiles files, ThemeSettings settings) {}

  /**
   * Loads a theme for a site.
   *
   * @param name the theme
   * @param asked where the site names it
   * @param options the site's choices as written; without entries when there are none
   * @param language the site's language, such as {@code en-GB}
   * @return nothing when there are errors
   * @throws dev.kindling.source.DiskFailure when the disk fails
   */
  public Checked<Optional<Theme>> load(
      String name, Location asked, YamlNode.Mapping options, String language) {
    List<Diagnostic> problems = new ArrayList<>();
    List<Layer> layers = layers(name, asked, problems);
    if (layers.isEmpty()) {
      return new Checked<>(Optional.empty(), problems);
    }
    List<ThemeFiles> chain = layers.stream().map(Layer::files).toList();
    chain.forEach(files -> problems.addAll(StrayFiles.of(files, language)));
    SortedMap<String, SourceFile> sources = templates(chain, problems);
    Checked<Optional<Templates>> templates =
        Templates.compile(sources, chain.stream().map(ThemeFiles::theme).toList());
    problems.addAll(templates.diagnostics());
    Checked<List<Asset>> assets = AssetFingerprints.of(assets(chain));
    problems.addAll(assets.diagnostics());
    AssetTree tree = tree(assets.value(), problems);
    Checked<Messages> messages =
        Messages.read(chain, language, asked, sources.values(), callouts(layers));
    problems.addAll(messages.diagnostics());
    if (messages.diagnostics().stream().noneMatch(Diagnostic::isError)) {
      problems.addAll(untitled(layers, messages.value()));
    }
    List<FieldSpec> declared = options(layers);
    Checked<Group> chosen = Options.read(name, declared, options);
    problems.addAll(chosen.diagnostics());
    if (templates.value().isEmpty() || problems.stream().anyMatch(Diagnostic::isError)) {
      return new Checked<>(Optional.empty(), problems);
    }
    Theme theme =
        new Theme(
            name,
            templates.value().get(),
            callouts(layers),
            contrasts(layers),
            new Choices(
                options(layers), layers.stream().map(layer -> layer.settings().source()).toList()),
            chosen.value(),
            messages.value(),
            Translations.read(
                chain,
                language,
                tag -> Messages.read(chain, tag, asked, sources.values(), callouts(layers))),
            assets.value(),
            tree);
    return new Checked<>(Optional.of(theme), problems);
  }

  /** The theme and all that it extends, that one last; none when one of them cannot be read. */
  private List<Layer> layers(String name, Location asked, List<Diagnostic> problems) {
    Map<String, Layer> found = new LinkedHashMap<>();
    Optional<String> wanted = Optional.of(name);
    Location at = asked;
    while (wanted.isPresent()) {
      if (found.containsKey(wanted.get())) {
        problems.add(
            Diagnostic.of(
                    Code.BAD_VALUE,
                    at,
                    "the theme `" + wanted.get() + "` extends itself in the end")
                .withHelp("remove one `extends`"));
        break;
      }
      Optional<Layer> layer = layer(wanted.get(), at, problems);
      if (layer.isEmpty()) {
        return List.of();
      }
      found.put(wanted.get(), layer.get());
      Optional<YamlNode.Scalar> extended = layer.get().settings().extended();
      wanted = extended.map(YamlNode.Scalar::text);
      at = extended.map(YamlNode.Scalar::location).orElse(at);
    }
    List<Layer> layers = new ArrayList<>(found.values());
    Collections.reverse(layers);
    return layers;
  }

  private Optional<Layer> layer(String name, Location asked, List<Diagnostic> problems) {
    Checked<Optional<ThemeFiles>> files = folders.read(name, asked);
    problems.addAll(files.diagnostics());
    if (files.value().isEmpty()) {
      return Optional.empty();
    }
    Checked<Optional<SourceFile>> text = files.value().get().text("theme.yml");
    problems.addAll(text.diagnostics());
    if (text.value().isEmpty()) {
      return Optional.empty();
    }
    Checked<Optional<ThemeSettings>> settings = ThemeSettings.read(text.value().get());
    problems.addAll(settings.diagnostics());
    return settings.value().map(read -> new Layer(files.value().get(), read));
  }

  private static SortedMap<String, SourceFile> templates(
      List<ThemeFiles> chain, List<Diagnostic> problems) {
    SortedMap<String, ThemeFiles> owners = new TreeMap<>();
    for (ThemeFiles files : chain) {
      for (String file : files.in("templates").keySet()) {
        if (file.endsWith(TEMPLATE)) {
          owners.put(file, files);
        }
      }
    }
    SortedMap<String, SourceFile> templates = new TreeMap<>();
    for (Map.Entry<String, ThemeFiles> owner : owners.entrySet()) {
      String file = owner.getKey();
      Checked<Optional<SourceFile>> text = owner.getValue().text(file);
      problems.addAll(text.diagnostics());
      String name = file.substring("templates/".length(), file.length() - TEMPLATE.length());
      // One that is no text stays known, so that nobody is told that it is missing.
      templates.put(name, text.value().orElse(new SourceFile(owner.getValue().path(file), "")));
    }
    return templates;
  }

  private static SortedMap<String, AssetFingerprints.File> assets(List<ThemeFiles> chain) {
    SortedMap<String, AssetFingerprints.File> assets = new TreeMap<>();
    for (ThemeFiles files : chain) {
      for (Map.Entry<String, byte[]> file : files.in("assets").entrySet()) {
        assets.put(
            file.getKey().substring("assets/".length()),
            new AssetFingerprints.File(files.path(file.getKey()), file.getValue()));
      }
    }
    return assets;
  }

  private static AssetTree tree(List<Asset> assets, List<Diagnostic> problems) {
    AssetTree tree = new AssetTree();
    for (Asset asset : assets) {
      if (!tree.add(asset)) {
        problems.add(
            Diagnostic.of(
                    Code.BAD_ASSET,
                    new Location.OfFile(asset.source()),
                    "templates could not tell `" + asset.name() + "` from another asset")
                .withHelp("dots and folders look the same in templates: give it another name"));
      }
    }
    return tree;
  }

  private static List<FieldSpec> options(List<Layer> layers) {
    Map<String, FieldSpec> options = new LinkedHashMap<>();
    for (Layer layer : layers) {
      layer.settings().options().forEach(option -> options.put(option.name(), option));
    }
    return List.copyOf(options.values());
  }

  /** An extending theme may ask for more or less of a pair by giving it again, under its name. */
  private static List<ContrastRule> contrasts(List<Layer> layers) {
    Map<String, ContrastRule> rules = new LinkedHashMap<>();
    for (Layer layer : layers) {
      layer.settings().contrasts().forEach(rule -> rules.put(rule.name(), rule));
    }
    return List.copyOf(rules.values());
  }

  /** Callouts above which nothing would stand where an author gives no title. */
  private static List<Diagnostic> untitled(List<Layer> layers, Messages messages) {
    List<Diagnostic> problems = new ArrayList<>();
    Set<String> seen = new HashSet<>();
    for (Layer layer : layers) {
      for (ThemeSettings.Callout callout : layer.settings().callouts()) {
        String key = "callout." + callout.name();
        if (messages.texts().getOrDefault(key, "").isBlank() && seen.add(key)) {
          problems.add(
              Diagnostic.of(
                      Code.UNKNOWN_NAME,
                      callout.location(),
                      "the messages have nothing called `" + key + "`, the title of this callout")
                  .withHelp("add it to `messages/en.yml`: `callout: {" + callout.name() + ": …}`"));
        }
      }
    }
    return problems;
  }

  private static List<String> callouts(List<Layer> layers) {
    return layers.stream()
        .flatMap(layer -> layer.settings().callouts().stream().map(ThemeSettings.Callout::name))
        .collect(Collectors.toCollection(TreeSet::new))
        .stream()
        .toList();
  }
}
