package dev.kindling.check.page;

import dev.kindling.html.Element;
import dev.kindling.html.Node;
import dev.kindling.html.Text;
import dev.kindling.html.WordLists;
import java.util.IdentityHashMap;
import java.util.Optional;

/**
 * What things on a page are called for someone who hears it: the parts of "Accessible Name and
 * Description Computation 1.2" that can be known without style sheets and scripts. One thread.
 */
final class AccessibleNames {

  /** Of more, nobody would speak as of a name; very many elements may be called by one text. */
  private static final int LONGEST = 5_000;

  private final CheckedPage page;

  /** What elements are called by those that refer to them. */
  private final IdentityHashMap<Element, String> referredTo = new IdentityHashMap<>();

  /**
   * Whether a reference is being followed already: one leads no further, or two could turn round.
   */
  private boolean isReferring;

  AccessibleNames(CheckedPage page) {
    this.page = page;
  }

  /** The name of an element, without space around it; the empty text when it has none. */
  String of(Element element) {
    String referred = referred(element);
    String name = referred.isEmpty() ? ofItself(element) : referred;
    // A space that does not break is heard no more than any other.
    return name.indexOf('\u00A0') < 0 ? name : name.replace('\u00A0', ' ').strip();
  }

  /** The name without what {@code aria-labelledby} says, which does not follow itself. */
  private String ofItself(Element element) {
    String label = element.value("aria-label").strip();
    if (!label.isEmpty()) {
      return label;
    }
    String own = own(element);
    if (!own.isEmpty()) {
      return own;
    }
    String content = Roles.isNamedByContent(element) ? content(element) : "";
    return content.isEmpty() ? element.value("title").strip() : content;
  }

  private String referred(Element element) {
    String ids = element.value("aria-labelledby");
    if (ids.isBlank()) {
      return "";
    }
    StringBuilder name = new StringBuilder();
    boolean wasReferring = isReferring;
    isReferring = true;
    for (String id : WordLists.list(ids)) {
      if (name.length() < LONGEST) {
        page.named().byId(id).ifPresent(other -> name.append(' ').append(nameOrText(other)));
      }
    }
    isReferring = wasReferring;
    return name.toString().strip();
  }

  private String nameOrText(Element other) {
    String known = referredTo.get(other);
    if (known == null) {
      String name = ofItself(other);
      known = name.isEmpty() ? content(other) : name;
      referredTo.put(other, known);
    }
    return known;
  }

  /** What the language HTML gives this element for a name. */
  private String own(Element element) {
    return switch (element.name()) {
      case "img", "area" -> element.value("alt").strip();
      case "input" -> ofInput(element);
      case "select", "textarea", "meter", "progress", "output", "button" -> ofLabels(element);
      case "svg" -> child(element, "title");
      case "fieldset" -> child(element, "legend");
      case "table" -> child(element, "caption");
      case "figure" -> child(element, "figcaption");
      default -> element.has("role") && element.isInside("svg") ? child(element, "title") : "";
    };
  }

  private String ofInput(Element input) {
    return switch (Roles.inputType(input)) {
      case "submit" -> input.has("value") ? input.value("value").strip() : "Submit";
      case "reset" -> input.has("value") ? input.value("value").strip() : "Reset";
      case "button" -> input.value("value").strip();
      case "image" -> input.has("alt") ? input.value("alt").strip() : "";
      default -> {
        String label = ofLabels(input);
        yield !label.isEmpty() || input.has("title") ? label : input.value("placeholder").strip();
      }
    };
  }

  private String ofLabels(Element control) {
    StringBuilder name = new StringBuilder();
    for (Element label : page.named().labels(control.value("id"))) {
      if (name.length() >= LONGEST) {
        break;
      }
      name.append(' ').append(content(label));
    }
    Optional<Element> around = control.parent();
    while (around.isPresent()) {
      if (around.get().is("label") && !around.get().has("for")) {
        name.append(' ').append(content(around.get()));
        break;
      }
      around = around.get().parent();
    }
    return name.toString().strip();
  }

  private String child(Element element, String name) {
    for (Node node : element.children()) {
      if (node instanceof Element child && child.is(name)) {
        return content(child);
      }
    }
    return "";
  }

  /** The words that an element holds, as they are heard. */
  String content(Element element) {
    StringBuilder words = new StringBuilder();
    add(element, words);
    return words.toString().strip();
  }

  private void add(Element element, StringBuilder words) {
    for (Node node : element.children()) {
      if (words.length() >= LONGEST) {
        return;
      }
      if (node instanceof Text text) {
        text.addTo(words);
      } else if (node instanceof Element inner && !isSilent(inner)) {
        String own = embedded(inner);
        if (!own.isEmpty()) {
          words.append(' ').append(own).append(' ');
        } else {
          add(inner, words);
        }
      }
    }
  }

  /** The name of something inside, when it has another one than the words that it holds. */
  private String embedded(Element inner) {
    String referred = isReferring ? "" : referred(inner);
    if (!referred.isEmpty()) {
      return referred;
    }
    String label = inner.value("aria-label").strip();
    if (!label.isEmpty()) {
      return label;
    }
    return switch (inner.name()) {
      case "img", "area" -> ofImage(inner);
      case "svg" -> child(inner, "title");
      default -> "";
    };
  }

  private static String ofImage(Element image) {
    if (image.has("role") && Roles.isPresentation(image)) {
      return "";
    }
    return image.has("alt") ? image.value("alt").strip() : image.value("title").strip();
  }

  private boolean isSilent(Element element) {
    return switch (element.name()) {
      case "script", "style", "template", "noscript" -> true;
      default -> element.value("aria-hidden").equals("true") || CheckedPage.hidesItself(element);
    };
  }
}
