package dev.kindling.check.reference;

import dev.kindling.address.UriReference;
import dev.kindling.diagnostic.Code;
import dev.kindling.file.Sha256;
import dev.kindling.html.Attribute;
import dev.kindling.html.Element;
import dev.kindling.html.Node;
import dev.kindling.html.Text;
import dev.kindling.html.WordLists;
import dev.kindling.script.ScriptReader;
import dev.kindling.script.ScriptReference;
import java.util.Locale;
import java.util.Optional;
import java.util.Set;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/** Finds everything that a page refers to, whatever the attribute. One thread. */
public final class PageReferences {

  private static final Pattern REFRESH = Pattern.compile("(?is)[^;,]*[;,]?\\s*url\\s*=\\s*(.*)");

  private static final Set<String> PREVIEWS =
      WordLists.of("og:image og:url og:audio og:video og:image:url twitter:image");

  /** Attributes that may hold the address of another host, because nothing asks it. */
  private static final Set<String> TOLD_ONLY =
      WordLists.of(
          "content cite xmlns value title alt about vocab prefix resource typeof property itemtype"
              + " itemid itemprop placeholder label abbr summary datetime name id class for rel"
              + " integrity type media sizes");

  private static final Set<String> DATA_TYPES =
      WordLists.of("application/ld+json application/json text/plain text/template text/html");

  private final FileReferences gathered;

  private Optional<Element> policy = Optional.empty();

  /** The references of a page, to be added to those of its file. */
  public PageReferences(FileReferences gathered) {
    this.gathered = gathered;
  }

  /** The next element of the page. */
  public void enter(Element element) {
    for (Attribute attribute : element.attributes()) {
      attribute(element, attribute);
    }
    switch (element.name()) {
      case "style" -> style(element);
      case "script" -> script(element);
      case "form" -> {
        if (!element.has("action")) {
          gathered.load(Use.OWN_FORM, Load.SELF, element.start(), element.end());
        }
      }
      case "meta" -> {
        boolean isPolicy = element.value("http-equiv").equalsIgnoreCase("content-security-policy");
        policy = policy.isEmpty() && isPolicy ? Optional.of(element) : policy;
      }
      default -> {}
    }
  }

  /** The policy that the page gives itself: the first one so far. */
  public Optional<Element> policy() {
    return policy;
  }

  private void attribute(Element element, Attribute attribute) {
    switch (attribute.name()) {
      case "href", "xlink:href" -> href(element, attribute);
      case "src" -> refer(src(element), attribute);
      case "srcset", "imagesrcset" -> candidates(attribute);
      case "poster", "background", "dynsrc", "lowsrc" -> refer(Use.IMAGE, attribute);
      case "data" -> {
        if (element.is("object")) {
          refer(Use.OBJECT, attribute);
        }
      }
      case "classid", "codebase", "archive" -> refer(Use.OBJECT, attribute);
      case "action", "formaction" -> refer(Use.FORM, attribute);
      case "manifest" -> refer(Use.MANIFEST, attribute);
      case "ping" -> pings(attribute);
      case "srcdoc" -> srcdoc(attribute);
      case "style" -> styleAttribute(attribute);
      case "content" -> meta(element, attribute);
      default -> other(attribute);
    }
  }

  private void href(Element element, Attribute href) {
    switch (element.name()) {
      case "a", "area" -> {
        Use use = element.has("download") ? Use.DOWNLOAD : Use.LINK;
        gathered.refer(use, href.value(), href.valueStart(), href.end());
      }
      case "link" -> refer(LinkRelations.use(element), href);
      case "script" -> refer(Use.SCRIPT, href);
      case "base" -> base(href);
      default -> refer(Use.IMAGE, href);
    }
  }

  private void base(Attribute href) {
    gathered
        .findings()
        .report(
            Code.ROOTED_LINK,
            href.valueStart(),
            href.end(),
            "`base` changes where every relative link of the page leads",
            "take it out: Kindling writes links that need none");
  }

  private static Use src(Element element) {
    return switch (element.name()) {
      case "script" -> Use.SCRIPT;
      case "iframe", "frame" -> Use.FRAME;
      case "embed" -> Use.OBJECT;
      case "audio", "video", "track", "source" -> Use.MEDIA;
      default -> Use.IMAGE;
    };
  }

  private void refer(Use use, Attribute attribute) {
    boolean isEmpty = attribute.value().isBlank();
    if (!isEmpty) {
      gathered.refer(use, attribute.value(), attribute.valueStart(), attribute.end());
    } else if (use != Use.FORM) {
      gathered
          .findings()
          .report(
              Code.BROKEN_LINK,
              attribute.start(),
              attribute.end(),
              "`" + attribute.name() + "` is empty",
              "name the file, or take the attribute out");
    } else {
      gathered.load(Use.OWN_FORM, Load.SELF, attribute.start(), attribute.end());
    }
  }

