package dev.kindling.catalogue;

import dev.kindling.address.PageUrl;
import dev.kindling.diagnostic.Checked;
import dev.kindling.diagnostic.Code;
import dev.kindling.diagnostic.Diagnostic;
import dev.kindling.diagnostic.NearestName;
import dev.kindling.document.Located;
import dev.kindling.document.Value;
import dev.kindling.kind.FieldSpec;
import dev.kindling.kind.FieldType;
import dev.kindling.kind.Kind;
import dev.kindling.kind.Kinds;
import dev.kindling.settings.SiteConfig;
import dev.kindling.source.Location;
import dev.kindling.source.SourcePath;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;
import java.util.TreeSet;

/** Groups pages by the words in one of their fields. */
public final class Taxonomies {

  private static final String TAGS = "tags";

  /** How many terms of one field a page can have: each of them is a page of the site. */
  private static final int MOST_TERMS = 500;

  private final List<Addressed> byPath;
  private final TreeSet<String> fields = new TreeSet<>(List.of(TAGS));

  /**
   * Prepares the pages.
   *
   * @param kinds all kinds of the site, used or not
   * @param pages sorted by path; behind those of today may come those of later days
   */
  public Taxonomies(Kinds kinds, List<Addressed> pages) {
    this.byPath = pages;
    for (Kind kind : kinds.all()) {
      kind.fields().stream()
          .filter(Taxonomies::isListOfText)
          .map(FieldSpec::name)
          .forEach(fields::add);
    }
  }

  /**
   * A term as it is written first.
   *
   * @param text its spelling
   * @param location where it stands
   * @param span the days on which some page has it
   */
  private record Word(String text, Location location, Span span) {

    /** The term with one more page. */
    Word and(Word other) {
      return new Word(text, location, span.equals(other.span) ? span : Span.ALWAYS);
    }

    Claim claim(String field, PageUrl url) {
      return new Claim(
          url,
          "the term `" + text + "` of `" + field + "`",
          location,
          "spell it with other letters, or give the overview of `" + field + "` another `url`",
          span);
    }
  }

  /** The terms and listings of all taxonomies. */
  public Checked<Groups> group(List<SiteConfig.Taxonomy> taxonomies) {
    return Checked.all(taxonomies.stream().map(this::group).toList()).map(Groups::all);
  }

  private Checked<Groups> group(SiteConfig.Taxonomy taxonomy) {
    String field = taxonomy.field().value();
    if (!fields.contains(field)) {
      return Checked.of(Groups.of(taxonomy, List.of(), List.of()))
          .with(
              List.of(
                  Diagnostic.of(
                          Code.BAD_VALUE,
                          taxonomy.field().location(),
                          "no kind has a field `" + field + "` that is a list of text")
                      .withHelp(NearestName.advice(field, fields))));
    }
    List<Diagnostic> problems = new ArrayList<>();
    Map<String, Word> names = names(taxonomy, problems);
    Map<String, List<SourcePath>> members = new TreeMap<>();
    List<Addressed> tagged = byPath.stream().filter(p -> !words(p, field).isEmpty()).toList();
    for (Addressed page : Sections.newestFirst(tagged)) {
      words(page, field).stream()
          .map(word -> TermSlug.of(word.value()))
          .filter(names::containsKey)
          .distinct()
          .forEach(slug -> members.computeIfAbsent(slug, s -> new ArrayList<>()).add(page.path()));
    }
    List<Term> terms = new ArrayList<>();
    List<Claim> claims = new ArrayList<>();
    names.forEach(
        (slug, word) -> {
          PageUrl url = new PageUrl(taxonomy.url() + slug + "/");
          terms.add(new Term(field, word.text(), url, members.getOrDefault(slug, List.of())));
          claims.add(word.claim(field, url));
        });
    return Checked.of(Groups.of(taxonomy, terms, claims)).with(problems);
  }

  /** Each term as the first page writes it, by its slug. */
  private Map<String, Word> names(SiteConfig.Taxonomy taxonomy, List<Diagnostic> problems) {
    String field = taxonomy.field().value();
    Map<String, Word> names = new TreeMap<>();
    for (Addressed page : byPath) {
      Span span = Span.of(page.frontMatter());
      List<Located<String>> all = words(page, field);
      if (all.size() > MOST_TERMS) {
        problems.add(
            Diagnostic.of(
                    Code.BAD_VALUE,
                    all.get(MOST_TERMS).location(),
                    "`" + field + "` has more than " + MOST_TERMS + " words")
                .withHelp("each has a page that lists it: keep those that readers look for"));
      }
      for (Located<String> written : all.subList(0, Math.min(all.size(), MOST_TERMS))) {
        String slug = TermSlug.of(written.value());
        if (slug.isEmpty()) {
          problems.add(
              Diagnostic.of(
                  Code.BAD_VALUE,
                  written.location(),
                  "`" + written.value() + "` has no letter and no digit to make an address from"));
          continue;
        }
        Word word = new Word(written.value(), written.location(), span);
        Word first = names.merge(slug, word, Word::and);
        if (!first.text().equals(written.value())) {
          problems.add(
              Diagnostic.of(
                      Code.TERM_COLLISION,
                      written.location(),
                      "`%s` and `%s` in `%s` would have one address, `%s%s/`"
                          .formatted(
                              written.value(),
                              first.text(),
                              first.location().path(),
                              taxonomy.url(),
                              slug))
                  .withHelp(
                      "write `"
                          + first.text()
                          + "` in both places, or give one of the two other letters"));
        }
      }
    }
    return names;
  }

  private static List<Located<String>> words(Addressed page, String field) {
    if (field.equals(TAGS)) {
      return page.frontMatter().tags();
    }
    boolean isDeclared = page.kind().field(field).filter(Taxonomies::isListOfText).isPresent();
    return isDeclared && page.document().fields().get(field).orElse(null) instanceof Value.Many many
        ? many.values().stream()
            .filter(Value.Text.class::isInstance)
            .map(value -> ((Value.Text) value).text())
            .map(text -> new Located<>(text, page.frontMatter().location()))
            .toList()
        : List.of();
  }

  private static boolean isListOfText(FieldSpec field) {
    return field.type() instanceof FieldType.Many many && many.item() instanceof FieldType.Text;
  }
}
