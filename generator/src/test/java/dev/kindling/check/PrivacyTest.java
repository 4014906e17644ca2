package dev.kindling.check;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

/** Every way in which a file of the site can make a browser ask another host is seen. */
class PrivacyTest {

  @ParameterizedTest
  @ValueSource(
      strings = {
        "<img alt='' src='https://other.example/a'>",
        "<img alt='' src='a.png' srcset='a.png 1x, //other.example/a 2x'>",
        "<picture><source srcset='https://other.example/a'><img alt='' src='a.png'></picture>",
        "<audio src='https://other.example/a'></audio>",
        "<video poster='https://other.example/a'></video>",
        "<iframe title='x' src='https://other.example/'></iframe>",
        "<object aria-label='x' data='https://other.example/a'></object>",
        "<embed src='https://other.example/a'>",
        "<a href='./' ping='https://other.example/'>x</a>",
        "<form action='https://other.example/'></form>",
        "<form><button formaction='https://other.example/'>x</button></form>",
        "<svg aria-hidden='true'><use href='https://other.example/a#b'/></svg>",
        "<svg aria-hidden='true'><image xlink:href='https://other.example/a'/></svg>",
        "<svg aria-hidden='true'><rect fill='url(https://other.example/a#b)'/></svg>",
        "<p style='background:url(https://other.example/a)'>x</p>",
        "<style>@import 'https://other.example/a';</style>",
        "<script src='https://other.example/a'></script>",
        "<script>fetch('https://other.example/a')</script>",
        "<script>new XMLHttpRequest().open('GET', 'https://other.example/a')</script>",
        "<script>new WebSocket('wss://other.example/a')</script>",
        "<script>new EventSource('https://other.example/a')</script>",
        "<script>navigator.sendBeacon('//other.example/a')</script>",
        "<script>import('https://other.example/a')</script>",
        "<script type='module'>import a from 'https://other.example/a'</script>",
        "<script>document.body.append(image(`https://other.example/a`))</script>",
        "<p onclick=\"location = 'https://other.example/'\">x</p>"
      })
  void inThePage(String html) {
    assertThat(asked(Written.body("<h1>A</h1>" + html))).isNotEmpty();
  }

  @ParameterizedTest
  @ValueSource(
      strings = {
        "<link rel='stylesheet' href='https://other.example/a'>",
        "<link rel='preconnect' href='https://other.example'>",
        "<link rel='dns-prefetch' href='//other.example'>",
        "<link rel='prefetch' href='https://other.example/a'>",
        "<link rel='prerender' href='https://other.example/a'>",
        "<link rel='preload' as='font' href='https://other.example/a'>",
        "<link rel='preload' as='image' imagesrcset='https://other.example/a 1x'>",
        "<link rel='modulepreload' href='https://other.example/a'>",
        "<link rel='icon' href='https://other.example/a'>",
        "<link rel='manifest' href='https://other.example/a'>",
        "<meta http-equiv='refresh' content='0; url=https://other.example/'>"
      })
  void inItsHead(String html) {
    assertThat(asked(Written.head(html))).isNotEmpty();
  }

  @ParameterizedTest
  @ValueSource(
      strings = {
        "@import url(https://other.example/a);",
        "@import '//other.example/a';",
        "p { background: URL( 'https://other.example/a' ) }",
        "p { background: u\\72l(https://other.example/a) }",
        "p { background: image-set('https://other.example/a' 1x) }",
        "@font-face { src: url(https://other.example/a) }"
      })
  void inAStyleSheet(String css) {
    assertThat(asked(Written.site().file("a.css", css).problems())).isNotEmpty();
  }

  @ParameterizedTest
  @ValueSource(
      strings = {
        "import 'https://other.example/a'",
        "importScripts('https://other.example/a')",
        "const there = 'https:\\/\\/other.example/a'",
        "new Worker('https://other.example/a')"
      })
  void inAScript(String script) {
    assertThat(asked(Written.site().file("a.js", script).problems())).isNotEmpty();
  }

  @ParameterizedTest
  @ValueSource(
      strings = {
        "<?xml-stylesheet href='https://other.example/a'?><feed/>",
        "<feed><content type='html'>&lt;img src='https://other.example/a'&gt;</content></feed>",
        "<svg><image href='https://other.example/a'/></svg>",
        "<svg><style>@import 'https://other.example/a';</style></svg>"
      })
  void inAFeedOrADrawing(String xml) {
    assertThat(asked(Written.site().file("a.xml", xml).problems())).isNotEmpty();
  }

  @Test
  void notWhereNobodyIsAsked() {
    List<String> problems =
        Written.body(
            "<h1>A</h1><p><a href='https://other.example/'>x</a> <q"
                + " cite='https://other.example/'>x</q></p><script"
                + " type='application/ld+json'>{\"url\":\"https://other.example/\"}</script>");

    assertThat(problems).isEmpty();
  }

  private static List<String> asked(List<String> problems) {
    return problems.stream()
        .filter(problem -> problem.startsWith("foreign-request "))
        .filter(problem -> problem.contains("`other.example`"))
        .toList();
  }
}
