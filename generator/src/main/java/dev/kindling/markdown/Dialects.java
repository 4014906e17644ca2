package dev.kindling.markdown;

import com.vladsch.flexmark.ext.definition.DefinitionExtension;
import com.vladsch.flexmark.ext.footnotes.FootnoteExtension;
import com.vladsch.flexmark.ext.gfm.strikethrough.StrikethroughExtension;
import com.vladsch.flexmark.ext.tables.TablesExtension;
import com.vladsch.flexmark.parser.Parser;
import com.vladsch.flexmark.parser.core.ReferencePreProcessorFactory;
import com.vladsch.flexmark.util.data.MutableDataSet;
import com.vladsch.flexmark.util.misc.Extension;
import java.util.ArrayList;
import java.util.List;
import org.jspecify.annotations.Nullable;

/**
 * The Markdown library's parsers, one for each set of extensions that some text needed. An
 * extension costs time on every text, so a text gets only those whose signs it holds.
 */
final class Dialects {

  private static final int TABLES = 1;
  private static final int FOOTNOTES = 2;
  private static final int STRIKETHROUGH = 4;
  private static final int AUTOLINKS = 8;
  private static final int DEFINITIONS = 16;
  private static final int TASKS = 32;

  private final @Nullable Parser[] made = new @Nullable Parser[64];

  /** What a piece of a text needs. */
  Parser forText(String text, int start) {
    int needs = text.indexOf('|', start) >= 0 ? TABLES : 0;
    needs |= text.indexOf("[^", start) >= 0 ? FOOTNOTES : 0;
    needs |= text.indexOf("~~", start) >= 0 ? STRIKETHROUGH : 0;
    needs |= needsAutolinks(text, start) ? AUTOLINKS : 0;
    needs |= needsDefinitions(text, start) ? DEFINITIONS : 0;
    needs |= needsTasks(text, start) ? TASKS : 0;
    return get(needs);
  }

  private static boolean needsAutolinks(String text, int start) {
    if (text.indexOf("://", start) >= 0 || text.indexOf("www.", start) >= 0) {
      return true;
    }
    // An address needs a character before its @; a citation, [@key], has a bracket there.
    for (int at = text.indexOf('@', start); at >= 0; at = text.indexOf('@', at + 1)) {
      if (at > start && canNameMailbox(text.charAt(at - 1))) {
        return true;
      }
    }
    return false;
  }

  private static boolean canNameMailbox(char c) {
    return Character.isLetterOrDigit(c) || c >= 0x80 || "!#$%&'*+-/;=?^_`{|}~\\".indexOf(c) >= 0;
  }

  private static boolean needsDefinitions(String text, int start) {
    for (int at = text.indexOf(':', start); at >= 0; at = text.indexOf(':', at + 1)) {
      int before = at - 1;
      while (before >= start && " \t>".indexOf(text.charAt(before)) >= 0) {
        before--;
      }
      if (before < start || text.charAt(before) == '\n') {
        return true;
      }
    }
    return false;
  }

  private static boolean needsTasks(String text, int start) {
    return text.indexOf("[ ]", start) >= 0
        || text.indexOf("[x]", start) >= 0
        || text.indexOf("[X]", start) >= 0;
  }

  private synchronized Parser get(int needs) {
    Parser known = made[needs];
    if (known == null) {
      known = make(needs);
      made[needs] = known;
    }
    return known;
  }

  private static Parser make(int needs) {
    List<Extension> extensions = new ArrayList<>();
    add(extensions, needs, TABLES, TablesExtension.create());
    add(extensions, needs, TABLES, new TableStarts());
    add(extensions, needs, FOOTNOTES, FootnoteExtension.create());
    add(extensions, needs, STRIKETHROUGH, StrikethroughExtension.create());
    add(extensions, needs, DEFINITIONS, new DefinitionStarts());
    add(extensions, needs, TASKS, new TaskItems());
    MutableDataSet settings = new MutableDataSet();
    settings
        .set(Parser.EXTENSIONS, extensions)
        .set(TablesExtension.MIN_SEPARATOR_DASHES, 1)
        .set(TablesExtension.MIN_HEADER_ROWS, 1)
        .set(TablesExtension.MAX_HEADER_ROWS, 1)
        .set(TablesExtension.COLUMN_SPANS, false)
        .set(TablesExtension.HEADER_SEPARATOR_COLUMN_MATCH, true)
        .set(TablesExtension.APPEND_MISSING_COLUMNS, false)
        .set(TablesExtension.DISCARD_EXTRA_COLUMNS, true)
        .set(TablesExtension.WITH_CAPTION, true)
        .set(DefinitionExtension.TILDE_MARKER, false);
    settings
        .set(Parser.ASTERISK_DELIMITER_PROCESSOR, false)
        .set(Parser.UNDERSCORE_DELIMITER_PROCESSOR, false);
    boolean findsAddresses = (needs & AUTOLINKS) != 0;
    return Parser.builder(settings)
        .paragraphPreProcessorFactory(new ReferencePreProcessorFactory())
        .customDelimiterProcessor(new EmphasisRuns('*'))
        .customDelimiterProcessor(new EmphasisRuns('_'))
        .customInlineParserFactory(
            (options, special, delimiters, processors, references, inlines) ->
                new InlineGrammar(
                    findsAddresses, options, special, delimiters, processors, references, inlines))
        .build();
  }

  private static void add(List<Extension> all, int needs, int one, Extension extension) {
    if ((needs & one) != 0) {
      all.add(extension);
    }
  }
}
