package dev.kindling.render;

import dev.kindling.diagnostic.Code;
import dev.kindling.diagnostic.Diagnostic;
import dev.kindling.document.Located;
import dev.kindling.kind.FieldSpec;
import dev.kindling.kind.FieldType;
import dev.kindling.kind.Kind;
import dev.kindling.kind.Kinds;
import dev.kindling.settings.SiteConfig;
import dev.kindling.source.SourcePath;
import dev.kindling.theme.GroupShape;
import dev.kindling.theme.NamesRead;
import dev.kindling.theme.Shape;
import dev.kindling.theme.Theme;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.TreeSet;
import java.util.stream.Collectors;
import java.util.stream.Stream;

/**
 * Finds fields that no reader ever sees: no template that shows pages of their kind, on their own,
 * in a list or on another page, reads them by name or with all others in {@code details}, and
 * nothing of Kindling makes use of them. Not thread-safe.
 */
final class UnshownFields {

  private static final String DETAILS = "details";

  private final Kinds kinds;
  private final RootShapes shapes;
  private final NamesRead read;
  private final Set<String> taxonomies;
  private final Map<String, GroupShape> pages = new HashMap<>();

  /**
   * Prepares the search.
   *
   * @param shapes what templates may read
   * @param read what they read of it, once all have been rehearsed
   */
  UnshownFields(SiteConfig config, Kinds kinds, RootShapes shapes, NamesRead read) {
    this.kinds = kinds;
    this.shapes = shapes;
    this.read = read;
    this.taxonomies =
        config.taxonomies().stream()
            .map(taxonomy -> taxonomy.field().value())
            .collect(Collectors.toCollection(TreeSet::new));
  }

  /** Notes what the template of a kind may read of its pages. */
  void add(Kind kind, GroupShape root) {
    pages.put(kind.name(), root);
  }

  /** The problems, in the order of the kinds and of their fields. */
  List<Diagnostic> problems(Theme theme, TemplateContract.OfSite site) {
    List<Diagnostic> problems = new ArrayList<>();
    for (Kind kind : kinds.all()) {
      for (FieldSpec field : kind.fields()) {
        for (List<String> unseen : unseen(kind, field)) {
          problems.add(problem(kind, unseen, theme, site));
        }
      }
    }
    return problems;
  }

  private static Diagnostic problem(
      Kind kind, List<String> names, Theme theme, TemplateContract.OfSite site) {
    SourcePath template = theme.source(kind.template()).path();
    String place = site.has(template) ? "`" + template + "`" : "a template of your own";
    String name = names.get(names.size() - 1);
    String whole = RootShapes.FIELDS + "." + String.join(".", names);
    return Diagnostic.of(
            Code.FIELD_NOT_SHOWN,
            site.field(kind, names),
            "readers never see `"
                + name
                + "`: no template that shows pages of the kind `"
                + kind.name()
                + "` reads it")
        .withHelp(
            "show `"
                + whole
                + "`"
                + (names.size() == 1 ? ", or all `page.details`," : "")
                + " in "
                + place
                + ", or write `shown: nowhere` if it is for those who write the site");
  }

  /** The field, or those inside it, that nobody sees: the names that lead to each. */
  private List<List<String>> unseen(Kind kind, FieldSpec field) {
    boolean isOfEngine =
        kind.notice().equals(Optional.of(field.name())) || taxonomies.contains(field.name());
    GroupShape root = rootOf(kind);
    boolean isDetail =
        field.visibility() == FieldSpec.Visibility.NOWHERE
            || read.has(inside(root, RootShapes.PAGE), DETAILS)
            || (isInLists(field) && read.has(shapes.cardOf(kind), DETAILS));
    if (isOfEngine || isDetail) {
      return List.of();
    }
    List<GroupShape> groups =
        List.of(inside(root, RootShapes.FIELDS), inside(shapes.cardOf(kind), RootShapes.FIELDS));
    return unseen(kind, field, groups, List.of());
  }

  private List<List<String>> unseen(
      Kind kind, FieldSpec field, List<GroupShape> groups, List<String> outer) {
    if (field.visibility() == FieldSpec.Visibility.NOWHERE) {
      return List.of();
    }
    List<String> names = Stream.concat(outer.stream(), Stream.of(field.name())).toList();
    FieldType type = one(field.type());
    if (groups.stream().noneMatch(group -> read.has(group, field.name()))) {
      return isSeenElsewhere(kind, type) ? List.of() : List.of(names);
    }
    if (!(type instanceof FieldType.Group group)) {
      return List.of();
    }
    List<GroupShape> inside = groups.stream().map(g -> inside(g, field.name())).toList();
    return group.fields().stream()
        .flatMap(part -> unseen(kind, part, inside, names).stream())
        .toList();
  }

  /** Whether the pages that are referred to show it, or have to be reached by it. */
  private boolean isSeenElsewhere(Kind kind, FieldType type) {
    if (type instanceof FieldType.Group group) {
      return group.fields().stream().anyMatch(part -> isSeenElsewhere(kind, one(part.type())));
    }
    return type instanceof FieldType.Ref ref
        && kinds.all().stream()
            .filter(target -> ref.to().isEmpty() || ref.to().get().equals(target.name()))
            .anyMatch(target -> isReached(target, kind) || isListed(target, ref));
  }

  private static boolean isReached(Kind target, Kind from) {
    return target.reachedFrom().stream()
        .map(Kind.Reached::from)
        .map(Located::value)
        .anyMatch(from.name()::equals);
  }

  private boolean isListed(Kind target, FieldType.Ref ref) {
    GroupShape root = rootOf(target);
    return ref.reverse().isPresent()
        && (read.has(inside(root, RootShapes.PAGE), DETAILS)
            || read.has(inside(root, RootShapes.FIELDS), ref.reverse().get()));
  }

  private GroupShape rootOf(Kind kind) {
    return pages.getOrDefault(kind.name(), GroupShape.NONE);
  }

  /** What a name of a group leads to; an empty group where that has no names in it. */
  private static GroupShape inside(GroupShape group, String name) {
    if (!group.names().contains(name)) {
      return GroupShape.NONE;
    }
    Shape shape = group.get(name).present();
    Shape each = shape instanceof Shape.Many many ? many.item().present() : shape;
    return each instanceof GroupShape found ? found : GroupShape.NONE;
  }

  /** Whether lists show the field with the others whose values are short. */
  private static boolean isInLists(FieldSpec field) {
    FieldType type = one(field.type());
    return field.visibility() == FieldSpec.Visibility.EVERYWHERE
        && !(type instanceof FieldType.Group)
        && !(type instanceof FieldType.Ref)
        && !(type instanceof FieldType.Image)
        && !(type instanceof FieldType.Markdown);
  }

  private static FieldType one(FieldType type) {
    return type instanceof FieldType.Many many ? many.item() : type;
  }
}
