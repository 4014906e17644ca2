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

  private static final Pattern FRONT_MATTER =
      Pattern.compile("\\A(---|\\+\\+\\+)[ \\t]*\\n(?:.*\\n)*?\\1[ \\t]*(?:\\n|\\z)");
  private static final Pattern COMMANDS =
      Pattern.compile(
          "\\{\\{[<%]?(?:[^{}]|\\{[^{}]*})*?[>%]?}}|\\{%(?:[^%]|%(?!}))*%}|\\{#[^#\\n]*#}");

  /** A line that begins and ends with a command: what it brings in can be more than words. */
  private static final Pattern COMMAND_LINE =
      Pattern.compile("(?m)^[ \\t>*-]*\\{[{%].*[}%]}[ \\t]*$");

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
      Pattern.compile("(?m)^(?:import\\s.+|export\\s.+)$|\\{/\\*(?:[^*]|\\*(?!/))*\\*/}");
  private static final Pattern COMPONENT =
      Pattern.compile("</?[A-Z][\\w.]*(?:\\s(?:[^<>{}]|\\{(?:[^{}]|\\{[^{}]*})*}|=>)*)?/?>");
  private static final Pattern MATHS =
      Pattern.compile(
          "(?m)^[ \\t>]*\\$\\$(?:[^$]|\\$(?!\\$))*\\$\\$|\\\\\\[(?:.|\\n){1,2000}?\\\\]");

  private ForeignText() {}

  /** The text as a reader of Markdown is to see it, of the same length. */
  static String cleaned(String text, Flavour flavour) {
    StringBuilder out = new StringBuilder(text);
    blank(out, FRONT_MATTER, 0);
    blank(out, MATHS, 0);
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
