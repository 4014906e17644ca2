package dev.kindling.cli;

import java.io.IOException;
import java.io.InputStream;
import java.io.PrintStream;
import java.nio.charset.StandardCharsets;
import java.nio.file.Path;
import java.util.List;

/** Where Java begins when Kindling runs without Maven. */
public final class Main {

  private Main() {}

  /**
   * Does what the words say, and ends the process.
   *
   * @param words the name of a command, and its options
   * @throws IOException when the jar is damaged
   */
  public static void main(String[] words) throws IOException {
    PrintStream results = new PrintStream(System.out, true, StandardCharsets.UTF_8);
    PrintStream problems = new PrintStream(System.err, true, StandardCharsets.UTF_8);
    try (InputStream descriptor =
        Main.class.getClassLoader().getResourceAsStream(Commands.DESCRIPTOR)) {
      if (descriptor == null) {
        throw new IOException("This jar is damaged: it has no " + Commands.DESCRIPTOR);
      }
      Commands commands = Commands.read(descriptor);
      System.exit(new CommandLine(commands, Path.of(""), results, problems).run(List.of(words)));
    }
  }
}
