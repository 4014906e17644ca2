package dev.kindling.render;

import dev.kindling.kind.FieldType;
import dev.kindling.quiz.Quizzes;
import dev.kindling.theme.FieldShapes;
import dev.kindling.theme.GroupShape;
import dev.kindling.theme.HasFlag;
import dev.kindling.theme.Join;
import dev.kindling.theme.Shape;
import dev.kindling.theme.Spread;
import dev.kindling.theme.View;
import dev.kindling.theme.ViewShapes;
import java.io.IOException;
import java.lang.reflect.ParameterizedType;
import java.lang.reflect.RecordComponent;
import java.lang.reflect.Type;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/**
 * Writes the page that tells theme makers what a template may read: names and types from the shapes
 * that templates are checked against, meanings from the Javadoc of the views.
 */
final class ContractPage {

  private static final Path SOURCES = Path.of("src/main/java");
  private static final Path BEGINNING = Path.of("src/test/resources/contract/beginning.md");
  private static final Pattern CAPITAL = Pattern.compile("(?<=[a-z])(?=[A-Z])");

  private final ViewShapes shapes = new ViewShapes();
  private final PageJoins joins = new PageJoins(new Quizzes().pageParts());
  private final Map<String, List<Class<? extends View>>> views = new LinkedHashMap<>();
  private final StringBuilder page = new StringBuilder();

  /** The page as Markdown. */
  static String text() throws IOException {
    ContractPage contract = new ContractPage();
    contract.find(RootView.class);
    contract.page.append(Files.readString(BEGINNING)).append('\n');
    contract.fields();
    for (List<Class<? extends View>> records : contract.views.values()) {
      contract.write(records);
    }
    return contract.page.toString();
  }

  private void find(Type type) {
    if (type instanceof ParameterizedType generic) {
      find(generic.getActualTypeArguments()[0]);
    } else if (type instanceof Class<?> view && View.class.isAssignableFrom(view)) {
      find(List.of(view.asSubclass(View.class)));
    }
  }

  private void find(List<Class<? extends View>> records) {
    if (views.putIfAbsent(records.get(0).getSimpleName(), records) == null) {
      records.forEach(this::findInside);
    }
  }

  private void findInside(Class<?> record) {
    for (RecordComponent component : record.getRecordComponents()) {
      Optional<Join> join = join(component);
      if (component.isAnnotationPresent(Spread.class)) {
        findInside(component.getType());
      } else if (join.isPresent()) {
        find(join.get().records());
      } else {
        find(component.getGenericType());
      }
    }
  }

  /** How the views are joined that a component holds. */
  private Optional<Join> join(RecordComponent component) {
    return switch (component.getGenericType().getTypeName().replace("dev.kindling.theme.", "")) {
      case "Joined" -> Optional.of(joins.page());
      case "java.util.List<Joined>" -> Optional.of(joins.piece());
      default -> Optional.empty();
    };
  }

  private void write(List<Class<? extends View>> records) throws IOException {
    Class<? extends View> first = records.get(0);
    page.append("## ").append(title(first.getSimpleName())).append("\n\n");
    page.append(plain(comment(first).split("@param", 2)[0])).append("\n\n");
    page.append("| name | is | |\n|---|---|---|\n");
    for (Class<?> record : records) {
      rows(record, comment(record));
    }
    page.append('\n');
  }

  private void rows(Class<?> view, String comment) throws IOException {
    GroupShape names = shapes.of(view);
    for (RecordComponent component : view.getRecordComponents()) {
      String name = component.getName();
      if (component.isAnnotationPresent(Spread.class)) {
        rows(component.getType(), comment(component.getType()));
        continue;
      }
      row(
          name,
          join(component).map(j -> joined(component, j)).orElse(names.get(name)),
          meaning(view, name, comment));
      HasFlag flag = component.getAnnotation(HasFlag.class);
      if (flag != null) {
        String has = "has" + name.substring(0, 1).toUpperCase(Locale.ROOT) + name.substring(1);
        row(has, names.get(has), flag.value());
      }
    }
  }

