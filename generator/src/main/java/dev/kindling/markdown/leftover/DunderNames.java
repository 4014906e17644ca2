package dev.kindling.markdown.leftover;

import com.vladsch.flexmark.ast.StrongEmphasis;
import com.vladsch.flexmark.util.ast.Node;
import com.vladsch.flexmark.util.sequence.BasedSequence;
import dev.kindling.diagnostic.Code;
import java.util.Arrays;
import java.util.HashSet;
import java.util.Set;
import java.util.regex.Pattern;
import org.jspecify.annotations.Nullable;

/**
 * Names of Python such as {@code __init__}, which Markdown takes for bold words: readers miss the
 * underscores. Words that are also plain English are such names only beside signs of a program.
 */
final class DunderNames {

  /** No word that anybody would stress. */
  private static final Set<String> NAMES =
      words(
          "init str repr len iter getitem setitem delitem getattr setattr delattr getattribute"
              + " eq ne lt le gt ge mro qualname pycache builtins proto post_init init_subclass"
              + " aenter aexit anext aiter del dict bool int float radd iadd sizeof subclasshook"
              + " instancecheck subclasscheck class_getitem set_name reduce_ex getstate setstate"
              + " getnewargs typename");

  private static final Set<String> ALSO_WORDS =
      words(
          "main name all new class call file doc next import version module future author exit"
              + " enter contains hash slots bases add sub mul await format bytes dir path spec"
              + " package annotations func self get set delete prepare reversed round missing");

  private static final Pattern PROGRAM_BEHIND =
      Pattern.compile(
          "(?:\\.py\\b|\\.[a-z_]+\\b|\\(|\\[| ?[=!]=| (?:method|attribute|module)s?\\b).*");

  private static final Pattern PROGRAM_BEFORE =
      Pattern.compile(".*(?:\\b(?:def|class|from|import|if|in|python -m) |\\w\\.|/|[=!]= ?['\"]?)");

  private static final int AROUND = 20;

  private DunderNames() {}

  private static Set<String> words(String all) {
    return new HashSet<>(Arrays.asList(all.split(" ", -1)));
  }

  /** Tells each in a block of text. */
  static void check(Node block, LeftoverReport report) {
    for (@Nullable Node node = block.getFirstChild(); node != null; node = node.getNext()) {
      if (node instanceof StrongEmphasis bold && isName(bold)) {
        String name = bold.getText().toString();
        report.report(
            Code.TEXT_LOST,
            bold.getStartOffset(),
            bold.getEndOffset(),
            "this is read as the bold word `" + name + "`, and readers see no underscores",
            "write a name of a program as code, in backquotes; or `\\_\\_"
                + name
                + "\\_\\_`; bold words may stand between `**`");
      } else {
        check(node, report);
      }
    }
  }

  private static boolean isName(StrongEmphasis bold) {
    if (!bold.getOpeningMarker().matches("__")) {
      return false;
    }
    String word = bold.getText().toString();
    return NAMES.contains(word) || (ALSO_WORDS.contains(word) && isInProgram(bold));
  }

  private static boolean isInProgram(StrongEmphasis bold) {
    BasedSequence text = bold.getBaseSequence();
    int start = bold.getStartOffset();
    int end = bold.getEndOffset();
    String before = text.subSequence(Math.max(0, start - AROUND), start).toString();
    String behind = text.subSequence(end, Math.min(text.length(), end + AROUND)).toString();
    return PROGRAM_BEHIND.matcher(firstLine(behind)).matches()
        || PROGRAM_BEFORE.matcher(lastLine(before)).matches();
  }

  private static String firstLine(String text) {
    int end = text.indexOf('\n');
    return end < 0 ? text : text.substring(0, end);
  }

  private static String lastLine(String text) {
    return text.substring(text.lastIndexOf('\n') + 1);
  }
}
