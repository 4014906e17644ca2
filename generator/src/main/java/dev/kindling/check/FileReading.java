package dev.kindling.check;

import dev.kindling.address.AddressResolver;
import dev.kindling.check.finding.FileProblems;
import dev.kindling.check.finding.TextFile;
import dev.kindling.check.page.CheckedPage;
import dev.kindling.check.page.PageRules;
import dev.kindling.check.page.UnknownElements;
import dev.kindling.check.reference.FileFacts;
import dev.kindling.check.reference.FileReferences;
import dev.kindling.check.reference.Load;
import dev.kindling.check.reference.PageFacts;
import dev.kindling.check.reference.PageReferences;
import dev.kindling.check.reference.ScriptReferences;
import dev.kindling.check.reference.StyleReferences;
import dev.kindling.check.reference.Use;
import dev.kindling.check.reference.XmlReader;
import dev.kindling.diagnostic.Code;
import dev.kindling.diagnostic.ForbiddenCharacters;
import dev.kindling.html.Attribute;
import dev.kindling.html.Element;
import dev.kindling.html.WordLists;
import dev.kindling.output.Artifact;
import dev.kindling.script.ScriptReader;
import java.util.Locale;
import java.util.Optional;
import java.util.OptionalLong;
import java.util.Set;
import java.util.concurrent.ConcurrentHashMap;
import java.util.concurrent.ConcurrentMap;

/** Reads files of one site for their facts. Thread-safe. */
final class FileReading {

  private final CheckSettings settings;
  private final AddressResolver resolver;

  /** One object for each name that files refer to. */
  private final ConcurrentMap<String, String> names = new ConcurrentHashMap<>();

  FileReading(CheckSettings settings) {
    this.settings = settings;
    this.resolver = new AddressResolver(settings.siteUrl());
  }

  private String shared(String name) {
    String known = names.get(name);
    if (known == null) {
      known = names.putIfAbsent(name, name);
    }
    return known == null ? name : known;
  }

  /**
   * The facts of a file.
   *
   * @param size in bytes
   */
  FileFacts read(Artifact artifact, long size) {
    FileSort sort = FileSort.of(artifact.path());
    OptionalLong most = sort.refusedAbove(artifact, size);
    if (most.isPresent()) {
      return refused(artifact, size, most.getAsLong());
    }
    if (!sort.isRead(artifact, size)) {
      return unread(artifact, size, sort);
    }
    return switch (sort) {
      case PAGE -> page(artifact, size);
      case STYLE, SCRIPT, XML, ROBOTS -> text(artifact, size, sort);
      case PNG, JPEG, WEB_FONT, FONT, OTHER -> ends(artifact, size);
    };
  }

  private FileFacts refused(Artifact artifact, long size, long most) {
    FileProblems findings = findings(artifact);
    findings.report(
        Code.FILE_TOO_LARGE,
        String.format(
            Locale.ROOT,
            "the file is too large to be checked: it has %,d bytes, and at most %,d are taken",
            size,
            most),
        "take out of it what can be a file of its own, or publish it packed, as a download");
    return facts(artifact, size, findings);
  }

  /** A file that is not looked into, but for what its first bytes say. */
  private FileFacts unread(Artifact artifact, long size, FileSort sort) {
    FileProblems findings = findings(artifact);
    ActiveFiles.check(artifact, sort, findings);
    picture(artifact, findings);
    if (ActiveFiles.isOtherXml(artifact)) {
      ActiveXml.check(findings, findings.file().text());
    }
    return facts(artifact, size, findings);
  }

  private FileFacts facts(Artifact artifact, long size, FileProblems findings) {
    FileReferences nothing =
        new FileReferences(settings::allows, resolver, this::shared, findings, true);
    return new FileFacts(artifact, settings.folder(), size, nothing, Set.of(), Optional.empty());
  }

  /** A file of which only the size matters, and that all of it is there. */
  private FileFacts ends(Artifact artifact, long size) {
    FileProblems findings = findings(artifact);
    ActiveFiles.check(artifact, FileSort.of(artifact.path()), findings);
    picture(artifact, findings);
    if (findings.problems().isEmpty()) {
      FileEnds.fault(artifact)
          .ifPresent(
              fault ->
                  findings.report(Code.FILE_CUT_SHORT, fault, "copy it here once more, whole"));
    }
    return facts(artifact, size, findings);
  }

  private static void picture(Artifact artifact, FileProblems findings) {
    PictureFormat.fault(artifact)
        .ifPresent(
            fault ->
                findings.report(
                    Code.PICTURE_FORMAT,
                    fault,
                    "save the picture anew as JPEG, PNG or WebP: another name does not change what"
                        + " is in it"));
  }

