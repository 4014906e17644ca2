package dev.kindling.check;

import dev.kindling.diagnostic.Code;
import dev.kindling.html.Attribute;
import dev.kindling.html.Element;
import dev.kindling.html.Words;
import dev.kindling.output.Artifact;
import java.util.HashSet;
import java.util.List;
import java.util.Optional;
import java.util.Set;

/** Reads one file of the site for its facts. Immutable and thread-safe. */
final class FileReading {

  /** Every rule for single pages; removing one is removing its line. */
  private static final List<PageRule> RULES =
      List.of(
          new WellFormed(),
          new Languages(),
          new Heads(),
          new Headings(),
          new Named(),
          new Tables(),
          new Forms(),
          new Landmarks(),
          new Ids(),
          new Aria(),
          new LinkTargets(),
          new LinkAddresses());

  private final CheckSettings settings;
  private final Resolver resolver;

  FileReading(CheckSettings settings) {
    this.settings = settings;
    this.resolver = new Resolver(settings.siteUrl());
  }

  FileFacts read(Artifact artifact) {
    long size = FileText.size(artifact);
    FileSort sort = FileSort.of(artifact.path());
    if (!sort.isRead(size)) {
      return unread(artifact, size, sort);
    }
    return switch (sort) {
      case PAGE -> page(artifact, size);
      case STYLE, SCRIPT, XML, ROBOTS -> text(artifact, size, sort);
      case PNG, JPEG, WEB_FONT, FONT, OTHER -> ends(artifact, size);
    };
  }

  /** A file that is not looked into, but for what makes a page of it. */
  private FileFacts unread(Artifact artifact, long size, FileSort sort) {
    Findings findings = findings(artifact);
    ActiveFiles.check(artifact, sort, findings);
    if (ActiveFiles.isOtherXml(artifact)) {
      ActiveXml.check(findings, findings.file().text());
    }
    return facts(artifact, size, findings);
  }

  private FileFacts facts(Artifact artifact, long size, Findings findings) {
    Gathered nothing = new Gathered(settings, resolver, findings, true);
    return new FileFacts(artifact, settings.folder(), size, nothing, Set.of(), Optional.empty());
  }

  /** A file of which only the size matters, and that all of it is there. */
  private FileFacts ends(Artifact artifact, long size) {
    Findings findings = findings(artifact);
    ActiveFiles.check(artifact, FileSort.of(artifact.path()), findings);
    if (findings.problems().isEmpty()) {
      FileEnds.fault(artifact)
          .ifPresent(
              fault ->
                  findings.report(Code.FILE_CUT_SHORT, fault, "copy it here once more, whole"));
    }
    return facts(artifact, size, findings);
  }

  private FileFacts page(Artifact artifact, long size) {
    Findings findings = findings(artifact);
    Page page = new Page(findings);
    // A host shows the page for lost addresses anywhere, so its links cannot be relative.
    boolean isPortable = !artifact.path().value().equals("404.html");
    Gathered gathered = new Gathered(settings, resolver, findings, isPortable);
    PageReferences.gather(page.elements(), gathered);
    RULES.forEach(rule -> rule.check(page));
    Optional<PageFacts> facts = Optional.of(facts(page, gathered));
    return new FileFacts(artifact, settings.folder(), size, gathered, anchors(page), facts);
  }

  private static Set<String> anchors(Page page) {
    Set<String> anchors = new HashSet<>(page.ids().keySet());
    for (Element element : page.elements()) {
      if (element.is("a") && element.has("name")) {
        anchors.add(element.value("name"));
      }
    }
    return anchors;
  }

  private static PageFacts facts(Page page, Gathered gathered) {
    Optional<Element> title = Heads.titles(page).stream().findFirst();
    Optional<Attribute> policy =
        PageReferences.policy(page.elements()).flatMap(e -> policy(page, e, gathered));
    return new PageFacts(
        title.map(t -> String.join(" ", Words.list(t.text()))).orElse(""),
        title.map(Element::start).orElse(0),
        title.map(Element::end).orElse(0),
        page.isRedirect(),
        page.isIndexed(),
        policy.map(Attribute::value),
        policy.map(Attribute::valueStart).orElse(0),
        policy.map(Attribute::end).orElse(0));
  }

  private static Optional<Attribute> policy(Page page, Element meta, Gathered gathered) {
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
    Gathered gathered = new Gathered(settings, resolver, findings(artifact), isPortable);
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
          StyleReader.read(text, open -> report(gathered, open))
              .forEach(f -> gathered.refer(f.use(), f.address(), f.start(), f.end()));
      case SCRIPT ->
          ScriptReader.read(text, open -> report(gathered, open))
              .forEach(f -> ScriptReader.note(gathered, f, f.start(), f.end()));
      case ROBOTS -> robots(text, gathered);
      default -> {
        ids = XmlReader.read(gathered, text);
        ActiveXml.check(gathered.findings(), text);
      }
    }
    return new FileFacts(artifact, settings.folder(), size, gathered, ids, Optional.empty());
  }

  private static void report(Gathered gathered, int open) {
    gathered
        .findings()
        .report(
            Code.FILE_CUT_SHORT,
            open,
            open + 1,
            "what begins here is still open where the file ends",
            "close it, or bring back the end of the file");
  }

  /** {@code Sitemap:} lines of {@code robots.txt}. */
  private static void robots(String text, Gathered gathered) {
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

  private Findings findings(Artifact artifact) {
    return new Findings(new TextFile(artifact, settings.folder()));
  }
}
