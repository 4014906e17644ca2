package dev.kindling.audit;

import java.util.List;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/**
 * Takes out of a text what only the program reads that builds it, and keeps the place of all else:
 * each character that is taken out leaves one behind.
 */
final class ForeignText {

  /**
   * Stands for a character of a command inside a line, where readers see what nobody knows here. It
   * is of the area for private use, so no text has it.
   */
  static final char UNKNOWN = '\uE0F7';

  private static final Pattern FENCE = Pattern.compile("\\A(---|\\+\\+\\+)[ \\t]*\\n");

  private static final Pattern COMMANDS =
      Pattern.compile(
          "\\{\\{[^{}]*+(?:\\{[^{}]*+}[^{}]*+){0,50}}}|\\{%(?s:.{0,5000}?)%}|\\{#[^#\\n]*#}");

  /** A line that begins and ends with a command: what it brings in can be more than words. */
  private static final Pattern COMMAND_LINE =
      Pattern.compile("(?m)^[ \\t>*-]*\\{[{%].*[}%]}[ \\t]*$");

  /** What Jekyll puts into a page before its Markdown is read. */
  private static final Pattern TAKEN_IN =
      Pattern.compile("\\{%-?\\s*(?:include\\w*|render)\\b|(?m)^[ \\t>*-]*\\{\\{.*}}[ \\t]*$");

  private static final Pattern ATTRIBUTES =
      Pattern.compile("\\{:[^}\\n]*}|\\{ *[.#][\\w:-][^}\\n]*}|\\{ *[\\w-]+=\"[^}\\n]*}");
  private static final Pattern HEADING_ID =
      Pattern.compile("(?m)^#{1,6} .*?(\\{ *:? *#[^}\\n]*})[ \\t]*$");
  private static final Pattern ADMONITION_LINE =
      Pattern.compile("^[ >]*(?:!!!|\\?\\?\\?\\+?|===[+!]?)[ ]+.*$");
  private static final Pattern WHOLE_LINE =
      Pattern.compile("(?m)^[ \\t]*(?:--8<--.*|\\[TOC]|<!-- ?(?:more|truncate) ?-->)[ \\t]*$");
  private static final Pattern CONTAINER_LINE = Pattern.compile("(?m)^[ \\t]*:{3,}.*$");
  private static final Pattern MODULE_LINE =
      Pattern.compile("(?m)^(?:import\\s.+|export\\s.+)$|\\{/\\*(?s:.{0,5000}?)\\*/}");
  private static final Pattern COMPONENT =
      Pattern.compile(
          "</?[A-Z][\\w.]*(?:\\s(?:[^<>{}=]++|=>?|\\{(?:[^{}]++|\\{[^{}]*+}){0,200}}){0,200})?/?>");

  /** Formulas on lines of their own; where brackets are only escaped, they are none. */
  private static final Pattern MATHS = Pattern.compile("(?m)^[ \\t>]*\\$\\$(?s:.{0,5000}?)\\$\\$");

  private static final Pattern BRACKETED_MATHS =
      Pattern.compile("(?m)^[ \\t>]*\\\\\\[[ \\t]*\\n(?s:.{1,2000}?)\\\\][ \\t]*$");

  private ForeignText() {}

  /** The text as a reader of Markdown is to see it, of the same length. */
  static String cleaned(String text, Flavour flavour) {
    StringBuilder out = new StringBuilder(text);
    frontMatter(out);
    maths(out);
    if (flavour != Flavour.GITHUB) {
      blank(out, BRACKETED_MATHS, 0);
    }
    if (flavour == Flavour.HUGO || flavour == Flavour.JEKYLL || flavour == Flavour.MKDOCS) {
      commands(out);
    }
    if (flavour != Flavour.GITHUB) {
      blank(out, HEADING_ID, 1);
      blank(out, WHOLE_LINE, 0);
    }
    if (flavour == Flavour.MKDOCS || flavour == Flavour.JEKYLL || flavour == Flavour.HUGO) {
      blank(out, ATTRIBUTES, 0);
    }
    if (flavour == Flavour.MKDOCS) {
      admonitions(out);
    }
    if (flavour == Flavour.DOCUSAURUS) {
      blank(out, CONTAINER_LINE, 0);
      blank(out, MODULE_LINE, 0);
      blank(out, COMPONENT, 0);
    }
    return out.toString();
  }

