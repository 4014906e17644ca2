package dev.kindling.theme;

import java.util.ArrayList;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Set;
import java.util.TreeSet;

/**
 * The HTML that templates write themselves, without what they print and without the templates that
 * they use. By it can be told which of them leaves a tag loose. Nothing is read before it is asked
 * for. Immutable.
 */
public final class TemplateHtml {

  /** Each name adds two ways; sections of further names are only left out together. */
  private static final int MOST_NAMES = 40;

  private final Theme theme;

  /** Looks at the templates of a theme. */
  public TemplateHtml(Theme theme) {
    this.theme = theme;
  }

  /**
   * What should hold whole elements: a template, or a block that it gives to the one it extends.
   *
   * @param template its name
   * @param parent the template that has the block, or the empty text
   * @param block the name of the block, or the empty text
   * @param tokens what it consists of
   */
  public record Piece(String template, String parent, String block, List<TemplateToken> tokens) {

    /** Takes a piece of a template. */
    public Piece {
      tokens = List.copyOf(tokens);
    }

    /** Where it begins in the template: 0-based, in UTF-16 units. */
    public int start() {
      return tokens.isEmpty() ? 0 : tokens.get(0).start();
    }

    /** Whether this is a template, and not a block of one. */
    public boolean isTemplate() {
      return block.isEmpty();
    }
  }

  /** A template and all that it is made of, in the order in which they are met. */
  public Set<String> madeOf(String template) {
    Set<String> found = new LinkedHashSet<>();
    List<String> next = new ArrayList<>(List.of(template));
    while (!next.isEmpty()) {
      String name = next.remove(next.size() - 1);
      if (found.add(name)) {
        for (TemplateToken token : tokens(name)) {
          if (token.is(Tag.Sort.PARTIAL) || token.is(Tag.Sort.PARENT)) {
            next.add(token.name());
          }
        }
      }
    }
    return found;
  }

  /** The template itself, and each block that it gives to another one. */
  public List<Piece> pieces(String template) {
    List<TemplateToken> tokens = tokens(template);
    List<Piece> pieces = new ArrayList<>();
    pieces.add(new Piece(template, "", "", tokens));
    List<Integer> open = new ArrayList<>();
    for (int i = 0; i < tokens.size(); i++) {
      TemplateToken token = tokens.get(i);
      if (token.is(Tag.Sort.CLOSE)) {
        int begin = open.remove(open.size() - 1);
        TemplateToken owner = open.isEmpty() ? token : tokens.get(open.get(open.size() - 1));
        if (owner.is(Tag.Sort.PARENT)) {
          pieces.add(
              new Piece(
                  template, owner.name(), tokens.get(begin).name(), tokens.subList(begin + 1, i)));
        }
      } else if (token.opens()) {
        open.add(i);
      }
    }
    return pieces;
  }

  /** What a block holds when nobody replaces it; none where the template has no such block. */
  public List<Piece> defaults(String template, String block) {
    List<Piece> found = new ArrayList<>();
    for (String name : madeOf(template)) {
      List<TemplateToken> tokens = tokens(name);
      for (int i = 0; i < tokens.size(); i++) {
        TemplateToken token = tokens.get(i);
        if (token.is(Tag.Sort.BLOCK) && token.name().equals(block)) {
          found.add(
              new Piece(name, "", block, tokens.subList(i + 1, TemplateToken.end(tokens, i))));
        }
      }
    }
    return found;
  }

  /** The templates that a piece uses in its own HTML, not in blocks that it gives to another. */
  public Set<String> partials(Piece piece) {
    Set<String> used = new TreeSet<>();
    List<TemplateToken> tokens = piece.tokens();
    for (int i = 0; i < tokens.size(); i++) {
      if (tokens.get(i).is(Tag.Sort.PARENT)) {
        i = TemplateToken.end(tokens, i);
      } else if (tokens.get(i).is(Tag.Sort.PARTIAL)) {
        used.add(tokens.get(i).name());
      }
    }
    return used;
  }

  /**
   * The HTML of a piece in the ways that its sections let it come out: with all of them, with none,
   * and with each one otherwise than the rest. Without templates in it, each is as long as the
   * piece, with the text of the template at the same offsets behind its beginning.
   *
   * @param inlined the templates whose HTML is put where the piece uses them
   */
  public List<String> ways(Piece piece, Set<String> inlined) {
    Set<String> names = new LinkedHashSet<>();
    names(piece.tokens(), inlined, names);
    List<String> ways = new ArrayList<>();
    ways.add(text(piece, new Way(true, ""), inlined));
    if (!names.isEmpty()) {
      ways.add(text(piece, new Way(false, ""), inlined));
    }
    if (names.size() > 1) {
      names.stream()
          .limit(MOST_NAMES)
          .forEach(
              name -> {
                ways.add(text(piece, new Way(true, name), inlined));
                ways.add(text(piece, new Way(false, name), inlined));
              });
    }
    return ways;
  }

  private void names(List<TemplateToken> tokens, Set<String> inlined, Set<String> names) {
    for (TemplateToken token : tokens) {
      if (token.isSection()) {
        names.add(token.name());
      } else if (token.is(Tag.Sort.PARTIAL) && inlined.contains(token.name())) {
        names(tokens(token.name()), inlined, names);
      }
    }
  }

  private List<TemplateToken> tokens(String template) {
    return TemplateToken.read(theme.source(template).text());
  }

  /** Which sections are shown: all or none, but for one. */
  private record Way(boolean all, String except) {

    boolean shows(TemplateToken section) {
      boolean isSet = all != section.name().equals(except);
      return isSet == section.is(Tag.Sort.SECTION);
    }
  }

  private String text(Piece piece, Way way, Set<String> inlined) {
    StringBuilder out = new StringBuilder();
    add(theme.source(piece.template()).text(), piece.tokens(), way, inlined, out);
    return out.toString();
  }

  private void add(
      String text, List<TemplateToken> tokens, Way way, Set<String> inlined, StringBuilder out) {
    List<Boolean> shown = new ArrayList<>(List.of(true));
    for (TemplateToken token : tokens) {
      boolean isShown = shown.get(shown.size() - 1);
      if (token.is(Tag.Sort.CLOSE)) {
        shown.remove(shown.size() - 1);
      } else if (token.opens()) {
        boolean isHidden = token.is(Tag.Sort.PARENT) || (token.isSection() && !way.shows(token));
        shown.add(isShown && !isHidden);
      }
      if (isShown && token.isText()) {
        out.append(text, token.start(), token.end());
      } else if (isShown && token.is(Tag.Sort.PARTIAL) && inlined.contains(token.name())) {
        add(theme.source(token.name()).text(), tokens(token.name()), way, inlined, out);
      } else {
        // A value may be part of the name of an element; all else leaves nothing behind.
        String fill = isShown && token.prints() ? "x" : " ";
        out.append(fill.repeat(token.end() - token.start()));
      }
    }
  }
}
