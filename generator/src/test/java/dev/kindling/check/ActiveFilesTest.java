package dev.kindling.check;

import static org.assertj.core.api.Assertions.assertThat;

import dev.kindling.check.finding.WrittenProblem;
import dev.kindling.diagnostic.Code;
import dev.kindling.output.Artifact;
import java.nio.charset.StandardCharsets;
import java.util.List;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

class ActiveFilesTest {

  @ParameterizedTest
  @ValueSource(
      strings = {
        "<svg xmlns='http://www.w3.org/2000/svg'><script href='x.js'/></svg>",
        "<s:svg xmlns:s='http://www.w3.org/2000/svg'><s:script/></s:svg>",
        "<svg xmlns='http://www.w3.org/2000/svg' onload='x'/>",
        "<svg xmlns='http://www.w3.org/2000/svg'><a href='&#x20;JAVA&#10;SCRIPT:x'/></svg>",
        "<svg xmlns='http://www.w3.org/2000/svg'><animate values='a;javascript:x'/></svg>",
        "<svg xmlns='http://www.w3.org/2000/svg'><set to='javascript:x'/></svg>",
        "<svg xmlns='http://www.w3.org/2000/svg'><p xmlns='http://www.w3.org/1999/xhtml'"
            + " onclick='x'/></svg>",
        "<svg xmlns='http://www.w3.org/2000/svg'><embed"
            + " xmlns='http://www.w3.org/1999/xhtml'/></svg>",
        "<a xmlns:h='http://www.w3.org/1999/xhtml'><h:script>x</h:script></a>",
        "<html xmlns='http://www.w3.org/1999/xhtml'/>",
        "<?xml-stylesheet href='a.xsl' type='text/xsl'?><a/>",
        "<?xml-stylesheet href='a.xsl'?><a/>",
        "<!DOCTYPE svg [<!ATTLIST svg onload CDATA 'x'>]><svg xmlns='http://www.w3.org/2000/svg'/>",
        "<!DOCTYPE svg [<!ENTITY x '<script/>'>]><svg xmlns='http://www.w3.org/2000/svg'/>",
        "<!DOCTYPE svg [<!ENTITY % x SYSTEM 'a'> %x;]><svg xmlns='http://www.w3.org/2000/svg'/>",
        "<svg xmlns='http://www.w3.org/2000/svg'><script/><broken"
      })
  void findsWhatRunsInADrawing(String text) {
    for (String name : List.of("a.svg", "a.xml", "a.gpx", "a.rss")) {
      assertThat(active(Artifact.ofText(name, text))).as(name).hasSize(1);
    }
  }

  @ParameterizedTest
  @ValueSource(
      strings = {
        "<svg xmlns='http://www.w3.org/2000/svg'><title>javascript: a script</title></svg>",
        "<svg xmlns='http://www.w3.org/2000/svg'><style>.script{}</style><a href='#on'/></svg>",
        "<svg xmlns='http://www.w3.org/2000/svg' xmlns:x='urn:x' x:onload='1' one='1' on='x'/>",
        "<!DOCTYPE svg PUBLIC '-//W3C//DTD SVG 1.1//EN' 'http://www.w3.org/svg11.dtd'>"
            + "<svg xmlns='http://www.w3.org/2000/svg'/>",
        "<!DOCTYPE svg [<!ENTITY ns_svg 'http://www.w3.org/2000/svg'>]>"
            + "<svg xmlns='http://www.w3.org/2000/svg'/>",
        "<feed xmlns='http://www.w3.org/2005/Atom'><script>text</script><link href='#'/></feed>",
        "<?xml-stylesheet type=\"text/css\" href='#'?><a/>"
      })
  void leavesADrawingThatRunsNothing(String text) {
    assertThat(active(Artifact.ofText("a.svg", text))).isEmpty();
  }

  @ParameterizedTest
  @ValueSource(
      strings = {"a.xhtml", "b/a.XHT", "a.shtml", "a.svgz", "a.mhtml", "a.hta", "a.php", "a.htc"})
  void refusesWhatIsAPageByItsName(String name) {
    assertThat(active(Artifact.ofText(name, "x"))).hasSize(1);
  }

  @ParameterizedTest
  @CsvSource(
      quoteCharacter = '~',
      value = {
        "a.png, <html>, 1",
        "a.jpg, <svg xmlns='x'/>, 1",
        "a.webp, <?xml version='1.0'?><svg/>, 1",
        "a.pdf, <!DOCTYPE html>, 1",
        "a.woff2, <script >x</script>, 1",
        "noending, <!-- a --> <!-- b --><Body >, 1",
        "a.dat, ~  \n<iframe src=x>~, 1",
        "a.dat, \u00ff\u00fe<\0h\0t\0m\0l\0>\0, 1",
        "a.dat, \u00ef\u00bb\u00bf<html>, 1",
        "a.dat, <brown/>, 0",
        "a.dat, text <html>, 0",
        "a.txt, <html>, 0",
        "a.md, <script>, 0",
        "a.csv, <p>, 0",
        "a.pdf, %PDF-1.7, 0",
        "noending, ~~, 0"
      })
  void takesAFileForWhatItsBytesSay(String name, String text, int found) {
    byte[] bytes = text.getBytes(StandardCharsets.ISO_8859_1);

    assertThat(active(Artifact.ofBytes(name, bytes))).hasSize(found);
  }

  @Test
  void looksAtNoMoreThanTheBeginningOfALargeFile() {
    byte[] large = ("x".repeat(600) + "<html>").getBytes(StandardCharsets.ISO_8859_1);

    assertThat(active(Artifact.ofBytes("a.dat", large))).isEmpty();
  }

  private static List<WrittenProblem> active(Artifact artifact) {
    return new SiteCheck(BareSettings.of(Written.URL, "site"))
        .read(CheckMemory.Seen.of(artifact)).problems().stream()
            .filter(problem -> problem.code() == Code.ACTIVE_FILE)
            .toList();
  }
}