  /** Whether nothing in a text brings other text into the page. */
  static boolean isWhole(String text, Flavour flavour) {
    return switch (flavour) {
      case GITHUB -> true;
      case MKDOCS -> !COMMAND_LINE.matcher(text).find() && !WHOLE_LINE.matcher(text).find();
      case HUGO, JEKYLL -> !COMMAND_LINE.matcher(text).find();
      case DOCUSAURUS -> !MODULE_LINE.matcher(text).find();
    };
  }

  /** Whether a text may bring in Markdown that is read as one with its own. */
  static boolean takesIn(String text, Flavour flavour) {
    return switch (flavour) {
      case GITHUB, DOCUSAURUS -> false;
      case MKDOCS -> !isWhole(text, flavour);
      case HUGO -> text.contains("{{%");
      case JEKYLL -> TAKEN_IN.matcher(text).find();
    };
  }

  /** The lines between two fences at the beginning of a file are none of its text. */
  private static void frontMatter(StringBuilder text) {
    Matcher fence = FENCE.matcher(text.toString());
    if (!fence.find()) {
      return;
    }
    int start = fence.end();
    while (start < text.length()) {
      int end = text.indexOf("\n", start);
      end = end < 0 ? text.length() : end;
      if (text.substring(start, end).stripTrailing().equals(fence.group(1))) {
        fill(text, 0, end, ' ');
        return;
      }
      start = end + 1;
    }
  }

  /** Puts a space for each character, and leaves the ends of lines. */
  private static void blank(StringBuilder text, Pattern pattern, int group) {
    Matcher found = pattern.matcher(text.toString());
    while (found.find()) {
      fill(text, found.start(group), found.end(group), ' ');
    }
  }

  private static void fill(StringBuilder text, int start, int end, char with) {
    for (int i = start; i < end; i++) {
      if (text.charAt(i) != '\n') {
        text.setCharAt(i, with);
      }
    }
  }

  /** A formula with its lines to itself leaves nothing; another leaves something unknown. */
  private static void maths(StringBuilder text) {
    Matcher found = MATHS.matcher(text.toString());
    while (found.find()) {
      int lineEnd = text.indexOf("\n", found.end());
      String behind = text.substring(found.end(), lineEnd < 0 ? text.length() : lineEnd);
      fill(text, found.start(), found.end(), behind.isBlank() ? ' ' : UNKNOWN);
    }
  }

  /** A command alone on its line leaves nothing; one among words leaves something unknown. */
  private static void commands(StringBuilder text) {
    Matcher found = COMMANDS.matcher(text.toString());
    while (found.find()) {
      String all = text.toString();
      int lineStart = all.lastIndexOf('\n', found.start() - 1) + 1;
      int lineEnd = all.indexOf('\n', found.end());
      String around =
          all.substring(lineStart, found.start())
              + all.substring(found.end(), lineEnd < 0 ? all.length() : lineEnd);
      boolean isAlone = COMMANDS.matcher(around).replaceAll("").replace(UNKNOWN, ' ').isBlank();
      fill(text, found.start(), found.end(), isAlone ? ' ' : UNKNOWN);
    }
  }

  /** What stands indented below the line that begins a box becomes a quote of the same width. */
  private static void admonitions(StringBuilder text) {
    List<String> lines = List.of(text.toString().split("\n", -1));
    int indent = -1;
    int at = 0;
    for (String line : lines) {
      int own = line.length() - line.stripLeading().length();
      if (ADMONITION_LINE.matcher(line).matches()) {
        indent = indent >= 0 && own > indent ? indent : own;
        fill(text, at, at + line.length(), ' ');
      } else if (indent >= 0 && !line.isBlank() && own <= indent) {
        indent = -1;
      } else if (indent >= 0 && !line.isBlank()) {
        fill(text, at, at + Math.min(own, line.length()), ' ');
        text.setCharAt(at, '>');
      }
      at += line.length() + 1;
    }
  }
}
