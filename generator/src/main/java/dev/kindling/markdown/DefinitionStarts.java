package dev.kindling.markdown;

import com.vladsch.flexmark.ext.definition.internal.DefinitionItemBlockParser;
import com.vladsch.flexmark.ext.definition.internal.DefinitionListBlockPreProcessor;
import com.vladsch.flexmark.ext.definition.internal.DefinitionListItemBlockPreProcessor;
import com.vladsch.flexmark.parser.Parser;
import com.vladsch.flexmark.parser.block.BlockParserFactory;
import com.vladsch.flexmark.parser.block.BlockStart;
import com.vladsch.flexmark.parser.block.CustomBlockParserFactory;
import com.vladsch.flexmark.parser.block.MatchedBlockParser;
import com.vladsch.flexmark.parser.block.ParserState;
import com.vladsch.flexmark.util.data.DataHolder;
import com.vladsch.flexmark.util.data.MutableDataHolder;
import com.vladsch.flexmark.util.sequence.BasedSequence;
import java.util.Set;
import org.jspecify.annotations.Nullable;

/**
 * Makes definition lists, in which a {@code :} begins a definition if words stand behind it. In the
 * library's own a {@code :} alone takes in the blocks below it, whatever their indentation.
 * Immutable.
 */
final class DefinitionStarts implements Parser.ParserExtension {

  @Override
  public void parserOptions(MutableDataHolder options) {
    // None.
  }

  @Override
  public void extend(Parser.Builder builder) {
    builder.customBlockParserFactory(new WithWords());
    builder.blockPreProcessorFactory(new DefinitionListItemBlockPreProcessor.Factory());
    builder.blockPreProcessorFactory(new DefinitionListBlockPreProcessor.Factory());
  }

  private static final class WithWords implements CustomBlockParserFactory {

    private final CustomBlockParserFactory any = new DefinitionItemBlockParser.Factory();

    @Override
    public BlockParserFactory apply(DataHolder options) {
      BlockParserFactory definitions = any.apply(options);
      return new BlockParserFactory() {
        @Override
        public @Nullable BlockStart tryStart(ParserState state, MatchedBlockParser matched) {
          BasedSequence line = state.getLine();
          return line.subSequence(Math.min(state.getNextNonSpaceIndex() + 1, line.length()))
                  .isBlank()
              ? BlockStart.none()
              : definitions.tryStart(state, matched);
        }
      };
    }

    @Override
    public Set<Class<?>> getAfterDependents() {
      return Set.of();
    }

    @Override
    public Set<Class<?>> getBeforeDependents() {
      return Set.of();
    }

    @Override
    public boolean affectsGlobalScope() {
      return false;
    }
  }
}
