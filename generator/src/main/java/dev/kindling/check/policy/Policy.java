package dev.kindling.check.policy;

import dev.kindling.check.reference.Load;
import dev.kindling.check.reference.Use;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import java.util.TreeMap;
import java.util.TreeSet;

/**
 * A Content-Security-Policy as a page gives it to itself (CSP Level 3). Immutable.
 *
 * @param directives each name, in lower case, with its sources
 */
public record Policy(Map<String, List<String>> directives) {

  private static final List<String> NO_EFFECT =
      List.of("frame-ancestors", "report-uri", "report-to", "sandbox");

  private static final String CONNECT = "connect-src";

  /** No text becomes markup or code. */
  private static final String TYPES = "; require-trusted-types-for 'script'; trusted-types 'none'";

  private static final List<String> NOT_FOR_FILES =
      List.of(
          "base-uri",
          "upgrade-insecure-requests",
          "trusted-types",
          "require-trusted-types-for",
          "block-all-mixed-content");

  /** Reads the text of a policy; of two directives with one name the first counts. */
  static Policy read(String text) {
    Map<String, List<String>> directives = new LinkedHashMap<>();
    for (String part : text.split(";", -1)) {
      List<String> words = List.of(part.strip().split("\\s+", -1));
      if (!words.get(0).isEmpty()) {
        directives.putIfAbsent(
            words.get(0).toLowerCase(Locale.ROOT), words.subList(1, words.size()));
      }
    }
    return new Policy(directives);
  }

  /**
   * The policy that allows just this, but nothing that {@linkplain #isNeverAllowed never} should
   * be. To ask the site itself is always allowed: tools that judge a site read its {@code
   * robots.txt} from inside a page, and say that it is broken when they cannot; and nobody learns
   * anything from it who does not send the pages anyway. Where no script of the page hands texts to
   * the browser to be read as markup or code, none may: a fault in a script is then no way in.
   */
  static String deriving(List<Load> loads) {
    Map<String, TreeSet<String>> sources = new TreeMap<>();
    sources.put(CONNECT, new TreeSet<>(List.of(Load.SELF)));
    for (Load load : loads) {
      if (!isNeverAllowed(load) && load.use() != Use.OWN_FORM) {
        load.use().directives().stream()
            .filter(name -> !name.endsWith("-elem") && !name.endsWith("-attr"))
            .findFirst()
            .ifPresent(
                name -> sources.computeIfAbsent(name, n -> new TreeSet<>()).add(load.source()));
      }
    }
    StringBuilder policy = new StringBuilder("default-src 'none'");
    sources.forEach(
        (name, all) -> {
          if (!name.equals("default-src")) {
            policy.append("; ").append(name).append(' ').append(String.join(" ", all));
          }
        });
    policy.append("; base-uri 'none'");
    policy.append(sources.containsKey("form-action") ? "" : "; form-action 'none'");
    return policy
        .append(sources.containsKey("script-src") && !writesMarkup(loads) ? TYPES : "")
        .toString();
  }

  /** A worker is begun with the name of its file, which counts as code. */
  private static boolean writesMarkup(List<Load> loads) {
    return loads.stream().anyMatch(load -> load.use() == Use.MARKUP || load.use() == Use.WORKER);
  }

  /**
   * Whether no policy should allow it: what stands in attributes, {@code eval}, and scripts that
   * are no files of a host. A policy with {@code data:} for scripts allows whatever anybody can get
   * into the page.
   */
  static boolean isNeverAllowed(Load load) {
    String source = load.source();
    boolean isNoFile = source.startsWith("'sha") || source.endsWith(":");
    return source.equals(Load.INLINE)
        || source.equals("'unsafe-eval'")
        || (isNoFile && (load.use() == Use.SCRIPT || load.use() == Use.WORKER));
  }

  /** The directive that rules a use, when any does. */
  Optional<String> ruling(Use use) {
    return use.directives().stream().filter(directives::containsKey).findFirst();
  }

  /** Whether this may be loaded. */
  boolean allows(Load load) {
    Optional<String> directive = ruling(load.use());
    return directive.isEmpty()
        || load.use() == Use.OWN_FORM
        || directives.getOrDefault(directive.get(), List.of()).stream()
            .anyMatch(source -> matches(source, load));
  }

  /** What it allows and none of these needs, as it is written. */
  List<String> unused(List<Load> loads) {
    List<String> unused = new ArrayList<>();
    directives.forEach(
        (name, sources) -> {
          if (NO_EFFECT.contains(name) || NOT_FOR_FILES.contains(name)) {
            return;
          }
          for (String source : sources) {
            boolean isNeeded =
                source.equalsIgnoreCase("'none'")
                    || (name.equals(CONNECT) && source.equals(Load.SELF))
                    || loads.stream()
                        .anyMatch(
                            load ->
                                ruling(load.use()).equals(Optional.of(name))
                                    && matches(source, load));
            if (!isNeeded) {
              unused.add(name + " " + source);
            }
          }
        });
    return unused;
  }

  /** Directives that a page cannot give itself. */
  List<String> withoutEffect() {
    return directives.keySet().stream().filter(NO_EFFECT::contains).toList();
  }

  /** Directives without which a page stays open in one direction. */
  List<String> missing() {
    List<String> missing = new ArrayList<>();
    for (String name : List.of("default-src", "base-uri", "form-action")) {
      if (!directives.containsKey(name)) {
        missing.add(name + " 'none'");
      }
    }
    return missing;
  }

  private static boolean matches(String source, Load load) {
    String allowed = source.toLowerCase(Locale.ROOT);
    String wanted = load.source();
    if (wanted.startsWith("'sha256-")) {
      return source.equals(wanted) || allowed.equals(Load.INLINE);
    }
    if (wanted.startsWith("'") || wanted.endsWith(":")) {
      return allowed.equals(wanted) || (allowed.equals("*") && wanted.equals(Load.SELF));
    }
    if (allowed.equals("*") || allowed.equals("https:")) {
      return true;
    }
    String host = allowed.replaceFirst("^[a-z]+://", "").replaceFirst("/.*", "");
    return host.equals(wanted) || (host.startsWith("*.") && wanted.endsWith(host.substring(1)));
  }
}
