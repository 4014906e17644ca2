package dev.kindling.check;

import dev.kindling.check.finding.FileProblems;
import dev.kindling.diagnostic.Code;
import dev.kindling.html.WordLists;
import dev.kindling.output.Artifact;
import dev.kindling.source.SourcePath;
import java.nio.charset.StandardCharsets;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.Set;
import java.util.regex.Pattern;

/**
 * Files that a browser opens as pages though they are none of the site's: of formats that no check
 * reads, and those whose bytes say something else than their names.
 */
final class ActiveFiles {

  private static final int HEAD = 512;

  /** Pages by another name, and what a server makes pages of. */
  private static final Set<String> PAGES =
      WordLists.of("xhtml xht shtml shtm stm mht mhtml hta htc jhtml phtml php asp aspx jsp cgi");

  /** XML that some program or other reads, and that browsers show as XML. */
  private static final Set<String> XML =
      WordLists.of(
          "xsl xslt rdf mathml mml kml gpx opml xspf wsdl xsd xul xbl rng ttml dae collada");

  /** Text that servers send as text, whatever it is about. */
  private static final Set<String> TEXT =
      WordLists.of(
          "txt text md markdown csv tsv json jsonld geojson webmanifest map yml yaml toml ini log"
              + " tex bib vtt srt ics vcf sql py java kt c h cpp rs go rb sh ps1 ts diff patch"
              + " mustache hbs tmpl css js mjs cjs");

  /**
   * How pages begin, as browsers guess it.
   *
   * @see <a
   *     href="https://mimesniff.spec.whatwg.org/#identifying-a-resource-with-an-unknown-mime-type">
   *     MIME Sniffing, section 7.1</a>
   */
  private static final Pattern MARKUP =
      Pattern.compile(
          "(?is)\\s*(<!--.*?-->\\s*)*(<\\?xml[\\s?]|<svg[\\s>]|<!doctype[\\s>]|<(html|head|script"
              + "|iframe|h1|div|font|table|a|style|title|b|body|br|p)[\\s>]|<!--).*");

  private ActiveFiles() {}

  /** Whether an XML file is to be looked into for nothing but what would run. */
  static boolean isOtherXml(Artifact artifact) {
    return XML.contains(ending(artifact));
  }

  /** Reports a file whose name or first bytes make it a page. */
  static void check(Artifact artifact, FileSort sort, FileProblems findings) {
    String ending = ending(artifact);
    if (ending.equals("svgz")) {
      findings.report(
          Code.ACTIVE_FILE,
          "a drawing that is packed shows nobody what would run in it",
          "publish it unpacked, as `.svg`");
    } else if (PAGES.contains(ending)) {
      findings.report(
          Code.ACTIVE_FILE,
          "a file `." + ending + "` is opened as a page, and none of its checks or its policy hold",
          "write it as Markdown in `content`, or as `.html`, with a policy");
    } else if (isNoText(sort, ending) && MARKUP.matcher(head(artifact)).matches()) {
      findings.report(
          Code.ACTIVE_FILE,
          "the bytes of this file are those of a page or a drawing, whatever its name says",
          "give it the ending that it is of: `.html`, `.svg` or `.xml`; or put the right file"
              + " here");
    }
  }

  private static boolean isNoText(FileSort sort, String ending) {
    return switch (sort) {
      case PNG, JPEG, WEB_FONT, FONT -> true;
      case OTHER -> !TEXT.contains(ending) && !XML.contains(ending);
      case PAGE, STYLE, SCRIPT, XML, ROBOTS -> false;
    };
  }

  private static String ending(Artifact artifact) {
    return new SourcePath(artifact.path().value()).extension().toLowerCase(Locale.ROOT);
  }

  /** The first characters, in whatever encoding: signs of markup are the same in all that count. */
  private static String head(Artifact artifact) {
    String head = begin(artifact.content());
    Optional<String> mark =
        List.of("\u00ef\u00bb\u00bf", "\u00ff\u00fe", "\u00fe\u00ff").stream()
            .filter(head::startsWith)
            .findFirst();
    return head.substring(mark.map(String::length).orElse(0)).replace("\0", "");
  }

  /** The first bytes of a file, each as one character. */
  static String begin(Artifact.Content content) {
    if (content instanceof Artifact.Content.Copy copy) {
      return copy.original().head();
    }
    if (content instanceof Artifact.Content.Made made) {
      String text = made.text();
      return text.substring(0, Math.min(text.length(), HEAD));
    }
    byte[] bytes = ((Artifact.Content.Bytes) content).bytes();
    return new String(bytes, 0, Math.min(bytes.length, HEAD), StandardCharsets.ISO_8859_1);
  }
}
