package dev.kindling.theme;

import java.util.Optional;

/**
 * One tag of a template, as it was found in the text.
 *
 * @param sort what it does
 * @param name what it names, without sigil and blanks
 * @param start offset of its first brace: 0-based, in UTF-16 units
 * @param end offset behind its last brace
 * @param owner index of the innermost tag that is open around it, or {@link #NONE}
 */
record Tag(Sort sort, String name, int start, int end, int owner) {

  /** The owner of a tag that stands in no other. */
  static final int NONE = -1;

  /** What a tag does. */
  enum Sort {
    /** Prints a value, escaped: {@code {{name}}}. */
    VALUE("", true),
    /** Prints HTML as it is: {@code {{{name}}}} or {@code {{&name}}}. */
    RAW("&", true),
    /** Repeats or shows what is in it: {@code {{#name}}}. */
    SECTION("#", true),
    /** Shows what is in it when there is nothing: {@code {{^name}}}. */
    INVERTED("^", true),
    /** A part that another template may replace: {@code {{$name}}}. */
    BLOCK("$", false),
    /** Another template with parts replaced: {@code {{<name}}}. */
    PARENT("<", false),
    /** Another template: {@code {{>name}}}. */
    PARTIAL(">", false),
    /** The end of the tag that is open: {@code {{/name}}}. */
    CLOSE("/", false);

    private final String sigil;
    private final boolean readsValue;

    Sort(String sigil, boolean readsValue) {
      this.sigil = sigil;
      this.readsValue = readsValue;
    }

    /** What a tag does that holds this; nothing when themes cannot use it. */
    static Optional<Sort> of(String content) {
      return content.isEmpty()
          ? Optional.of(VALUE)
          : switch (content.charAt(0)) {
            case '#' -> Optional.of(SECTION);
            case '^' -> Optional.of(INVERTED);
            case '$' -> Optional.of(BLOCK);
            case '<' -> Optional.of(PARENT);
            case '>' -> Optional.of(PARTIAL);
            case '/' -> Optional.of(CLOSE);
            case '&' -> Optional.of(RAW);
            case '=', '%', '?', '*', '@', '~' -> Optional.empty();
            default -> Optional.of(VALUE);
          };
    }

    /** What stands before the name. */
    String sigil() {
      return sigil;
    }

    /** Whether the name is that of a value. */
    boolean readsValue() {
      return readsValue;
    }

    /** Whether it lasts until a closing tag. */
    boolean opens() {
      return this == SECTION || this == INVERTED || this == BLOCK || this == PARENT;
    }

    /** Whether a line that holds nothing else is left out of the output. */
    boolean canStandAlone() {
      return this != VALUE && this != RAW;
    }
  }

  /** The tag as its author writes it. */
  String shown() {
    return "{{" + sort.sigil() + name + "}}";
  }
}
