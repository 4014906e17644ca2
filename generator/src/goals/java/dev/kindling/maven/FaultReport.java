package dev.kindling.maven;

import dev.kindling.build.InternalFault;
import dev.kindling.diagnostic.Code;
import dev.kindling.diagnostic.ShownText;
import org.apache.maven.plugin.MojoExecutionException;

/**
 * Says of what Kindling did not expect what a report of it must hold: what it was doing, which
 * Kindling it is, and where the fault shows. Memory that runs out is told apart, since people can
 * give more.
 */
final class FaultReport {

  /** The first lines of a trace; they say most, and Maven prints all with {@code -e}. */
  private static final int SHOWN_FRAMES = 4;

  private static final long MEGABYTE = 1 << 20;

  private FaultReport() {}

  /**
   * How a goal fails with it.
   *
   * @param thrown what was thrown
   * @param version of Kindling
   * @param caller who ran it
   */
  static MojoExecutionException of(Throwable thrown, String version, Caller caller) {
    Throwable cause = thrown;
    String work = "it ran";
    if (thrown instanceof InternalFault fault && fault.getCause() != null) {
      cause = fault.getCause();
      work = fault.work();
    }
    String text =
        cause instanceof OutOfMemoryError
            ? memory(cause, work, caller)
            : fault(cause, work, version) + caller.moreLines();
    return new MojoExecutionException(ShownText.forLog(text), cause);
  }

  private static String memory(Throwable cause, String work, Caller caller) {
    return "Java ran out of memory while "
        + work
        + ": it may use "
        + Runtime.getRuntime().maxMemory() / MEGABYTE
        + " MB ("
        + cause.getMessage()
        + "). Give it more, "
        + caller.moreMemory()
        + ".";
  }

  private static String fault(Throwable cause, String work, String version) {
    String code = Code.INTERNAL_FAULT.id();
    StringBuilder out = new StringBuilder();
    out.append("error[").append(code).append("]: Kindling failed while ").append(work);
    out.append("\nThe fault is Kindling's own, whatever your site holds. Please report it as an");
    out.append(" issue in Kindling's repository,\nwith these lines and, if you may show it, the");
    out.append(" file:\n\n  Kindling ").append(version);
    out.append(", Java ").append(System.getProperty("java.version"));
    out.append(", ").append(System.getProperty("os.name"));
    out.append("\n  ").append(cause);
    StackTraceElement[] frames = cause.getStackTrace();
    for (int i = 0; i < Math.min(SHOWN_FRAMES, frames.length); i++) {
      out.append("\n    at ").append(frames[i]);
    }
    return out.toString();
  }
}
