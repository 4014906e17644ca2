package dev.kindling.check.reference;

import dev.kindling.address.AddressResolver;
import dev.kindling.address.ResolvedAddress;
import dev.kindling.check.finding.FileProblems;
import dev.kindling.diagnostic.Code;
import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.Set;
import java.util.function.Predicate;
import java.util.function.UnaryOperator;

/**
 * The references of one file, gathered while it is read. What is wrong with one by itself is
 * reported here; whether it leads to something is known only with the whole site. One thread.
 */
public final class FileReferences {

  private final Predicate<String> allowed;
  private final AddressResolver resolver;
  private final UnaryOperator<String> shared;
  private final FileProblems findings;
  private final List<Reference> references;
  private final List<Load> loads;
  private final Set<String> known;
  private final Set<String> linked;
  private final Set<String> loaded;
  private final Set<String> kept;
  private final boolean isPortable;

  /**
   * Gathers for one file.
   *
   * @param allowed the other hosts that may be asked, by name
   * @param shared gives for equal names one object: thousands of pages name the same ones
   * @param isPortable whether its references must work wherever the site is published
   */
  public FileReferences(
      Predicate<String> allowed,
      AddressResolver resolver,
      UnaryOperator<String> shared,
      FileProblems findings,
      boolean isPortable) {
    this.allowed = allowed;
    this.resolver = resolver;
    this.shared = shared;
    this.findings = findings;
    this.references = new ArrayList<>();
    this.loads = new ArrayList<>();
    this.known = new HashSet<>();
    this.linked = new HashSet<>();
    this.loaded = new HashSet<>();
    this.kept = new HashSet<>();
    this.isPortable = isPortable;
  }

  private FileReferences(FileReferences other, FileProblems findings) {
    this.allowed = other.allowed;
    this.resolver = other.resolver;
    this.shared = other.shared;
    this.findings = findings;
    this.references = other.references;
    this.loads = other.loads;
    this.known = other.known;
    this.linked = other.linked;
    this.loaded = other.loaded;
    this.kept = other.kept;
    this.isPortable = other.isPortable;
  }

  public FileProblems findings() {
    return findings;
  }

  List<Reference> references() {
    return references;
  }

  public List<Load> loads() {
    return loads;
  }

  /** The same list, with one place for all that is noted. */
  FileReferences fixedAt(int start, int end) {
    return new FileReferences(this, findings.fixedAt(start, end));
  }

  boolean isElsewhere(String written) {
    ResolvedAddress target = resolver.resolve(findings.file().path(), written);
    return !(target instanceof ResolvedAddress.Inside);
  }

  /** Notes a reference. */
  public void refer(Use use, String written, int start, int end) {
    ResolvedAddress target = resolver.resolve(findings.file().path(), written);
    if (target instanceof ResolvedAddress.Inside inside) {
      inside(use, inside, written, start, end);
    } else if (target instanceof ResolvedAddress.Elsewhere other) {
      if (use.isRequest()) {
        foreign(use, other.host(), start, end);
      }
    } else if (target instanceof ResolvedAddress.Scheme scheme) {
      scheme(use, scheme.scheme(), start, end);
    } else if (target instanceof ResolvedAddress.Malformed malformed) {
      nowhere(written, malformed.why(), start, end);
    } else if (use.isRequest() || !((ResolvedAddress.Above) target).isFull()) {
      nowhere(written, "it leads out of the site's folder", start, end);
    }
  }

  private void nowhere(String written, String why, int start, int end) {
    findings.report(
        Code.BROKEN_LINK,
        start,
        end,
        "`" + shown(written) + "` leads nowhere: " + why,
        "write the address of a page or file of the site, relative to this page");
  }

  /** Notes something that a policy must allow. */
  void load(Use use, String source, int start, int end) {
    if (known.add(use + " " + source)) {
      loads.add(new Load(use, source, findings.start(start), findings.end(end)));
    }
  }

  /** Notes that another host is asked. */
  void foreign(Use use, String host, int start, int end) {
    if (allowed.test(host)) {
      load(use, host, start, end);
    } else {
      findings.report(
          Code.FOREIGN_REQUEST,
          start,
          end,
          use == Use.FORM
              ? "what is filled in here is sent to `" + host + "`"
              : "this asks `" + host + "`, which then knows who reads the site",
          "keep the file in the site, or list the host with a reason among the allowed hosts");
    }
  }

  private void inside(Use use, ResolvedAddress.Inside inside, String written, int start, int end) {
    if (isPortable && !inside.isRelative() && use != Use.METADATA) {
      findings.report(
          Code.ROOTED_LINK,
          start,
          end,
          "`" + shown(written) + "` only works where the site is published today",
          "write it relative to this page");
    }
    if (use.isRequest() && use != Use.PRECONNECT) {
      load(use, Load.SELF, start, end);
    }
    if (seen(use).add(place(inside))) {
      references.add(
          new Reference(
              use,
              shared.apply(inside.path()),
              shared.apply(inside.fragment()),
              findings.start(start),
              findings.end(end)));
    }
  }

  private Set<String> seen(Use use) {
    return use.isLoaded() ? loaded : use == Use.DOWNLOAD ? kept : linked;
  }

  /** A text of its own for each place: a path may hold a `#` too. */
  private static String place(ResolvedAddress.Inside inside) {
    return inside.fragment().isEmpty() && inside.path().indexOf('#') < 0
        ? inside.path()
        : inside.path() + "#" + inside.fragment();
  }

  private void scheme(Use use, String scheme, int start, int end) {
    if (scheme.equals("javascript")) {
      load(Use.HANDLER, Load.INLINE, start, end);
    } else if (use.isRequest()) {
      load(use, scheme + ":", start, end);
    }
  }

  private static String shown(String written) {
    return written.length() > 80 ? written.substring(0, 80) + "…" : written;
  }
}
