package dev.kindling.kind;

import dev.kindling.diagnostic.Checked;
import dev.kindling.diagnostic.Code;
import dev.kindling.diagnostic.Diagnostic;
import dev.kindling.diagnostic.NearestName;
import dev.kindling.document.Located;
import dev.kindling.source.SourceFile;
import dev.kindling.yaml.YamlNode;
import dev.kindling.yaml.YamlReader;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.TreeMap;

/** Reads all files {@code kinds/*.yml} of a site, and checks what they say about each other. */
public final class KindsReader {

  private KindsReader() {}

  /**
   * Reads the kinds.
   *
   * @param files one for each kind, named after it, in any order
   * @param behaviours what a kind can ask for by name
   * @return the kinds that could be read
   */
  public static Checked<Kinds> read(List<SourceFile> files, List<String> behaviours) {
    List<Diagnostic> problems = new ArrayList<>();
    List<KindFileReader.Read> found = new ArrayList<>();
    List<String> names = new ArrayList<>();
    Map<String, SourceFile> named = new TreeMap<>();
    for (SourceFile file : files.stream().sorted(Comparator.comparing(SourceFile::path)).toList()) {
      SourceFile first = named.putIfAbsent(file.path().stem(), file);
      if (first != null) {
        problems.add(twice(file, first));
        continue;
      }
      names.add(file.path().stem());
      Checked<Optional<YamlNode.Mapping>> yaml = YamlReader.readMapping(file);
      problems.addAll(yaml.diagnostics());
      yaml.value()
          .map(mapping -> new KindFileReader(file, behaviours, problems).read(mapping))
          .ifPresent(found::add);
    }
    checkClaims(found, problems);
    checkReferences(found, names, problems);
    List<Kind> kinds =
        found.stream()
            .map(KindFileReader.Read::kind)
            .sorted(Comparator.comparing(Kind::name))
            .toList();
    kinds.forEach(kind -> ReachedReader.check(kind, kinds, names, problems));
    return new Checked<>(new Kinds(kinds), problems);
  }

  private static Diagnostic twice(SourceFile file, SourceFile first) {
    return Diagnostic.of(
            Code.BAD_KIND,
            file,
            "the kind `" + file.path().stem() + "` is already described by `" + first.path() + "`")
        .withHelp("give one of the two files another name");
  }

  private static void checkClaims(List<KindFileReader.Read> found, List<Diagnostic> problems) {
    Map<String, String> owners = new TreeMap<>();
    for (KindFileReader.Read read : found) {
      String name = read.kind().name();
      for (Located<String> claim : read.claims()) {
        String owner = owners.putIfAbsent(claim.value(), name);
        if (owner != null) {
          problems.add(
              Diagnostic.of(
                      Code.BAD_KIND,
                      claim.location(),
                      owner.equals(name)
                          ? "`" + name + "` names the " + claim.value() + " twice"
                          : "the kinds `"
                              + owner
                              + "` and `"
                              + name
                              + "` both claim the "
                              + claim.value())
                  .withHelp(
                      owner.equals(name)
                          ? "keep one of the two"
                          : "every folder and every file belongs to one kind"));
        }
      }
    }
  }

  private static void checkReferences(
      List<KindFileReader.Read> found, List<String> names, List<Diagnostic> problems) {
    for (KindFileReader.Read read : found) {
      for (FieldSpecReader.RefUse ref : read.refs()) {
        if (ref.to().isPresent() && !names.contains(ref.to().get().value())) {
          String to = ref.to().get().value();
          problems.add(
              Diagnostic.of(
                      Code.UNKNOWN_KIND, ref.to().get().location(), "there is no kind `" + to + "`")
                  .withHelp(NearestName.advice(to, names)));
        } else if (ref.reverse().isPresent()) {
          checkReverse(ref.to().map(Located::value), ref.reverse().get(), found, problems);
        }
      }
    }
  }

  private static void checkReverse(
      Optional<String> to,
      Located<String> reverse,
      List<KindFileReader.Read> found,
      List<Diagnostic> problems) {
    for (KindFileReader.Read target : found) {
      Kind kind = target.kind();
      boolean isMeant = to.isEmpty() || to.get().equals(kind.name());
      boolean isTaken =
          kind.field(reverse.value()).isPresent()
              || UniversalField.named(reverse.value()).isPresent();
      if (isMeant && isTaken) {
        problems.add(
            Diagnostic.of(
                    Code.BAD_KIND,
                    reverse.location(),
                    "`" + kind.name() + "` already has a field `" + reverse.value() + "`")
                .withHelp("choose another name for the way back"));
        return;
      }
    }
  }
}
