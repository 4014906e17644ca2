package dev.kindling.theme;

import java.util.ArrayList;
import java.util.Collections;
import java.util.LinkedHashMap;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import org.jspecify.annotations.Nullable;

/**
 * The shape of a group of values: a view, the fields of a kind, the options of a theme. Two are
 * equal only when they are the same object, as a view may hold others of its own sort. Immutable
 * once it has left its maker, and then thread-safe.
 */
public final class GroupShape implements Shape {

  /** A group without names. */
  public static final GroupShape NONE = new GroupShape("", Map.of(), Map.of(), false, List.of());

  private final String title;
  private final Map<String, Shape> known;
  private final Map<String, String> elsewhere;
  private final boolean isWhole;
  private final List<GroupShape> madeFrom;

  private GroupShape(
      String title,
      Map<String, Shape> known,
      Map<String, String> elsewhere,
      boolean isWhole,
      List<GroupShape> madeFrom) {
    this.title = title;
    this.known = known;
    this.elsewhere = elsewhere;
    this.isWhole = isWhole;
    this.madeFrom = List.copyOf(madeFrom);
  }

  /**
   * A group of these names, in the order of the map, which is not copied: what a view holds can be
   * put into it as long as the group has not been handed on.
   *
   * @param title what the group is called in messages and on the page for theme makers
   * @param known the names and their shapes
   */
  static GroupShape of(String title, Map<String, Shape> known) {
    return new GroupShape(title, Collections.unmodifiableMap(known), Map.of(), false, List.of());
  }

  /** What the group is called: the name of a view, or of a kind; empty where it has no name. */
  public String title() {
    return title;
  }

  /** The names that it always has, in order. */
  public Set<String> names() {
    return known.keySet();
  }

  /**
   * The shape of a name.
   *
   * @throws IllegalArgumentException when the group has no such name
   */
  public Shape get(String name) {
    Shape found = known.get(name);
    if (found == null) {
      throw new IllegalArgumentException("No such name: " + name);
    }
    return found;
  }

  /** The shape of a name; nothing when the group does not have it on every page. */
  @Nullable Shape find(String name) {
    return known.get(name);
  }

  /** Which group does not have a name that others have, all of which can stand here. */
  Optional<String> without(String name) {
    return Optional.ofNullable(elsewhere.get(name));
  }

  /** Whether it is a thing of its own, such as another page: no name in it means one around it. */
  boolean isWhole() {
    return isWhole;
  }

  /** The groups that a name of this one is read of, too: those that it stands for. */
  List<GroupShape> madeFrom() {
    return madeFrom;
  }

  /** The same group with another shape for one of its names. */
  public GroupShape with(String name, Shape shape) {
    Map<String, Shape> changed = new LinkedHashMap<>(known);
    changed.put(name, shape);
    return new GroupShape(
        title, Collections.unmodifiableMap(changed), elsewhere, isWhole, List.of(this));
  }

  /** The same group as a thing of its own. */
  public GroupShape whole() {
    return new GroupShape(title, known, elsewhere, true, List.of(this));
  }

  @Override
  public String description() {
    return "a group of values";
  }

  @Override
  public String toString() {
    return "Names" + known.keySet();
  }

  /** What several groups have in common. */
  static GroupShape common(List<GroupShape> groups) {
    Set<String> all = new LinkedHashSet<>();
    groups.forEach(group -> all.addAll(group.names()));
    Map<String, Shape> known = new LinkedHashMap<>();
    Map<String, String> elsewhere = new LinkedHashMap<>();
    for (String name : all) {
      List<Shape> shapes = new ArrayList<>();
      for (GroupShape group : groups) {
        Shape shape = group.find(name);
        if (shape == null) {
          elsewhere.putIfAbsent(name, group.without(name).orElse(group.title()));
        } else {
          shapes.add(shape);
        }
      }
      if (shapes.size() == groups.size()) {
        known.put(name, Shape.common(shapes));
      }
    }
    boolean isWhole = groups.stream().allMatch(GroupShape::isWhole);
    return new GroupShape("", Collections.unmodifiableMap(known), elsewhere, isWhole, groups);
  }
}
