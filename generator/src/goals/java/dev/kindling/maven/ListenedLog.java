package dev.kindling.maven;

import java.util.function.Consumer;
import org.apache.maven.plugin.logging.Log;

/**
 * A log that hands on what it is told: what is for people to know to the one, what is for them to
 * mend to the other. Traces are left out, for a goal's message says what there is to say.
 *
 * @param results is told what a goal says
 * @param problems is told what it warns of
 */
record ListenedLog(Consumer<String> results, Consumer<String> problems) implements Log {

  @Override
  public boolean isDebugEnabled() {
    return false;
  }

  @Override
  public void debug(CharSequence content) {}

  @Override
  public void debug(CharSequence content, Throwable error) {}

  @Override
  public void debug(Throwable error) {}

  @Override
  public boolean isInfoEnabled() {
    return true;
  }

  @Override
  public void info(CharSequence content) {
    results.accept(content.toString());
  }

  @Override
  public void info(CharSequence content, Throwable error) {
    info(content);
  }

  @Override
  public void info(Throwable error) {
    info(String.valueOf(error.getMessage()));
  }

  @Override
  public boolean isWarnEnabled() {
    return true;
  }

  @Override
  public void warn(CharSequence content) {
    problems.accept(content.toString());
  }

  @Override
  public void warn(CharSequence content, Throwable error) {
    warn(content);
  }

  @Override
  public void warn(Throwable error) {
    warn(String.valueOf(error.getMessage()));
  }

  @Override
  public boolean isErrorEnabled() {
    return true;
  }

  @Override
  public void error(CharSequence content) {
    problems.accept(content.toString());
  }

  @Override
  public void error(CharSequence content, Throwable error) {
    error(content);
  }

  @Override
  public void error(Throwable error) {
    error(String.valueOf(error.getMessage()));
  }
}
