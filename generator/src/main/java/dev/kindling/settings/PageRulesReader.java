package dev.kindling.settings;

import dev.kindling.diagnostic.Code;
import dev.kindling.document.Located;
import dev.kindling.yaml.MappingReader;
import dev.kindling.yaml.ValueReader;
import dev.kindling.yaml.YamlNode;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.regex.Pattern;

/**
 * Reads what the owner asks of the written pages: which of them are never far, which hosts they may
 * ask, what they may weigh.
 */
final class PageRulesReader {

  /** A number alone is no host. */
  private static final Pattern HOST =
      Pattern.compile(
          "(?=.*[a-z]|[^.]*\\.[^.]*\\.)[a-z0-9]([a-z0-9-]*[a-z0-9])?(\\.[a-z0-9]([a-z0-9-]*[a-z0-9])?)*(:[0-9]+)?");

  /** The longest name of a host (RFC 1035, section 2.3.4) with a port behind it. */
  private static final int LONGEST_HOST = 253 + 6;

  /** On a page with a menu, everything is nearer than this. */
  private static final long MOST_CLICKS = 20;

  private static final long MOST = 1_000_000;

  private PageRulesReader() {}

  /** The pages that must be near every other. */
  static List<SiteConfig.Near> near(ValueReader list) {
    List<SiteConfig.Near> all = new ArrayList<>();
    for (ValueReader item : list.items()) {
      Optional<MappingReader> values = item.mapping();
      if (values.isPresent()) {
        Optional<YamlNode.Scalar> page = values.get().required("page").scalar();
        ValueReader clicks = values.get().required("clicks");
        Optional<Long> most = clicks.whole();
        values.get().finish();
        if (most.isPresent() && (most.get() < 1 || most.get() > MOST_CLICKS)) {
          clicks.report(Code.BAD_VALUE, clicks.label() + " must be from 1 to " + MOST_CLICKS);
        } else if (page.isPresent() && most.isPresent()) {
          all.add(
              new SiteConfig.Near(
                  new Located<>(page.get().text(), page.get().location()), most.get().intValue()));
        }
      }
    }
    return List.copyOf(all);
  }

  /** The hosts, each with its reason. */
  static List<AllowedHost> hosts(ValueReader list) {
    List<AllowedHost> hosts = new ArrayList<>();
    for (ValueReader item : list.items()) {
      Optional<MappingReader> values = item.mapping();
      if (values.isPresent()) {
        host(values.get()).ifPresent(hosts::add);
        values.get().finish();
      }
    }
    return List.copyOf(hosts);
  }

  private static Optional<AllowedHost> host(MappingReader values) {
    ValueReader name = values.required("host");
    Optional<String> host = name.text().map(text -> text.toLowerCase(Locale.ROOT));
    Optional<String> reason = values.required("reason").text();
    if (host.isPresent()
        && (host.get().length() > LONGEST_HOST || !HOST.matcher(host.get()).matches())) {
      name.report(
          Code.BAD_VALUE,
          "`host` must be the name of a host, and is `" + ValueReader.shortened(host.get()) + "`",
          "write the name alone, like `media.example.org`");
      return Optional.empty();
    }
    return host.isEmpty() || reason.isEmpty()
        ? Optional.empty()
        : Optional.of(new AllowedHost(host.get(), reason.get()));
  }

  /** The budgets; what is left out is generous. */
  static PageBudgets budgets(ValueReader value) {
    PageBudgets most = PageBudgets.GENEROUS;
    Optional<MappingReader> written = value.mapping();
    if (written.isEmpty()) {
      return most;
    }
    MappingReader values = written.get();
    PageBudgets budgets =
        new PageBudgets(
            size(values, "page", most.page()),
            size(values, "html", most.html()),
            size(values, "css", most.css()),
            size(values, "js", most.js()),
            size(values, "fonts", most.fonts()),
            size(values, "images", most.images()),
            (int) number(values.optional("requests"), most.requests()));
    values.finish();
    return budgets;
  }

  /** A size, written in kilobytes of 1000 bytes. */
  private static long size(MappingReader values, String name, long otherwise) {
    return number(values.optional(name), otherwise / 1000) * 1000;
  }

  private static long number(ValueReader value, long otherwise) {
    Optional<Long> number = value.whole();
    if (number.isPresent() && (number.get() < 0 || number.get() > MOST)) {
      value.report(Code.BAD_VALUE, value.label() + " must be from 0 to " + MOST);
      return otherwise;
    }
    return number.orElse(otherwise);
  }
}
