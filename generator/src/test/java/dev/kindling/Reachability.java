package dev.kindling;

import com.tngtech.archunit.core.domain.Dependency;
import com.tngtech.archunit.core.domain.JavaAccess;
import com.tngtech.archunit.core.domain.JavaClass;
import com.tngtech.archunit.core.domain.JavaClasses;
import com.tngtech.archunit.core.domain.JavaCodeUnit;
import com.tngtech.archunit.core.domain.JavaConstructor;
import com.tngtech.archunit.core.domain.JavaField;
import com.tngtech.archunit.core.domain.JavaFieldAccess;
import com.tngtech.archunit.core.domain.JavaFieldAccess.AccessType;
import com.tngtech.archunit.core.domain.JavaMember;
import com.tngtech.archunit.core.domain.JavaMethod;
import com.tngtech.archunit.core.domain.JavaModifier;
import dev.kindling.theme.View;
import java.util.ArrayDeque;
import java.util.Deque;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Set;
import java.util.function.Predicate;
import java.util.stream.Stream;

/**
 * Which code is reached from outside: what is called or referred to, and what overrides something
 * in a class that is used. The rest is there for tests alone, or for nobody.
 */
final class Reachability {

  private final Set<JavaClass> types = new LinkedHashSet<>();
  private final Set<JavaMember> members = new LinkedHashSet<>();
  private final Deque<JavaClass> newTypes = new ArrayDeque<>();
  private final Deque<JavaCodeUnit> newUnits = new ArrayDeque<>();

  private Reachability() {}

  /**
   * The names of what is never reached: classes, and of the others those members that are not
   * private. Not told is what the compiler leaves no trace of, such as a number that stands under a
   * name, what a template may ask for, and what an annotation tells readers.
   *
   * @param entrances the classes that others make and call
   */
  static List<String> unreached(JavaClasses code, Predicate<JavaClass> entrances) {
    Reachability reached = new Reachability();
    code.stream()
        .filter(entrances)
        .flatMap(type -> type.getMembers().stream())
        .forEach(reached::reach);
    reached.follow();
    return code.stream()
        .filter(type -> !type.isAnonymousClass() && !type.getSimpleName().equals("package-info"))
        .flatMap(type -> reached.unreached(type).stream())
        .sorted()
        .toList();
  }

  private List<String> unreached(JavaClass type) {
    List<JavaMember> members = type.getMembers().stream().filter(this::isUnreached).toList();
    if (!types.contains(type)) {
      boolean holdsValues = type.getFields().stream().anyMatch(Reachability::isInlined);
      return holdsValues && members.isEmpty() ? List.of() : List.of(type.getName());
    }
    // A record of which nothing is read is compared as a whole.
    long unread = members.stream().filter(Reachability::isComponent).count();
    boolean isKey = unread > 0 && unread == components(type).count();
    return members.stream()
        .filter(member -> !(isKey && isComponent(member)))
        .map(JavaMember::getFullName)
        .toList();
  }

  private void follow() {
    while (!newTypes.isEmpty() || !newUnits.isEmpty()) {
      if (!newTypes.isEmpty()) {
        JavaClass type = newTypes.pop();
        type.getDirectDependenciesFromSelf().stream()
            .map(Dependency::getTargetClass)
            .forEach(this::reach);
        type.getStaticInitializer().ifPresent(this::reach);
        type.getMethods().stream().filter(Reachability::isOverride).forEach(this::reach);
      } else {
        newUnits.pop().getAccessesFromSelf().stream()
            .filter(Reachability::isUse)
            .flatMap(access -> access.getTarget().resolveMember().stream())
            .forEach(this::reach);
      }
    }
  }

  private void reach(JavaClass type) {
    if (types.add(type)) {
      newTypes.push(type);
    }
  }

  private void reach(JavaMember member) {
    if (members.add(member)) {
      reach(member.getOwner());
      if (member instanceof JavaCodeUnit unit) {
        newUnits.push(unit);
      }
    }
  }

  /** Neither what gives a field its value uses it, nor the tables that the compiler writes. */
  private static boolean isUse(JavaAccess<?> access) {
    if (!(access instanceof JavaFieldAccess field)) {
      return true;
    }
    JavaCodeUnit origin = access.getOrigin();
    boolean isOfSwitch =
        origin.getOwner().isAnonymousClass() && origin.getName().equals("<clinit>");
    return field.getAccessType() != AccessType.SET
        && !origin.getName().equals("$values")
        && !isOfSwitch;
  }

  private boolean isUnreached(JavaMember member) {
    Set<JavaModifier> modifiers = member.getModifiers();
    return !members.contains(member)
        && !modifiers.contains(JavaModifier.PRIVATE)
        && !modifiers.contains(JavaModifier.SYNTHETIC)
        && !isInlined(member)
        && !isOfEveryEnum(member)
        && !(isConstant(member) && isListed(member.getOwner()))
        && !(isComponent(member) && isReadInside(member))
        && !member.getOwner().isAssignableTo(View.class)
        && !member.getOwner().isAnnotation();
  }

  /** The compiler writes such a value into the code that names it. */
  private static boolean isInlined(JavaMember member) {
    return member instanceof JavaField field
        && field.getModifiers().contains(JavaModifier.STATIC)
        && (field.getRawType().isPrimitive() || field.getRawType().isEquivalentTo(String.class));
  }

  private static boolean isOfEveryEnum(JavaMember member) {
    return member.getOwner().isEnum()
        && member instanceof JavaMethod
        && List.of("values", "valueOf").contains(member.getName());
  }

  private static boolean isConstant(JavaMember member) {
    return member instanceof JavaField field
        && field.getOwner().isEnum()
        && field.getRawType().equals(field.getOwner());
  }

  /** Whether all constants of an enum are asked for at once, or one by its name. */
  private boolean isListed(JavaClass type) {
    return type.getMethods().stream()
        .filter(Reachability::isOfEveryEnum)
        .flatMap(method -> method.getAccessesToSelf().stream())
        .anyMatch(access -> members.contains(access.getOrigin()));
  }

  private static boolean isComponent(JavaMember member) {
    return member.getOwner().isRecord()
        && member instanceof JavaMethod method
        && method.getParameters().isEmpty()
        && components(member.getOwner()).anyMatch(f -> f.getName().equals(member.getName()));
  }

  private static Stream<JavaField> components(JavaClass type) {
    return type.getFields().stream()
        .filter(field -> !field.getModifiers().contains(JavaModifier.STATIC));
  }

  /** Others read a part of a record by its method, and the record itself the field. */
  private boolean isReadInside(JavaMember component) {
    return component.getOwner().getField(component.getName()).getAccessesToSelf().stream()
        .map(JavaAccess::getOrigin)
        .filter(origin -> !(origin instanceof JavaConstructor) && !origin.equals(component))
        .anyMatch(members::contains);
  }

  private static boolean isOverride(JavaMethod method) {
    return Stream.concat(
            method.getOwner().getAllRawSuperclasses().stream(),
            method.getOwner().getAllRawInterfaces().stream())
        .flatMap(type -> type.getMethods().stream())
        .filter(other -> other.getName().equals(method.getName()))
        .anyMatch(other -> other.getParameters().size() == method.getParameters().size());
  }
}
