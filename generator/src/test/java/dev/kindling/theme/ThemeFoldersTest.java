package dev.kindling.theme;

import static org.assertj.core.api.Assertions.assertThatThrownBy;

import dev.kindling.source.DiskFailure;
import dev.kindling.source.Location;
import dev.kindling.source.SourcePath;
import java.io.IOException;
import java.net.MalformedURLException;
import java.net.URL;
import java.net.URLConnection;
import java.net.URLStreamHandler;
import java.nio.file.Path;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

class ThemeFoldersTest {

  @TempDir Path temp;

  @Test
  void aThemeThatCannotBeReadIsNotOneThatCannotBeWritten() {
    ThemeFolders folders = new ThemeFolders(temp, new FarAway());

    assertThatThrownBy(() -> folders.read("far", new Location.OfFile(new SourcePath("site.yml"))))
        .isInstanceOf(DiskFailure.class)
        .hasMessage("Cannot read the theme `far`: the line is dead");
  }

  /** Offers any theme, and hands nothing out. */
  private static final class FarAway extends ClassLoader {

    @Override
    public URL getResource(String name) {
      try {
        return new URL(
            null,
            "far:" + name,
            new URLStreamHandler() {
              @Override
              protected URLConnection openConnection(URL address) throws IOException {
                throw new IOException("the line is dead");
              }
            });
      } catch (MalformedURLException e) {
        throw new IllegalStateException(e);
      }
    }
  }
}