  /** The candidates of a {@code srcset}: addresses with widths or densities, between commas. */
  private void candidates(Attribute srcset) {
    for (String candidate : srcset.value().split(",(?=\\s)|,$", -1)) {
      String[] parts = candidate.strip().split("\\s+", 2);
      if (!parts[0].isEmpty()) {
        gathered.refer(Use.IMAGE, parts[0], srcset.valueStart(), srcset.end());
      }
    }
  }

  private void pings(Attribute ping) {
    for (String address : ping.value().strip().split("\\s+", -1)) {
      gathered.refer(Use.CONNECT, address, ping.valueStart(), ping.end());
    }
  }

  private void srcdoc(Attribute srcdoc) {
    gathered
        .findings()
        .report(
            Code.FOREIGN_REQUEST,
            srcdoc.start(),
            srcdoc.end(),
            "what a page inside `srcdoc` asks for cannot be proved",
            "publish it as a page of its own, and name it in `src`");
  }

  private void styleAttribute(Attribute style) {
    gathered.load(Use.STYLE_ATTRIBUTE, Load.INLINE, style.start(), style.end());
    for (StyleReferences.Found found : StyleReferences.read(style.value())) {
      gathered.refer(found.use(), found.address(), style.valueStart(), style.end());
    }
  }

  private void meta(Element element, Attribute content) {
    if (element.value("http-equiv").equalsIgnoreCase("refresh")) {
      Matcher matcher = REFRESH.matcher(content.value());
      if (matcher.matches()) {
        String address = matcher.group(1).strip().replaceAll("^['\"]|['\"]$", "");
        Use use = isElsewhere(address) ? Use.FRAME : Use.LINK;
        gathered.refer(use, address, content.valueStart(), content.end());
      }
    } else if (PREVIEWS.contains(element.value("property"))
        || PREVIEWS.contains(element.value("name"))) {
      gathered.refer(Use.METADATA, content.value(), content.valueStart(), content.end());
    }
  }

  /** Everything else must not name another host either, unless it is known only to tell. */
  private void other(Attribute attribute) {
    String name = attribute.name();
    String value = attribute.value();
    if (name.startsWith("on") && name.length() > 2) {
      gathered.load(Use.HANDLER, Load.INLINE, attribute.start(), attribute.end());
      script(value, attribute.valueStart(), attribute.end());
    } else if (value.indexOf('(') >= 0 && value.toLowerCase(Locale.ROOT).contains("url(")) {
      for (StyleReferences.Found found : StyleReferences.read(value)) {
        gathered.refer(found.use(), found.address(), attribute.valueStart(), attribute.end());
      }
    } else if (value.indexOf('/') >= 0
        && isElsewhere(value)
        && !name.startsWith("data-")
        && !name.startsWith("aria-")
        && !name.startsWith("xmlns:")
        && !TOLD_ONLY.contains(name)) {
      gathered.refer(Use.CONNECT, value, attribute.valueStart(), attribute.end());
    }
  }

  private static boolean isElsewhere(String value) {
    return UriReference.asBrowsersRead(value).authority().isPresent();
  }

  private void style(Element style) {
    for (Node node : style.children()) {
      if (node instanceof Text text) {
        gathered.load(Use.STYLE, hash(text.value()), style.start(), style.end());
        for (StyleReferences.Found found : StyleReferences.read(text.value())) {
          gathered.refer(
              found.use(),
              found.address(),
              text.start() + found.start(),
              text.start() + found.end());
        }
      }
    }
  }

  private void script(Element script) {
    String type = script.value("type").strip().toLowerCase(Locale.ROOT);
    if (script.has("src") || DATA_TYPES.contains(type)) {
      return;
    }
    for (Node node : script.children()) {
      if (node instanceof Text text) {
        gathered.load(Use.SCRIPT, hash(text.value()), script.start(), script.end());
        for (ScriptReference found : ScriptReader.read(text.value())) {
          note(found, text.start() + found.start(), text.start() + found.end());
        }
      }
    }
  }

  private void script(String code, int start, int end) {
    for (ScriptReference found : ScriptReader.read(code)) {
      note(found, start, end);
    }
  }

  private void note(ScriptReference found, int start, int end) {
    ScriptReferences.note(gathered, found, start, end);
  }

  /** How a policy names a text that stands in the page. */
  static String hash(String text) {
    return "'sha256-" + Sha256.of(text).base64() + "'";
  }
}
