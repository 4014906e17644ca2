package dev.kindling.theme;

import dev.kindling.address.PercentCode;
import dev.kindling.address.RelativePath;
import dev.kindling.address.UriReference;
import dev.kindling.css.CssReferences;
import dev.kindling.diagnostic.Checked;
import dev.kindling.diagnostic.Code;
import dev.kindling.diagnostic.Diagnostic;
import dev.kindling.diagnostic.NearestName;
import dev.kindling.file.Sha256;
import dev.kindling.script.ScriptReader;
import dev.kindling.script.ScriptReference;
import dev.kindling.source.LineIndex;
import dev.kindling.source.Location;
import dev.kindling.source.SourceFile;
import dev.kindling.source.SourcePath;
import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.SortedMap;
import java.util.TreeMap;

/**
 * Gives assets their published names: ten hexadecimal digits of the SHA-256 of the published bytes.
 * References in style sheets and scripts to other assets are rewritten first, so a style sheet's
 * name changes with the fonts it names. One use, one thread.
 */
final class AssetFingerprints {

  private static final int DIGITS = 10;

  /**
   * A file of a theme.
   *
   * @param path what it is called in messages
   * @param bytes its bytes
   */
  @SuppressWarnings("ArrayRecordComponent") // a value that is handed on, never compared
  record File(SourcePath path, byte[] bytes) {}

  private final SortedMap<String, File> files;
  private final SortedMap<String, Asset> done = new TreeMap<>();
  private final Set<String> open = new LinkedHashSet<>();
  private final List<Diagnostic> problems = new ArrayList<>();

  private AssetFingerprints(SortedMap<String, File> files) {
    this.files = files;
  }

  /** The assets, sorted by name. */
  static Checked<List<Asset>> of(SortedMap<String, File> files) {
    AssetFingerprints prints = new AssetFingerprints(files);
    for (Map.Entry<String, File> file : files.entrySet()) {
      prints.finish(file.getKey(), file.getValue());
    }
    return new Checked<>(List.copyOf(prints.done.values()), prints.problems);
  }

  private Asset finish(String name, File file) {
    Asset known = done.get(name);
    if (known != null) {
      return known;
    }
    open.add(name);
    boolean hasReferences = name.endsWith(".css") || name.endsWith(".js");
    byte[] bytes = hasReferences ? rewritten(name, file) : file.bytes();
    open.remove(name);
    Asset asset = new Asset(name, file.path(), "assets/" + published(name, bytes), bytes);
    done.put(name, asset);
    return asset;
  }

  private byte[] rewritten(String name, File file) {
    Checked<Optional<SourceFile>> text = ThemeFiles.text(file.path(), file.bytes());
    problems.addAll(text.diagnostics());
    if (text.value().isEmpty()) {
      return file.bytes();
    }
    String written = new String(file.bytes(), StandardCharsets.UTF_8);
    ReferringText referring = new ReferringText(name, written, new LineIndex(text.value().get()));
    StringBuilder out = new StringBuilder(written.length() + 256);
    int copied = 0;
    for (Reference reference : references(referring)) {
      Optional<String> target = target(referring, reference);
      if (target.isPresent()) {
        out.append(written, copied, reference.start()).append(target.get());
        copied = reference.end();
      }
    }
    return out.append(written, copied, written.length())
        .toString()
        .getBytes(StandardCharsets.UTF_8);
  }

  private List<Reference> references(ReferringText text) {
    if (text.name().endsWith(".js")) {
      return ScriptReader.read(text.written()).stream()
          .filter(found -> found.use() == ScriptReference.Use.MODULE)
          .map(found -> new Reference(found.start(), found.end(), found.address()))
          .toList();
    }
    CssReferences found = CssReferences.of(text.written());
    for (CssReferences.EscapedName name : found.escaped()) {
      report(
          text,
          new Reference(name.start(), name.end(), name.written()),
          "`" + name.written() + "` is written with an escape",
          "write its name plainly");
    }
    return found.all().stream()
        .filter(reference -> !reference.isDisguised())
        .map(reference -> new Reference(reference.start(), reference.end(), reference.address()))
        .toList();
  }

