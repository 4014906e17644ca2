package dev.kindling.maven;

/** Who runs a goal, as far as what it says depends on that. */
sealed interface Caller {

  /** How to give Java more memory, as the end of a sentence. */
  String moreMemory();

  /** What to say below a fault of Kindling's own; it begins with an empty line. */
  String moreLines();

  /** Maven, which says itself which version of the plugin it runs. */
  record Maven() implements Caller {

    @Override
    public String moreMemory() {
      return "such as with the environment variable MAVEN_OPTS=-Xmx4g";
    }

    @Override
    public String moreLines() {
      return "\n\nMaven prints more lines when it is run with -e.";
    }
  }

  /**
   * Somebody at a command line.
   *
   * @param version of Kindling
   */
  record CommandLine(String version) implements Caller {

    @Override
    public String moreMemory() {
      return "such as with java -Xmx4g -jar";
    }

    @Override
    public String moreLines() {
      return "";
    }
  }
}
