package dev.kindling.markdown;

import com.vladsch.flexmark.ast.BulletListItem;
import com.vladsch.flexmark.ast.ListItem;
import com.vladsch.flexmark.ast.OrderedListItem;
import com.vladsch.flexmark.ext.gfm.tasklist.TaskListItem;
import com.vladsch.flexmark.parser.ListOptions;
import com.vladsch.flexmark.parser.Parser;
import com.vladsch.flexmark.parser.block.BlockPreProcessor;
import com.vladsch.flexmark.parser.block.BlockPreProcessorFactory;
import com.vladsch.flexmark.parser.block.ParserState;
import com.vladsch.flexmark.util.ast.Block;
import com.vladsch.flexmark.util.data.MutableDataHolder;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Set;

/**
 * Makes tasks of list items that begin with {@code [ ]} or {@code [x]} and a space (GFM
 * specification, section 5.3). The library takes {@code [x](of.md)} for one, too. Immutable.
 */
final class TaskItems implements Parser.ParserExtension, BlockPreProcessorFactory {

  @Override
  public void parserOptions(MutableDataHolder options) {
    ListOptions.addItemMarkerSuffixes(options, "[ ] ", "[x] ", "[X] ", "[ ]\t", "[x]\t", "[X]\t");
  }

  @Override
  public void extend(Parser.Builder builder) {
    builder.blockPreProcessorFactory(this);
  }

  @Override
  public Set<Class<? extends Block>> getBlockTypes() {
    return new LinkedHashSet<>(List.of(BulletListItem.class, OrderedListItem.class));
  }

  @Override
  public BlockPreProcessor apply(ParserState state) {
    return TaskItems::make;
  }

  private static void make(ParserState state, Block block) {
    if (block instanceof ListItem item && !item.getMarkerSuffix().isEmpty()) {
      TaskListItem task = new TaskListItem(item);
      task.setTight(item.isOwnTight());
      item.insertBefore(task);
      item.unlink();
      state.blockAdded(task);
      state.blockRemoved(item);
    }
  }

  /** Whether a task is done. */
  static boolean isDone(TaskListItem task) {
    return task.getMarkerSuffix().charAt(1) != ' ';
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
    return true;
  }
}