  private Shape joined(RecordComponent component, Join join) {
    GroupShape view = shapes.of(join);
    return component.getType() == List.class ? new Shape.Many(view) : view;
  }

  private static String meaning(Class<?> view, String name, String comment) {
    Matcher says =
        Pattern.compile("@param " + name + "\\s+(.*?)(?=@param|$)", Pattern.DOTALL)
            .matcher(comment);
    if (!says.find()) {
      throw new AssertionError(view + " does not say what `" + name + "` is");
    }
    return plain(says.group(1));
  }

  private void fields() {
    FieldShapes fields = new FieldShapes(new Views());
    page.append("## Fields, by the type that a kind gives them\n\n| type | is |\n|---|---|\n");
    Map<String, FieldType> types = new LinkedHashMap<>();
    types.put("text", new FieldType.Text(Optional.empty(), Optional.empty()));
    types.put("markdown", new FieldType.Markdown());
    types.put("whole", new FieldType.Whole(Optional.empty(), Optional.empty()));
    types.put("decimal", new FieldType.Decimal(Optional.empty(), Optional.empty()));
    types.put("flag", new FieldType.Flag());
    types.put("date", new FieldType.Day());
    types.put("choice", new FieldType.Choice(List.of()));
    types.put("url", new FieldType.Url());
    types.put("image", new FieldType.Image());
    FieldType ref = new FieldType.Ref(Optional.empty(), Optional.empty(), Optional.empty());
    types.put("ref", ref);
    types.put("refs", new FieldType.Many(ref, 0, Optional.empty()));
    FieldType text = new FieldType.Text(Optional.empty(), Optional.empty());
    types.put("list of text", new FieldType.Many(text, 0, Optional.empty()));
    types.put("group", new FieldType.Group(List.of()));
    types.forEach(
        (name, type) ->
            page.append("| `%s` | %s |\n".formatted(name, is(fields.of(type).orElseThrow()))));
    page.append('\n');
    find(ChoiceView.class);
  }

  private void row(String name, Shape shape, String meaning) {
    String when = shape instanceof Shape.Maybe ? ", or nothing" : "";
    page.append("| `%s` | %s%s | %s |\n".formatted(name, is(shape), when, meaning));
  }

  private static String is(Shape shape) {
    Shape present = shape.present();
    if (present instanceof Shape.Many many) {
      return "list of " + is(many.item());
    }
    if (present instanceof GroupShape names) {
      return names.title().isEmpty() ? "group" : link(title(names.title()));
    }
    return present.description().replaceFirst("^an? ", "");
  }

  private static String link(String title) {
    return "[" + title + "](#" + title.replace(' ', '-') + ")";
  }

  private static String title(String view) {
    String words = view.substring(0, view.length() - "View".length());
    return CAPITAL.matcher(words).replaceAll(" ").toLowerCase(Locale.ROOT);
  }

  /** The Javadoc of a view, without its stars. */
  private static String comment(Class<?> view) throws IOException {
    Class<?> outer = view.getNestHost();
    String source = Files.readString(SOURCES.resolve(outer.getName().replace('.', '/') + ".java"));
    int record = source.indexOf("record " + view.getSimpleName() + "(");
    int start = source.lastIndexOf("/**", record);
    String comment = source.substring(start + 3, source.indexOf("*/", start));
    return comment.replaceAll("\\s*\\n\\s*\\* ?", " ").strip();
  }

  private static String plain(String javadoc) {
    return javadoc
        .replaceAll("\\{@code ([^}]*)}", "`$1`")
        .replaceAll("\\{@link ([^}]*)}", "`$1`")
        .replaceAll("\\s+", " ")
        .strip();
  }

  private final class Views implements FieldShapes.Views {

    @Override
    public Shape day() {
      return shapes.of(DateView.class);
    }

    @Override
    public Shape image() {
      return shapes.of(ImageView.class);
    }

    @Override
    public Optional<Shape> page(FieldType.Ref type) {
      return Optional.of(shapes.of(CardView.class));
    }
  }
}
