package dev.kindling.build;

import static org.assertj.core.api.Assertions.assertThat;

import dev.kindling.diagnostic.DiagnosticPrinter;
import dev.kindling.html.Turns;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Path;
import java.util.List;
import java.util.function.Consumer;
import java.util.function.IntFunction;
import java.util.stream.Collectors;
import java.util.stream.IntStream;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.Arguments;
import org.junit.jupiter.params.provider.MethodSource;

/** However a file is written, a build is work in step with its length: counted, not timed. */
class BuildWorkTest {

  private static final int PIECES = 500;

  private static final String MATTER = "---\ntitle: A\n";

  private static final String PAGE = "<!doctype html>\n<html lang=en><title>A</title>\n";

  private static final String THEME = "themes/tiny/";

  private static final String SVG = "<svg xmlns='http://www.w3.org/2000/svg'>";

  /** Builds a site with one file more: a line says where, one its name, and the rest is in it. */
  public static final class OneFileMore implements Consumer<String> {
    @Override
    public void accept(String file) {
      String[] parts = file.split("\n", 3);
      try {
        TinySite site = TinySite.of(Path.of(parts[0])).page("notes/one.md", "Text.").threads(1);
        boolean isTheme = parts[1].startsWith(THEME);
        BuildOutcome outcome =
            isTheme
                ? site.theme(parts[1].substring(THEME.length()), parts[2]).build()
                : site.file(parts[1], parts[2]).build();
        DiagnosticPrinter printer = new DiagnosticPrinter(DiagnosticPrinter.Style.PLAIN);
        outcome.report().shown(PIECES).forEach(printer::print);
      } catch (IOException e) {
        throw new UncheckedIOException(e);
      }
    }
  }

  static List<Arguments> files() {
    return List.of(
        file("notes/a.md", MATTER, i -> "field" + i + ": x\n", "---\n"),
        file(
            "notes/b.md",
            MATTER + "---\n",
            i -> "## Part " + i + "\n\n[x](#pert-" + i + ")\n\n",
            ""),
        file("notes/c.md", MATTER + "---\n", i -> "[x](/notes/" + i + "/)\n\n", ""),
        file("notes/d.md", MATTER + "---\n", i -> "[x](n" + i + ".md)\n\n", ""),
        file("notes/e.md", MATTER + "---\n", i -> "Text.[^a" + i + "]\n\n[^b" + i + "]: a\n\n", ""),
        file("notes/f.md", MATTER + "---\n<b aria-labelledby=\"", i -> "main ", "\">x</b>\n"),
        file("x.html", PAGE, i -> "<a href=n" + i + ">x</a>", ""),
        file("x.html", PAGE, i -> "<a href='#b" + i + "'>x</a><b id=a" + i + ">y</b>", ""),
        file("x.html", PAGE, i -> "<i aria-details=b" + i + ">x</i><b id=a" + i + ">y</b>", ""),
        file("x.html", PAGE + "<a id=a aria-labelledby='", i -> "a ", "' href=/>x</a>"),
        file("x.svg", SVG, i -> "<a href='&#35;a'/>", "</svg>"),
        file("x.svg", SVG, i -> "<a href='#a&#98;'/>\n", "</svg>"),
        file("x.svg", SVG, i -> "<g><use href='#a" + i + "'/>", ""),
        file("x.xml", "<a>", i -> "<b c='&#35;d'>" + i + "</b>\n", "</a>"),
        file("x.js", "", i -> "import './m" + i + ".js'; let a" + i + " = {b: `${c}`};\n", ""),
        file("x.js", "", i -> "f({[`", ""),
        file("x.css", "", i -> "a { background: url(b" + i + ".png) } }\n", ""),
        file("x.css", "", i -> "a { b: c(", ""));
  }

  static List<Arguments> themes() {
    return List.of(
        template("", i -> "{{!x}}\n"),
        template("", i -> "words\n"),
        template("", i -> "{{page.title}}\n"),
        template("", i -> "{{#page}}x{{/page}}"),
        template("", i -> "{{page.nope" + i + "}}\n"),
        template("", i -> "{{#page}}"),
        template("", i -> "{{/page}}"),
        template("", i -> "{{ "),
        template("", i -> "{{$b" + i + "}}x{{/b" + i + "}}"),
        template("", i -> "{{>nope" + i + "}}\n"),
        template("", i -> "<b>"),
        template("", i -> "<a href=n" + i + ">x</a>"),
        template("<a ", i -> "b" + i + "={{page.title}} "),
        theme("messages/en.yml", i -> "m" + i + ": x\n"),
        theme("messages/en.yml", i -> "m" + i + ": {x" + i + "}\n"),
        theme("theme.yml", i -> "x" + i + ": y\n"),
        theme("assets/a.css", i -> "a { background: url(b" + i + ".png) } }\n"),
        theme("assets/a.css", i -> "a { color: #00" + i % 10 + " }\n"),
        theme("assets/a.js", i -> "import './m" + i + ".js'; let a" + i + " = {b: `${c}`};\n"),
        theme("assets/a.svg", i -> SVG + "<use href='#a" + i + "'/></svg>"));
  }

  private static Arguments template(String begin, IntFunction<String> piece) {
    return arguments(
        THEME + "templates/more.mustache",
        "{{<base}}{{$main}}" + begin,
        piece,
        "{{/main}}{{/base}}\n");
  }

  private static Arguments theme(String name, IntFunction<String> piece) {
    String begin = name.equals("theme.yml") ? "name: Tiny\ncontract: 1\n" : "";
    return arguments(THEME + name, begin, piece, "");
  }

  private static Arguments file(String name, String begin, IntFunction<String> piece, String end) {
    return arguments((name.endsWith(".md") ? "content/" : "static/") + name, begin, piece, end);
  }

  private static Arguments arguments(
      String path, String begin, IntFunction<String> piece, String end) {
    IntFunction<String> file =
        pieces ->
            IntStream.range(0, pieces)
                .mapToObj(piece)
                .collect(Collectors.joining("", path + "\n" + begin, end));
    return Arguments.of(path.replaceFirst(".*/", "") + " " + piece.apply(1).strip(), file);
  }

  @ParameterizedTest(name = "{0}")
  @MethodSource({"files", "themes"})
  void growsWithTheLength(String name, IntFunction<String> file, @TempDir Path root)
      throws ReflectiveOperationException {
    long few = Turns.of(OneFileMore.class, root.resolve("few") + "\n" + file.apply(PIECES));
    long many = Turns.of(OneFileMore.class, root.resolve("many") + "\n" + file.apply(4 * PIECES));

    assertThat(many).isBetween(few, 9 * few / 2);
  }
}
