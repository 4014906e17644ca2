package dev.kindling.render;

import static org.assertj.core.api.Assertions.assertThat;

import dev.kindling.TextSite;
import dev.kindling.source.Location;
import dev.kindling.source.SourcePath;
import dev.kindling.theme.Theme;
import dev.kindling.theme.ThemeFolders;
import dev.kindling.theme.ThemeLoader;
import dev.kindling.yaml.YamlNode;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

class DatesTest {

  private static final LocalDate LEAP_DAY = LocalDate.of(2024, 2, 29);

  @TempDir Path temp;

  @Test
  void speakTheLanguageOfTheSite() {
    assertThat(new Dates(TextSite.withHome().theme()).view(LEAP_DAY))
        .isEqualTo(new DateView("2024-02-29", "29 February 2024", "February 2024"));
    assertThat(new Dates(TextSite.withHome().settings("language: de-AT\n").theme()).view(LEAP_DAY))
        .isEqualTo(new DateView("2024-02-29", "29. Februar 2024", "Februar 2024"));
  }

  @Test
  void areNumbersWithoutWords() throws IOException {
    assertThat(new Dates(theme("")).view(LEAP_DAY))
        .isEqualTo(new DateView("2024-02-29", "2024-02-29", "2024-02-29"));
  }

  @Test
  void areNumbersWhereTheNameOfTheirMonthIsMissing() throws IOException {
    Dates dates = new Dates(theme("date: {day: \"{day} {month}\", months: {1: January}}\n"));

    assertThat(dates.view(LEAP_DAY).text()).isEqualTo("2024-02-29");
    assertThat(dates.view(LocalDate.of(2024, 1, 5)).text()).isEqualTo("5 January");
    assertThat(dates.view(LocalDate.of(2024, 1, 5)).month()).isEqualTo("2024-01-05");
  }

  @Test
  void areNothingWhereThereIsNoDay() throws IOException {
    assertThat(new Dates(theme("")).view(Optional.<LocalDate>empty())).isEmpty();
  }

  private Theme theme(String messages) throws IOException {
    Path folder = temp.resolve("bare");
    Files.createDirectories(folder.resolve("messages"));
    Files.createDirectories(folder.resolve("templates"));
    Files.writeString(folder.resolve("theme.yml"), "name: Bare\ncontract: 1\n");
    Files.writeString(folder.resolve("templates/page.mustache"), "");
    Files.writeString(folder.resolve("messages/en.yml"), messages);
    Location asked = new Location.OfFile(new SourcePath("site.yml"));
    return new ThemeLoader(new ThemeFolders(temp, ClassLoader.getPlatformClassLoader()))
        .load("bare", asked, new YamlNode.Mapping(List.of(), asked), "en")
        .value()
        .orElseThrow();
  }
}
