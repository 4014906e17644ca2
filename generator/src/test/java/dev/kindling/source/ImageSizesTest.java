package dev.kindling.source;

import static org.assertj.core.api.Assertions.assertThat;

import java.awt.image.BufferedImage;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Optional;
import javax.imageio.ImageIO;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

class ImageSizesTest {

  @TempDir Path folder;

  @ParameterizedTest
  @ValueSource(strings = {"png", "jpg", "gif"})
  void readsRasterImages(String format) throws IOException {
    Path file = folder.resolve("a." + format);
    ImageIO.write(new BufferedImage(31, 17, BufferedImage.TYPE_INT_RGB), format, file.toFile());

    assertThat(size(file)).contains(new ImageSize(31, 17));
  }

  @ParameterizedTest
  @CsvSource(
      delimiter = '|',
      value = {
        "<svg xmlns='http://www.w3.org/2000/svg' width='20' height='10.4px'/> | 20 | 10",
        "<svg xmlns='http://www.w3.org/2000/svg' viewBox='0 0 80 40'/> | 80 | 40",
        "<?xml version='1.0'?><!-- a door --><svg width='100%' viewBox='0,0,8,4'/> | 8 | 4",
      })
  void readsVectorImages(String svg, int width, int height) throws IOException {
    assertThat(size(Files.writeString(folder.resolve("a.svg"), svg)))
        .contains(new ImageSize(width, height));
  }

  @ParameterizedTest
  @ValueSource(
      strings = {
        "",
        "not xml",
        "<svg/>",
        "<svg width='0' height='0'/>",
        "<!DOCTYPE svg [<!ENTITY a 'b'>]><svg width='&a;' height='1'/>",
      })
  void knowsNoSizeOfDamagedOrSizelessImages(String svg) throws IOException {
    assertThat(size(Files.writeString(folder.resolve("a.svg"), svg))).isEmpty();
    assertThat(size(Files.writeString(folder.resolve("a.png"), svg))).isEmpty();
  }

  @Test
  void leavesOtherFilesAlone() throws IOException {
    assertThat(size(Files.writeString(folder.resolve("a.pdf"), "%PDF"))).isEmpty();
  }

  private static Optional<ImageSize> size(Path file) throws IOException {
    SourcePath path = new SourcePath("static/" + file.getFileName());
    return ImageSizes.measure(new FoundFile(path, file, Files.size(file))).size();
  }
}
