package dev.kindling.settings;

import dev.kindling.address.PageUrl;
import dev.kindling.diagnostic.Code;
import dev.kindling.diagnostic.Diagnostic;
import dev.kindling.document.Located;
import dev.kindling.yaml.FormerAddresses;
import dev.kindling.yaml.MappingReader;
import dev.kindling.yaml.PlainWords;
import dev.kindling.yaml.ValueReader;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;

/** Reads by which fields pages are grouped. */
final class TaxonomyReader {

  private final List<Diagnostic> problems;

  TaxonomyReader(List<Diagnostic> problems) {
    this.problems = problems;
  }

  /** The taxonomies in the order written. */
  List<SiteConfig.Taxonomy> all(ValueReader value) {
    Optional<MappingReader> fields = value.mapping();
    List<SiteConfig.Taxonomy> taxonomies = new ArrayList<>();
    for (ValueReader field : fields.map(MappingReader::entries).orElse(List.of())) {
      Located<String> name =
          new Located<>(field.name(), fields.orElseThrow().locationOf(field.name()));
      Optional<MappingReader> settings = field.mapping();
      if (settings.isPresent()) {
        taxonomies.add(taxonomy(name, settings.get()));
      } else if (!field.isPresent()) {
        problems.add(
            Diagnostic.of(
                    Code.MISSING_FIELD, name.location(), "`" + name.value() + "` has no value")
                .withHelp("give its overview a title: `" + name.value() + ": {title: …}`"));
      }
    }
    return List.copyOf(taxonomies);
  }

  private static SiteConfig.Taxonomy taxonomy(Located<String> field, MappingReader settings) {
    SiteConfig.Taxonomy taxonomy =
        new SiteConfig.Taxonomy(
            field,
            PlainWords.of(settings.required("title")).orElse(field.value()),
            PlainWords.of(settings.optional("summary")),
            url(field.value(), settings.optional("url")),
            settings.optional("template").text().orElse("terms"),
            settings.optional("term-template").text().orElse("list"),
            aliases(settings.optional("aliases")),
            formerTerms(settings.optional("term-aliases")));
    settings.understanding(ForeignSettings.TAXONOMY).finish();
    return taxonomy;
  }

  private static List<SiteConfig.FormerTerm> formerTerms(ValueReader value) {
    List<SiteConfig.FormerTerm> terms = new ArrayList<>();
    Optional<MappingReader> byTerm = value.mapping();
    for (ValueReader term : byTerm.map(MappingReader::entries).orElse(List.of())) {
      Located<String> name =
          new Located<>(term.name(), byTerm.orElseThrow().locationOf(term.name()));
      terms.add(new SiteConfig.FormerTerm(name, aliases(term)));
    }
    return terms;
  }

  private static List<Located<String>> aliases(ValueReader list) {
    return FormerAddresses.read(list).stream()
        .map(written -> new Located<>(written.text(), written.location()))
        .toList();
  }

  private static String url(String field, ValueReader value) {
    String fallback = "/" + field + "/";
    String url = value.text().orElse(fallback);
    if (url.equals("/") || !url.endsWith("/") || PageUrl.parse(url).isEmpty()) {
      value.report(
          Code.BAD_URL,
          "`" + ValueReader.shortened(url) + "` cannot be the address of an overview",
          "write it like `/topics/`");
      return PageUrl.parse(fallback).map(PageUrl::value).orElse("/topics/");
    }
    return url;
  }
}