  /** What a reference is to become; nothing when it stays or is wrong. */
  private Optional<String> target(ReferringText text, Reference reference) {
    String written = text.written().substring(reference.start(), reference.end());
    String address = reference.address();
    UriReference parts = UriReference.of(address);
    if (address.startsWith("#") || parts.hasScheme("data")) {
      return Optional.empty();
    }
    if (UriReference.asBrowsersRead(address).isFull()) {
      return report(
          text,
          reference,
          "`" + written + "` is on another host, and pages load nothing from other hosts",
          "put the file among the theme's assets");
    }
    String path = PercentCode.decode(parts.path()).orElse(parts.path());
    Optional<SourcePath> resolved =
        path.isBlank() || path.startsWith("/")
            ? Optional.empty()
            : new SourcePath(text.name()).parent().resolve(path);
    if (resolved.isEmpty()) {
      return report(
          text,
          reference,
          "`" + written + "` does not lead to an asset of the theme",
          "write it relative to this file");
    }
    String name = resolved.get().value();
    File file = files.get(name);
    if (file == null) {
      return report(
          text,
          reference,
          "there is no asset `" + name + "`",
          NearestName.advice(name, files.keySet())
              .orElse("put the file into the theme's folder `assets`"));
    }
    if (open.contains(name)) {
      return report(
          text, reference, "`" + name + "` imports itself in the end", "remove one of the imports");
    }
    String folder = "assets/" + text.name().substring(0, text.name().lastIndexOf('/') + 1);
    String way = RelativePath.between(folder, finish(name, file).path());
    // A quotation mark or a bracket could end the address in a style sheet or script.
    String published = PercentCode.encode(way, "'()") + address.substring(parts.path().length());
    // To a script, a name without a dot in front is no address.
    boolean isBare = text.name().endsWith(".js") && !published.startsWith(".");
    return Optional.of(isBare ? "./" + published : published);
  }

  private Optional<String> report(
      ReferringText text, Reference reference, String message, String help) {
    problems.add(Diagnostic.of(Code.BAD_ASSET, text.at(reference), message).withHelp(help));
    return Optional.empty();
  }

  private static String published(String name, byte[] bytes) {
    String print = Sha256.of(bytes).hex(DIGITS);
    int dot = name.lastIndexOf('.');
    return dot > name.lastIndexOf('/') + 1
        ? name.substring(0, dot) + "." + print + name.substring(dot)
        : name + "." + print;
  }

  /**
   * An address in a style sheet or script. Offsets are 0-based, in UTF-16 units.
   *
   * @param start offset of its first character, without quotes
   * @param end offset behind its last one
   * @param address with escapes of the language resolved
   */
  private record Reference(int start, int end, String address) {}

  /** A style sheet or script as it is on disk, and as it is shown. One use, one thread. */
  private static final class ReferringText {

    private final String name;
    private final String written;
    private final LineIndex lines;
    private int counted;
    private int dropped;

    ReferringText(String name, String written, LineIndex lines) {
      this.name = name;
      this.written = written;
      this.lines = lines;
    }

    String name() {
      return name;
    }

    String written() {
      return written;
    }

    /**
     * The place in the file as it is shown, where each line ends with one character. Asked for from
     * the beginning of the file to its end, it counts each character once.
     */
    Location at(Reference reference) {
      if (reference.start() < counted) {
        counted = 0;
        dropped = 0;
      }
      for (; counted < reference.start(); counted++) {
        boolean isMark = counted == 0 && written.startsWith("\ufeff");
        boolean isFirstOfTwo =
            written.charAt(counted) == '\r' && written.startsWith("\n", counted + 1);
        dropped += isMark || isFirstOfTwo ? 1 : 0;
      }
      int shown = reference.start() - dropped;
      return lines.at(shown, shown + reference.end() - reference.start());
    }
  }
}
