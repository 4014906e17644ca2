package dev.kindling.quiz.view;

import static org.assertj.core.api.Assertions.assertThat;

import dev.kindling.diagnostic.Checked;
import dev.kindling.document.Fragment;
import dev.kindling.quiz.model.Prose;
import dev.kindling.quiz.model.Quiz;
import dev.kindling.render.CardView;
import dev.kindling.render.LonePage;
import dev.kindling.source.SourceFile;
import dev.kindling.source.SourcePath;
import dev.kindling.theme.Asset;
import dev.kindling.theme.Html;
import dev.kindling.theme.Theme;
import dev.kindling.theme.ThemeFolders;
import dev.kindling.theme.ThemeLoader;
import dev.kindling.yaml.YamlNode;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Optional;
import java.util.stream.IntStream;

/**
 * Pages of quizzes as Hearth shows them, without a site around them.
 *
 * @param folder where they are written, each as a folder with an {@code index.html}
 * @param theme the theme
 */
public record QuizPages(Path folder, Theme theme) {

  /** Loads the theme and writes its assets. */
  public static QuizPages in(Path folder) throws IOException {
    SourceFile none = new SourceFile(new SourcePath("site.yml"), "");
    Checked<Optional<Theme>> loaded =
        new ThemeLoader(new ThemeFolders(Path.of("..", "themes"), QuizPages.class.getClassLoader()))
            .load("hearth", none.whole(), new YamlNode.Mapping(List.of(), none.whole()), "en-GB");
    assertThat(loaded.diagnostics()).isEmpty();
    Theme theme = loaded.value().orElseThrow();
    for (Asset asset : theme.assets()) {
      Path file = folder.resolve(asset.path());
      Files.createDirectories(file.resolveSibling("."));
      Files.write(file, asset.bytes());
    }
    return new QuizPages(folder, theme);
  }

  /** Writes a page with a quiz. */
  public void write(String name, String title, Quiz quiz) throws IOException {
    QuizView view = new QuizViews(new Nowhere()).view(QuizView.Stand.onItsPage(name), quiz);
    Checked<Html> html =
        theme.render(
            "quiz",
            LonePage.of(
                theme,
                "quiz",
                title,
                new QuizPart(),
                new PageQuizzes(Optional.of(view), List.of())));
    assertThat(html.diagnostics()).isEmpty();
    Path file = folder.resolve(name).resolve("index.html");
    Files.createDirectories(file.resolveSibling("."));
    Files.writeString(file, html.value().markup());
  }

  /** The numbers of a quiz as the script gets them. */
  public String definition(Quiz quiz) {
    return QuizDefinition.of(quiz).toString();
  }

  /** The address of an asset, relative to the folder. */
  public String asset(String name) {
    return theme.assets().stream()
        .filter(asset -> asset.name().equals(name))
        .map(Asset::path)
        .findFirst()
        .orElseThrow();
  }

  /** No site: every reference is a page whose title is the last part of its name. */
  private static final class Nowhere implements QuizContext {

    @Override
    public Html html(Prose text) {
      StringBuilder html = new StringBuilder();
      for (Fragment fragment : text.body()) {
        html.append(fragment instanceof Fragment.Html finished ? finished.markup() : "");
      }
      return new Html(html.toString());
    }

    @Override
    public List<CardView> pages(List<String> references) {
      return IntStream.range(0, references.size())
          .mapToObj(i -> LonePage.card(references.get(i), i + 1, references.size()))
          .toList();
    }

    @Override
    public Optional<Html> source(String key) {
      return Optional.of(new Html("A study (" + key + ")"));
    }

    @Override
    public Optional<CardView> carePage() {
      return Optional.of(LonePage.card("support", 1, 1));
    }

    @Override
    public Optional<String> careAddress() {
      return Optional.of("https://example.org/support/");
    }
  }
}
