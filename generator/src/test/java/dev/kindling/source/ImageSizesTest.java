package dev.kindling.source;

import static org.assertj.core.api.Assertions.assertThat;

import dev.kindling.file.Snapshot;
import java.awt.image.BufferedImage;
import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Arrays;
import java.util.HexFormat;
import java.util.Optional;
import javax.imageio.IIOImage;
import javax.imageio.ImageIO;
import javax.imageio.ImageWriteParam;
import javax.imageio.ImageWriter;
import javax.imageio.stream.ImageOutputStream;
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

  @Test
  void readsJpegsWhosePartsComeGraduallyOrBehindLongNotes() throws IOException {
    Path file = folder.resolve("a.jpeg");
    ImageWriter writer = ImageIO.getImageWritersByFormatName("jpeg").next();
    ImageWriteParam gradual = writer.getDefaultWriteParam();
    gradual.setProgressiveMode(ImageWriteParam.MODE_DEFAULT);
    try (ImageOutputStream out = ImageIO.createImageOutputStream(file.toFile())) {
      writer.setOutput(out);
      BufferedImage image = new BufferedImage(300, 2, BufferedImage.TYPE_INT_RGB);
      writer.write(null, new IIOImage(image, null, null), gradual);
    }
    byte[] plain = Files.readAllBytes(file);
    assertThat(size(file)).contains(new ImageSize(300, 2));

    ByteArrayOutputStream noted = new ByteArrayOutputStream();
    noted.write(plain, 0, 2);
    // Two notes with a size of their own inside, and bytes that fill the space before the second.
    noted.write(bytes("ff fe 00 09 ff c0 00 11 08 00 01"));
    noted.write(bytes("ff ff ff e1 ff ff"));
    noted.write(new byte[0xffff - 2]);
    noted.write(plain, 2, plain.length - 2);
    assertThat(size(Files.write(file, noted.toByteArray()))).contains(new ImageSize(300, 2));
  }

  @ParameterizedTest
  @CsvSource({
    "'VP8 ', '2a 00 00 00  50 01 00  9d 01 2a  90 c1 2c 01', 400, 300",
    "VP8L, '2a 00 00 00  2f  8f c1 4a 10  00 00 00 00 00', 400, 300",
    "VP8X, '0a 00 00 00  10 00 00 00  8f 01 00  2b 01 00', 400, 300",
    "VP8X, '0a 00 00 00  10 00 00 00  ff 3f 01  00 00 01', 81920, 65537",
  })
  void readsWebpOfAllSorts(String chunk, String rest, int width, int height) throws IOException {
    byte[] head = ("RIFF\0\1\0\0WEBP" + chunk).getBytes(StandardCharsets.ISO_8859_1);
    ByteArrayOutputStream all = new ByteArrayOutputStream();
    all.write(head);
    all.write(bytes(rest));
    Path file = Files.write(folder.resolve("a.webp"), all.toByteArray());
    assertThat(size(file)).contains(new ImageSize(width, height));

    for (int length = 0; length < head.length + 9; length++) {
      byte[] cut = Arrays.copyOf(all.toByteArray(), length);
      assertThat(size(Files.write(file, cut))).isEmpty();
    }
  }

  /** statamic/cms#14681 */
  @ParameterizedTest
  @CsvSource({
    "49 49 2a 00 08 00 00 00 01 00 12 01 03 00 01 00 00 00 06 00 00 00, 17, 31",
    "4d 4d 00 2a 00 00 00 08 00 01 01 12 00 03 00 00 00 01 00 05 00 00, 17, 31",
    "4d 4d 00 2a 00 00 00 08 00 02 01 10 00 02 00 00 00 02 41 00 00 00"
        + " 01 12 00 03 00 00 00 01 00 08 00 00, 17, 31",
    "49 49 2a 00 08 00 00 00 01 00 12 01 03 00 01 00 00 00 03 00 00 00, 31, 17",
    "49 49 2a 00 08 00 00 00 01 00 12 01 03 00 01 00 00 00 09 00 00 00, 31, 17",
    "49 49 2a 00 ff ff ff 7f 01 00 12 01 03 00 01 00 00 00 06 00 00 00, 31, 17",
    "49 49 2a 00 08 00 00 00 ff ff 12 01 04 00 01 00 00 00 06 00 00 00, 31, 17",
    "41 49 2a 00 08 00 00 00 01 00 12 01 03 00 01 00 00 00 06 00 00 00, 31, 17",
  })
  void turnsPicturesAsTheCameraWasHeld(String tiff, int width, int height) throws IOException {
    Path file = folder.resolve("a.jpg");
    ImageIO.write(new BufferedImage(31, 17, BufferedImage.TYPE_INT_RGB), "jpg", file.toFile());
    byte[] plain = Files.readAllBytes(file);
    byte[] notes = bytes("45 78 69 66 00 00 " + tiff);
    ByteArrayOutputStream all = new ByteArrayOutputStream();
    all.write(plain, 0, 2);
    all.write(new byte[] {(byte) 0xff, (byte) 0xe1, 0, (byte) (notes.length + 2)});
    all.write(notes);
    all.write(plain, 2, plain.length - 2);

    assertThat(size(Files.write(file, all.toByteArray()))).contains(new ImageSize(width, height));
  }

  @Test
  void believesThePictureAndNotItsName() throws IOException {
    Path file = folder.resolve("a.png");
    ImageIO.write(new BufferedImage(5, 6, BufferedImage.TYPE_INT_RGB), "gif", file.toFile());

    assertThat(size(file)).contains(new ImageSize(5, 6));
  }

  @ParameterizedTest
  @ValueSource(strings = {"png", "jpg", "gif"})
  void knowsNoSizeOfAPictureCutShort(String format) throws IOException {
    Path file = folder.resolve("a." + format);
    ImageIO.write(new BufferedImage(310, 517, BufferedImage.TYPE_INT_RGB), format, file.toFile());
    byte[] whole = Files.readAllBytes(file);
    int known = 0;
    for (int length = 0; length < whole.length; length++) {
      Optional<ImageSize> size = size(Files.write(file, Arrays.copyOf(whole, length)));
      assertThat(size.orElse(new ImageSize(310, 517))).isEqualTo(new ImageSize(310, 517));
      known += size.isPresent() ? 1 : 0;
    }
    assertThat(known).isBetween(1, whole.length - 7);
  }

  private static byte[] bytes(String digits) {
    return HexFormat.of().parseHex(digits.replace(" ", ""));
  }

  @ParameterizedTest
  @CsvSource(
      delimiter = '|',
      value = {
        "<svg xmlns='http://www.w3.org/2000/svg' width='20' height='10.4px'/> | 20 | 10",
        "<svg xmlns='http://www.w3.org/2000/svg' viewBox='0 0 80 40'/> | 80 | 40",
        "<?xml version='1.0'?><!-- a door --><svg width='100%' viewBox='0,0,8,4'/> | 8 | 4",
        "<!DOCTYPE svg PUBLIC '-//W3C//DTD SVG 1.1//EN' 'svg11.dtd'><svg width='6'"
            + " height='7'/>|6|7",
        // image-size/image-size#38
        "<svg width='120' viewBox='0 0 60 30'/> | 120 | 60",
        "<svg height='30' viewBox='0 0 60 20'/> | 90 | 30",
        "<svg width='100%' height='30' viewBox='0 0 60 20'/> | 60 | 20",
        // fileverse/fileverse-ddocs#572
        "<svg width='2in' height='1in'/> | 192 | 96",
        "<svg width='2.54cm' height='50.8mm'/> | 96 | 192",
        "<svg width='72pt' height='6pc'/> | 96 | 96",
        "<svg width='101.6Q' height='2em'/> | 96 | 32",
        "<svg width='1e2' height='.5e1PX'/> | 100 | 5",
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
        "<svg width='120'/>",
        "<svg width='10parsec' height='10'/>",
        "<svg viewBox='0 0 0 4'/>",
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
    FoundFile found = new FoundFile(path, file, Files.size(file));
    StaticFile read = ((StaticReader.Reading.Copied) StaticReader.read(found)).file();
    // Whatever a picture's reader took of it, all of it is summed.
    assertThat(read.snapshot()).isEqualTo(Snapshot.of(file));
    return read.size();
  }
}
