package dev.kindling.check.page;

import dev.kindling.diagnostic.Code;
import dev.kindling.html.Element;
import dev.kindling.html.Node;
import dev.kindling.html.Text;
import dev.kindling.html.WordLists;
import dev.kindling.source.MediaEndings;
import java.util.Locale;
import java.util.Set;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/** Everything that is pressed, followed or looked at has a name that can be heard. */
final class NamelessElements implements PageRule {

  private static final Pattern FILE_NAME = Pattern.compile("[^\\s/]+\\.([a-z0-9]+)");

  private static final Set<String> OFTEN_EMPTY =
      WordLists.of(
          "link button menuitem tab option img image graphics-document graphics-symbol doc-backlink"
              + " doc-biblioref doc-glossref doc-noteref");

  private final CheckedPage page;

  NamelessElements(CheckedPage page) {
    this.page = page;
  }

  @Override
  public void enter(Element element) {
    if (page.isUnheard(element)) {
      return;
    }
    switch (element.name()) {
      case "img" -> image(element);
      case "iframe" -> frame(element);
      case "object" -> object(element);
      default -> {
        if (element.is("summary") && page.isOpener(element)) {
          named(Code.NO_NAME, element, "a `summary`");
          return;
        }
        boolean mayMatter =
            element.has("role")
                || element.has("href")
                || element.is("button")
                || element.is("input");
        String role = mayMatter ? Roles.of(element) : "";
        if (OFTEN_EMPTY.contains(role)) {
          byRole(element, role);
        }
      }
    }
  }

  private void image(Element image) {
    String role = Roles.of(image);
    boolean isPicture = role.equals("img") || role.equals("image");
    if (!isPicture) {
      if (!image.value("role").isBlank() && OFTEN_EMPTY.contains(role)) {
        byRole(image, role);
      }
      return;
    }
    String name = page.name(image);
    if (name.isEmpty()) {
      page.report(
          Code.MISSING_ALT,
          image,
          image.has("alt") ? "the text of an image is only space" : "an image has no `alt`",
          "say in `alt` what it shows, or write `alt=\"\"` when it only decorates");
    } else if (isFileName(name.toLowerCase(Locale.ROOT))) {
      page.report(
          Code.MISSING_ALT,
          image,
          "`" + name + "` is the name of a file, not what the image shows",
          "say in `alt` what someone would miss who does not see it");
    }
  }

  private static boolean isFileName(String name) {
    Matcher file = FILE_NAME.matcher(name);
    return file.matches() && MediaEndings.isShown(file.group(1));
  }

  private void frame(Element frame) {
    boolean isReached = !frame.value("tabindex").strip().startsWith("-");
    if (isReached && page.name(frame).isEmpty()) {
      page.report(Code.NO_NAME, frame, "a frame has no name", "say in `title` what it holds");
    }
  }

  private void object(Element object) {
    boolean isShown = isMedia(object);
    if (!object.value("data").isEmpty()
        && !Roles.isPresentation(object)
        && page.name(object).isEmpty()
        && (isShown || page.content(object).isEmpty())) {
      page.report(
          Code.MISSING_ALT,
          object,
          "an `object` has no text",
          isShown
              ? "say in `aria-label` what it shows: nobody hears what stands inside it"
              : "say in `aria-label` what it shows, or put text inside");
    }
  }

  /** Whether browsers show it themselves, in the place of what stands inside. */
  private static boolean isMedia(Element object) {
    String type = object.value("type").strip().toLowerCase(Locale.ROOT);
    if (!type.isEmpty()) {
      return type.startsWith("image/") || type.startsWith("audio/") || type.startsWith("video/");
    }
    String data = object.value("data").strip().toLowerCase(Locale.ROOT);
    return MediaEndings.isMedia(data.substring(data.lastIndexOf('.') + 1));
  }

  private void byRole(Element element, String role) {
    if (role.equals("img") || role.equals("image") || role.startsWith("graphics-")) {
      if (page.name(element).isEmpty()) {
        page.report(
            Code.MISSING_ALT,
            element,
            "an image (`role=\"" + role + "\"`) has no text",
            "say in `aria-label` what it shows, or write `aria-hidden=\"true\"` when it only"
                + " decorates");
      }
    } else if (element.value("type").equalsIgnoreCase("image")) {
      if (page.name(element).isEmpty()) {
        page.report(
            Code.MISSING_ALT,
            element,
            "a button that is an image has no `alt`",
            "say in `alt` what the button does");
      }
    } else if (!isPlainLink(element)) {
      named(isLink(role) ? Code.EMPTY_LINK : Code.NO_NAME, element, "a " + role);
    }
  }

  /** Most links just hold words, and then their whole name need not be put together. */
  private static boolean isPlainLink(Element element) {
    if (!element.is("a") || element.has("aria-labelledby") || element.has("aria-label")) {
      return false;
    }
    for (Node node : element.children()) {
      if (node instanceof Text text && text.hasInk()) {
        return Roles.isNamedByContent(element);
      }
    }
    return false;
  }

  /** Those of documents among the roles are all of links. */
  private static boolean isLink(String role) {
    return role.equals("link") || role.startsWith("doc-");
  }

  private void named(Code code, Element element, String what) {
    if (page.name(element).isEmpty()) {
      page.report(
          code,
          element,
          what + " has no text",
          "give it words; where a drawing must do, say its meaning in `aria-label`");
    }
  }
}
