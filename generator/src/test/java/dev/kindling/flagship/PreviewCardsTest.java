package dev.kindling.flagship;

import static org.assertj.core.api.Assertions.assertThat;

import dev.kindling.source.ImageSize;
import java.awt.image.BufferedImage;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Set;
import java.util.TreeSet;
import javax.imageio.ImageIO;
import org.jsoup.Jsoup;
import org.junit.jupiter.api.Test;

/** Whoever sends a link to a page sends a picture with it. */
class PreviewCardsTest {

  private static final String SITE = "https://letting-help-in.example" + BuiltSite.BASE_PATH;
  private static final ImageSize SIZE = new ImageSize(1200, 630);
  private static final long HEAVIEST = 40 * 1024;

  private final BuiltSite site = BuiltSite.flagship();

  private List<String> cards(Path page) throws IOException {
    return Jsoup.parse(site.folder().resolve(page), "UTF-8")
        .select("meta[property=og:image]")
        .eachAttr("content");
  }

  @Test
  void everyPageHasOneOfTheRightSizeThatIsLight() throws IOException {
    List<String> complaints = new ArrayList<>();
    for (Path page : site.pages()) {
      List<String> found = cards(page);
      if (found.size() != 1 || !found.get(0).startsWith(SITE)) {
        complaints.add(page + " has " + found);
      } else {
        Path card = site.folder().resolve(found.get(0).substring(SITE.length()));
        BufferedImage drawn = ImageIO.read(card.toFile());
        if (!SIZE.equals(new ImageSize(drawn.getWidth(), drawn.getHeight()))
            || Files.size(card) > HEAVIEST) {
          complaints.add(page + " shows " + card);
        }
      }
    }
    assertThat(complaints).isEmpty();
  }

  /** A page with a scene or an emblem of its own is sent with that one. */
  @Test
  void everyPageWithADrawingOfItsOwnHasItsOwnCard() throws IOException {
    Set<String> seen = new TreeSet<>();
    List<Path> drawn = new ArrayList<>();
    for (Path page : site.pages()) {
      if (!Jsoup.parse(site.folder().resolve(page), "UTF-8")
          .select("article .head :is(.scene, .emblem)")
          .isEmpty()) {
        drawn.add(page);
        seen.addAll(cards(page));
      }
    }
    assertThat(drawn).hasSizeGreaterThan(25);
    assertThat(seen).hasSameSizeAs(drawn);
  }
}
