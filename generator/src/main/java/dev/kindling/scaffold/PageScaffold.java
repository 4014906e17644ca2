package dev.kindling.scaffold;

import dev.kindling.kind.Kind;
import dev.kindling.kind.Kinds;
import dev.kindling.source.SourceFile;
import java.util.List;
import java.util.Optional;

/**
 * Makes the first text of a page:
 *
 * <ol>
 *   <li>find its kind, and the place and name of its file
 *   <li>write down the fields that every kind has, then those that the kind's behaviour reads, then
 *       the kind's own
 *   <li>add the headings that the kind asks for
 * </ol>
 *
 * <p>The text holds nothing that could be published by mistake: what only the author knows has no
 * value, and the build names each such place. Immutable and thread-safe.
 */
public final class PageScaffold {

  private final Kinds kinds;
  private final List<SourceFile> content;
  private final List<BehaviourScaffold> behaviours;

  /**
   * Prepares for the pages of a site.
   *
   * @param kinds the kinds of the site
   * @param content the content files that are there, sorted by name
   * @param behaviours what kinds can ask for by name
   */
  public PageScaffold(Kinds kinds, List<SourceFile> content, List<BehaviourScaffold> behaviours) {
    this.kinds = kinds;
    this.content = List.copyOf(content);
    this.behaviours = List.copyOf(behaviours);
  }

  /** Makes a page. */
  public Scaffolded make(NewPage wanted) {
    Optional<Kind> named = kinds.named(wanted.kind());
    if (named.isEmpty()) {
      return new Scaffolded.Refused(Refusals.kind(wanted.kind(), kinds));
    }
    if (wanted.title().isEmpty()) {
      return new Scaffolded.Refused(
          "A page needs a title. Say it with -Dtitle=\"…\", in quotes, as readers will see it.");
    }
    Kind kind = named.get();
    Optional<BehaviourScaffold> behaviour =
        behaviours.stream()
            .filter(b -> kind.behaviour().filter(b.behaviour()::equals).isPresent())
            .findFirst();
    List<String> types = behaviour.map(BehaviourScaffold::types).orElse(List.of());
    if (wanted.type().isPresent() && !types.contains(wanted.type().get())) {
      return new Scaffolded.Refused(Refusals.type(wanted.type().get(), kind, types));
    }
    ExistingPages pages = new ExistingPages(content, kinds);
    FileChoice.Place place = new FileChoice(kinds, pages).of(wanted, kind);
    if (place instanceof FileChoice.Place.None none) {
      return new Scaffolded.Refused(none.message());
    }
    FieldLines lines = new FieldLines(new FieldHelp(kinds, pages), KindComments.of(kind));
    List<String> taken = behaviour.map(BehaviourScaffold::names).orElse(List.of());
    new UniversalLines(wanted, kind, taken, pages.lastOrder(kind)).addTo(lines);
    behaviour.ifPresent(
        b -> b.lines(wanted.type().orElse(types.get(0))).forEach(lines::behaviourLine));
    kind.fields().forEach(lines::field);
    return new Scaffolded.Made(
        ((FileChoice.Place.Free) place).path(),
        text(lines.lines(), kind.outline()),
        lines.unfilled(),
        kind.outline());
  }

  private static String text(List<String> lines, List<String> outline) {
    StringBuilder text = new StringBuilder("---\n");
    lines.forEach(line -> text.append(line).append('\n'));
    text.append("---\n");
    outline.forEach(heading -> text.append("\n## ").append(heading).append('\n'));
    return text.toString();
  }
}
