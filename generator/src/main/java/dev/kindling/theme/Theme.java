package dev.kindling.theme;

import dev.kindling.diagnostic.Checked;
import dev.kindling.diagnostic.Diagnostic;
import dev.kindling.source.SourceFile;
import java.util.ArrayList;
import java.util.Collection;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.TreeMap;
import java.util.function.Function;

/**
 * A theme, ready to render: checked, compiled, with a site's choices in it. Holds no open file.
 * Immutable and thread-safe: one theme serves all threads.
 */
public final class Theme {

  /** The name under which templates read the words of the theme. */
  public static final String MESSAGES = "messages";

  private final String name;
  private final Templates templates;
  private final List<String> callouts;
  private final List<ContrastRule> contrasts;
  private final Choices choices;
  private final Group options;
  private final Messages messages;
  private final Group messageGroup;
  private final List<Asset> assets;
  private final AssetTree tree;
  private final Translations translations;
  private final Map<String, Theme> others = new TreeMap<>();

  Theme(
      String name,
      Templates templates,
      List<String> callouts,
      List<ContrastRule> contrasts,
      Choices choices,
      Group options,
      Messages messages,
      Translations translations,
      List<Asset> assets,
      AssetTree tree) {
    this.name = name;
    this.templates = templates;
    this.callouts = List.copyOf(callouts);
    this.contrasts = List.copyOf(contrasts);
    this.choices = choices;
    this.options = options;
    this.messages = messages;
    this.messageGroup = messages.group();
    this.assets = List.copyOf(assets);
    this.tree = tree;
    this.translations = translations;
    translations.all().forEach((tag, said) -> others.put(tag, new Theme(this, said.value())));
  }

  /** The same theme with other words. */
  private Theme(Theme same, Messages messages) {
    this.name = same.name;
    this.templates = same.templates;
    this.callouts = same.callouts;
    this.contrasts = same.contrasts;
    this.choices = same.choices;
    this.options = same.options;
    this.messages = messages;
    this.messageGroup = messages.group();
    this.assets = same.assets;
    this.tree = same.tree;
    this.translations = same.translations;
  }

  /**
   * The same theme as it speaks in a language: in the site's, where it has no words in that one.
   *
   * @param language a BCP 47 tag
   */
  public Theme in(String language) {
    return translations.nearest(language).map(others::get).orElse(this);
  }

  /** Whether it has words in a language. */
  public boolean speaks(String language) {
    return translations.speaks(language);
  }

  /** What is wrong with its words in a language that is not the site's. */
  public List<Diagnostic> problemsIn(String language) {
    return translations.nearest(language).map(tag -> translations.problems(tag)).orElse(List.of());
  }

  /** The name of its folder. */
  public String name() {
    return name;
  }

  /** The names of all templates, sorted, such as {@code page} and {@code parts/card}. */
  public List<String> templates() {
    return templates.names();
  }

  /**
   * The file of a template.
   *
   * @param template one that {@link #hasTemplate} knows
   */
  public SourceFile source(String template) {
    return templates.source(template);
  }

  /** Whether there is a template of this name. */
  public boolean hasTemplate(String template) {
    return templates.has(template);
  }

  /**
   * Fills a template. What it names and the view does not know is reported, each tag once, and left
   * empty.
   *
   * @param template one that {@link #hasTemplate} knows
   * @param root what the template may read
   * @throws IllegalArgumentException when there is no such template, or a view holds what templates
   *     must not see
   */
  public Checked<Html> render(String template, View root) {
    return templates.render(template, root);
  }

  /** The callouts that it has a look for, in lower case, sorted. */
  public List<String> callouts() {
    return callouts;
  }

  /** Which of its colours are used together, as it declares it. */
  public List<ContrastRule> contrasts() {
    return contrasts;
  }

  /** What it lets a site choose, as it declares that. */
  public Choices choices() {
    return choices;
  }

  /** Its options with the site's values. */
  public Group options() {
    return options;
  }

  /** The shape of its options. */
  public GroupShape optionShapes() {
    return FieldShapes.OF_OPTIONS.of("options", choices.options());
  }

  /** Its messages in the site's language, nested as in their files. */
  public Group messages() {
    return messageGroup;
  }

  /** The shape of its messages: a translation may leave each of them empty. */
  public GroupShape messageShapes() {
    return shapes(messageGroup, Shape.Plain.TEXT.optional());
  }

  /**
   * One message in the site's language.
   *
   * @param key with dots between the names of nested ones, such as {@code nav.skip}
   */
  public Optional<String> message(String key) {
    return Optional.ofNullable(messages.texts().get(key));
  }

  /** Its files to publish, sorted by name. */
  public List<Asset> assets() {
    return assets;
  }

  /**
   * The addresses of the assets, nested by folder and dots, for the templates of one page. Costs
   * about as much as the addresses do, so pages of one folder may share it.
   *
   * @param url turns an asset's path, such as {@code assets/hearth.3f2ab1c9d0.css}, into an address
   *     on that page
   */
  public Group assetGroup(Function<String, Address> url) {
    return tree.group(url);
  }

  /**
   * Everything of the theme that a check of its templates depends on: when none of these texts has
   * changed, its answer has not either.
   */
  public List<String> checkedTexts() {
    List<String> texts = new ArrayList<>();
    for (SourceFile file : choices.declaredIn()) {
      texts.add(file.text());
    }
    templates.addTexts(texts);
    texts.addAll(messages.texts().keySet());
    for (Asset asset : assets) {
      texts.add(asset.name());
    }
    return texts;
  }

  /**
   * Everything of the theme that its pages show or depend on: when none of these texts has changed,
   * it renders the same views to the same pages.
   */
  public List<String> texts() {
    List<String> texts = checkedTexts();
    messages.texts().forEach((name, text) -> texts.addAll(List.of(name, text)));
    translations
        .all()
        .forEach(
            (tag, said) -> {
              texts.add(tag);
              said.value().texts().forEach((name, text) -> texts.addAll(List.of(name, text)));
            });
    for (Asset asset : assets) {
      texts.add(asset.path());
    }
    return texts;
  }

  /** The shape of its assets. */
  public GroupShape assetShapes() {
    return shapes(tree.group(Address::new), Shape.Plain.ADDRESS);
  }

  /** The templates that a template extends, and those that they extend, the nearest first. */
  List<String> parents(String template) {
    return templates.parents(template);
  }

  /** Blocks that a template lacks, and that some of these, or what they use, fill. */
  List<Diagnostic> lostBlocks(Collection<String> used) {
    return templates.lostBlocks(used);
  }

  /** Runs a template on the shapes of values. */
  void rehearse(String template, Rehearsal rehearsal, GroupShape root) {
    templates.rehearse(template, rehearsal, root);
  }

  private static GroupShape shapes(Group group, Shape leaf) {
    Map<String, Shape> names = new LinkedHashMap<>();
    for (String name : group.names()) {
      names.put(name, group.get(name) instanceof Group inner ? shapes(inner, leaf) : leaf);
    }
    return GroupShape.of("", names);
  }
}
