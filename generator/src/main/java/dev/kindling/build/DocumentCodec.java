package dev.kindling.build;

import dev.kindling.cache.ByteSink;
import dev.kindling.cache.ByteSource;
import dev.kindling.cache.RecordCodec;
import dev.kindling.document.Extension;
import dev.kindling.origin.Origin;
import dev.kindling.origin.Origins;
import dev.kindling.origin.Places;
import dev.kindling.source.SourceFile;
import java.util.HashMap;
import java.util.Map;

/**
 * How documents, and what is wrong with them, are written as bytes. Writer and reader have the file
 * at hand that was parsed; what names another one, or was read by a feature, is not written.
 */
final class DocumentCodec {

  private DocumentCodec() {}

  /** For a type of record that holds documents or problems. */
  static <T extends Record> RecordCodec<T> of(Class<T> type) {
    Map<Class<?>, RecordCodec.Adapter<?, ?>> adapters = new HashMap<>();
    adapters.put(SourceFile.class, new AtHand());
    adapters.put(Origin.class, new PlacesAtHand());
    adapters.put(Extension.class, new Unknown());
    return new RecordCodec<>(type, adapters);
  }

  /** The file that was parsed: nothing of it needs to be written. */
  private static final class AtHand implements RecordCodec.Adapter<SourceFile, SourceFile> {

    @Override
    public void write(SourceFile value, SourceFile parsed, ByteSink into) {
      if (!value.equals(parsed)) {
        throw new RecordCodec.Unwritable(value.toString());
      }
    }

    @Override
    public SourceFile read(SourceFile parsed, ByteSource from) {
      return parsed;
    }
  }

  /** Where pieces of the file's HTML come from. */
  private static final class PlacesAtHand implements RecordCodec.Adapter<Origin, SourceFile> {

    @Override
    public void write(Origin value, SourceFile parsed, ByteSink into) {
      if (value == Origins.NONE) {
        into.number(0);
      } else if (value instanceof Places places && places.file().equals(parsed)) {
        int[] table = places.table();
        into.number(table.length);
        for (int number : table) {
          into.number(number);
        }
      } else {
        throw new RecordCodec.Unwritable(value.toString());
      }
    }

    @Override
    public Origin read(SourceFile parsed, ByteSource from) {
      int[] table = new int[from.count()];
      for (int i = 0; i < table.length; i++) {
        table[i] = Math.toIntExact(from.number());
      }
      return table.length == 0 ? Origins.NONE : new Places(parsed, table);
    }
  }

  /** What features read is theirs alone. */
  private static final class Unknown implements RecordCodec.Adapter<Extension, SourceFile> {

    @Override
    public void write(Extension value, SourceFile parsed, ByteSink into) {
      throw new RecordCodec.Unwritable(value.toString());
    }

    @Override
    public Extension read(SourceFile parsed, ByteSource from) {
      throw new IllegalStateException("Nothing of the sort was written");
    }
  }
}
