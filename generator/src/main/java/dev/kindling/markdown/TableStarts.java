package dev.kindling.markdown;

import com.vladsch.flexmark.ast.Paragraph;
import com.vladsch.flexmark.ext.tables.internal.TableParagraphPreProcessor;
import com.vladsch.flexmark.parser.Parser;
import com.vladsch.flexmark.parser.block.BlockParserFactory;
import com.vladsch.flexmark.parser.block.BlockStart;
import com.vladsch.flexmark.parser.block.CustomBlockParserFactory;
import com.vladsch.flexmark.parser.block.MatchedBlockParser;
import com.vladsch.flexmark.parser.block.ParagraphPreProcessor;
import com.vladsch.flexmark.parser.block.ParagraphPreProcessorFactory;
import com.vladsch.flexmark.parser.block.ParserState;
import com.vladsch.flexmark.parser.core.HeadingParser;
import com.vladsch.flexmark.parser.core.ReferencePreProcessorFactory;
import com.vladsch.flexmark.parser.core.ThematicBreakParser;
import com.vladsch.flexmark.util.data.DataHolder;
import com.vladsch.flexmark.util.data.MutableDataHolder;
import com.vladsch.flexmark.util.sequence.BasedSequence;
import dev.kindling.markdown.leftover.TableSigns;
import java.util.List;
import java.util.Set;
import java.util.regex.Pattern;
import org.jspecify.annotations.Nullable;

/**
 * Lets a table begin right below a line of text, and a rule right below a table, as on GitHub (GFM
 * specification, section 4.10). Immutable.
 */
final class TableStarts implements Parser.ParserExtension {

  private static final Pattern RULE = Pattern.compile(" {0,3}-{3,}\\s*");

  @Override
  public void parserOptions(MutableDataHolder options) {
    // None.
  }

  @Override
  public void extend(Parser.Builder builder) {
    builder.paragraphPreProcessorFactory(new BelowText());
    builder.customBlockParserFactory(new AboveRule());
  }

  /** The line of a paragraph that parts header and rows of a table, or -1. */
  private static int delimiters(List<BasedSequence> lines) {
    for (int i = 1; i < lines.size(); i++) {
      BasedSequence line = lines.get(i);
      if (TableSigns.areDelimiters(line)
          && lines.get(i - 1).indexOf('|') >= 0
          && TableSigns.columns(lines.get(i - 1)) == TableSigns.columns(line)) {
        return i;
      }
    }
    return -1;
  }

  /** Parts a paragraph above the header of the table in it. */
  private static final class BelowText
      implements ParagraphPreProcessorFactory, ParagraphPreProcessor {

    @Override
    public ParagraphPreProcessor apply(ParserState state) {
      return this;
    }

    @Override
    public int preProcessBlock(Paragraph block, ParserState state) {
      int header = delimiters(block.getContentLines()) - 1;
      if (header < 1) {
        return 0;
      }
      Paragraph above = new Paragraph();
      above.setContent(block, 0, header);
      above.setCharsFromContent();
      block.insertBefore(above);
      state.blockAdded(above);
      state.getInlineParser().parse(above.getContentChars(), above);
      return block.getLineChars(header).getStartOffset() - block.getChars().getStartOffset();
    }

    @Override
    public Set<Class<?>> getAfterDependents() {
      return Set.of(ReferencePreProcessorFactory.class);
    }

    @Override
    public Set<Class<?>> getBeforeDependents() {
      return Set.of(TableParagraphPreProcessor.Factory().getClass());
    }

    @Override
    public boolean affectsGlobalScope() {
      return false;
    }
  }

  /** Reads {@code ---} below the rows of a table as a rule, not as the mark of a heading. */
  private static final class AboveRule implements CustomBlockParserFactory, BlockParserFactory {

    @Override
    public BlockParserFactory apply(DataHolder options) {
      return this;
    }

    @Override
    public @Nullable BlockStart tryStart(ParserState state, MatchedBlockParser matched) {
      BasedSequence line = state.getLine();
      List<BasedSequence> above = matched.getParagraphLines();
      boolean isRule =
          above != null
              && above.size() > 1
              && state.getIndent() < 4
              && RULE.matcher(line.subSequence(state.getIndex())).matches();
      if (!isRule || delimiters(above) < 1) {
        return BlockStart.none();
      }
      return BlockStart.of(new ThematicBreakParser(line.subSequence(state.getIndex())))
          .atIndex(line.length());
    }

    @Override
    public Set<Class<?>> getAfterDependents() {
      return Set.of();
    }

    @Override
    public Set<Class<?>> getBeforeDependents() {
      return Set.of(HeadingParser.Factory.class);
    }

    @Override
    public boolean affectsGlobalScope() {
      return false;
    }
  }
}
