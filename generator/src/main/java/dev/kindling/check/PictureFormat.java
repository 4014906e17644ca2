package dev.kindling.check;

import dev.kindling.output.Artifact;
import dev.kindling.source.MediaEndings;
import dev.kindling.source.SourcePath;
import java.util.Arrays;
import java.util.Locale;
import java.util.Optional;
import java.util.regex.Pattern;

/**
 * What pictures are by their first bytes. Browsers go by them too, whatever the name of a picture
 * says, so a PNG that is called {@code .jpg} is shown.
 *
 * @see <a href="https://mimesniff.spec.whatwg.org/#image-type-pattern-matching-algorithm">MIME
 *     Sniffing, section 6.1</a>
 */
enum PictureFormat {
  PNG("PNG", true, "\u0089PNG\r\n\u001a\n"),
  JPEG("JPEG", true, "\u00ff\u00d8\u00ff"),
  GIF("GIF", true, "GIF8[79]a"),
  WEBP("WebP", true, "RIFF....WEBP"),
  AVIF("AVIF", true, "....ftypavi[fs]"),
  HEIC("HEIC", false, "....ftyp(hei[cmsx]|hev[cmsx]|mif1|msf1)"),
  TIFF("TIFF", false, "II[*+]\0|MM\0[*+]"),
  PHOTOSHOP("a Photoshop file", false, "8BPS"),
  JPEG_2000("JPEG 2000", false, "\0\0\0\u000cjP  |\u00ffO\u00ffQ"),
  JPEG_XL("JPEG XL", false, "\u00ff\n|\0\0\0\u000cJXL "),
  PDF("PDF", false, "%PDF-");

  private final String title;
  private final boolean isShown;
  private final Pattern beginning;

  PictureFormat(String title, boolean isShown, String beginning) {
    this.title = title;
    this.isShown = isShown;
    this.beginning = Pattern.compile(beginning, Pattern.DOTALL);
  }

  /** The format whose first bytes a file has, if it is one of these. */
  static Optional<PictureFormat> of(Artifact artifact) {
    String head = ActiveFiles.begin(artifact.content());
    return Arrays.stream(values()).filter(f -> f.beginning.matcher(head).lookingAt()).findFirst();
  }

  /** What is wrong with a file that is called like a picture and is one that few browsers show. */
  static Optional<String> fault(Artifact artifact) {
    String ending = new SourcePath(artifact.path().value()).extension().toLowerCase(Locale.ROOT);
    return Optional.of(artifact)
        .filter(file -> MediaEndings.isToldByBytes(ending))
        .flatMap(PictureFormat::of)
        .filter(format -> !format.isShown)
        .map(
            format ->
                "this file is called `."
                    + ending
                    + "`, but its bytes are "
                    + format.title
                    + ", which most browsers do not show");
  }
}