  private FileFacts page(Artifact artifact, long size) {
    FileProblems findings = findings(artifact);
    CheckedPage page = new CheckedPage(findings);
    // A host shows the page for lost addresses anywhere, so its links cannot be relative.
    boolean isPortable = !artifact.path().value().equals("404.html");
    FileReferences gathered =
        new FileReferences(settings::allows, resolver, this::shared, findings, isPortable);
    PageReferences references = new PageReferences(gathered);
    PageRules rules = new PageRules(page);
    for (Element element : page.elements()) {
      references.enter(element);
      rules.enter(element);
    }
    rules.end();
    if (artifact.content() instanceof Artifact.Content.Copy) {
      characters(findings);
    } else {
      UnknownElements.check(page);
    }
    Optional<Attribute> policy = references.policy().flatMap(e -> policy(page, e, gathered));
    Optional<PageFacts> facts = Optional.of(facts(page, policy));
    return new FileFacts(artifact, settings.folder(), size, gathered, page.anchors(), facts);
  }

  /** Those of pages that are made were looked for in what they are made of. */
  private static void characters(FileProblems findings) {
    String text = findings.file().text();
    for (int at : ForbiddenCharacters.in(text, 0)) {
      findings.report(
          Code.BAD_CHARACTER,
          at,
          text.offsetByCodePoints(at, 1),
          ForbiddenCharacters.message(text, at),
          ForbiddenCharacters.HELP);
    }
  }

  private static PageFacts facts(CheckedPage page, Optional<Attribute> policy) {
    Optional<Element> title = page.titles().stream().findFirst();
    return new PageFacts(
        title.map(t -> String.join(" ", WordLists.list(t.text()))).orElse(""),
        title.map(Element::start).orElse(0),
        title.map(Element::end).orElse(0),
        page.language(),
        page.isRedirect(),
        page.isIndexed(),
        policy.map(Attribute::value),
        policy.map(Attribute::valueStart).orElse(0),
        policy.map(Attribute::end).orElse(0));
  }

  private static Optional<Attribute> policy(
      CheckedPage page, Element meta, FileReferences gathered) {
    Optional<Load> before =
        gathered.loads().stream().filter(load -> load.start() < meta.start()).findFirst();
    before.ifPresent(
        load ->
            page.report(
                Code.POLICY_LOOSE,
                load.start(),
                load.end(),
                "this stands before the policy, which does not rule it",
                "make the policy the first thing in the `head`, behind `charset`"));
    if (!meta.isInside("head")) {
      page.report(
          Code.POLICY_MISSING,
          meta,
          "browsers read over a policy that does not stand in the `head`",
          "move it there");
    }
    return meta.attribute("content");
  }

  private FileFacts text(Artifact artifact, long size, FileSort sort) {
    boolean isPortable = sort == FileSort.STYLE;
    FileReferences gathered =
        new FileReferences(
            settings::allows, resolver, this::shared, findings(artifact), isPortable);
    String text = gathered.findings().file().text();
    if (size == 0) {
      gathered
          .findings()
          .report(
              Code.FILE_CUT_SHORT, "this file is empty", "bring back what was in it, or delete it");
    }
    Set<String> ids = Set.of();
    switch (sort) {
      case STYLE ->
          StyleReferences.read(
                  text, open -> report(gathered, open), brace -> surplus(gathered, brace))
              .forEach(f -> gathered.refer(f.use(), f.address(), f.start(), f.end()));
      case SCRIPT ->
          ScriptReader.read(text, open -> report(gathered, open))
              .forEach(f -> ScriptReferences.note(gathered, f, f.start(), f.end()));
      case ROBOTS -> robots(text, gathered);
      default -> {
        ids = XmlReader.read(gathered, text);
        ActiveXml.check(gathered.findings(), text);
      }
    }
    return new FileFacts(artifact, settings.folder(), size, gathered, ids, Optional.empty());
  }

  private static void report(FileReferences gathered, int open) {
    gathered
        .findings()
        .report(
            Code.FILE_CUT_SHORT,
            open,
            open + 1,
            "what begins here is still open where the file ends",
            "close it, or bring back the end of the file");
  }

  private static void surplus(FileReferences gathered, int brace) {
    gathered
        .findings()
        .report(
            Code.STYLE_SYNTAX,
            brace,
            brace + 1,
            "this `}` closes nothing, and browsers leave out the rule behind it",
            "take it out, or bring back the `{` that it belongs to");
  }

  /** {@code Sitemap:} lines of {@code robots.txt}. */
  private static void robots(String text, FileReferences gathered) {
    int start = 0;
    for (String line : text.split("\n", -1)) {
      if (line.regionMatches(true, 0, "sitemap:", 0, 8)) {
        String address = line.substring(8).strip();
        int at = start + line.indexOf(address, 8);
        gathered.refer(Use.METADATA, address, at, at + address.length());
      }
      start += line.length() + 1;
    }
  }

  private FileProblems findings(Artifact artifact) {
    return new FileProblems(new TextFile(artifact, settings.folder()));
  }
}
