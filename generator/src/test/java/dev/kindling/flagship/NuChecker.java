package dev.kindling.flagship;

import java.io.IOException;
import java.io.InputStream;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import nu.validator.validation.SimpleDocumentValidator;
import org.apache.log4j.Level;
import org.apache.log4j.LogManager;
import org.xml.sax.ErrorHandler;
import org.xml.sax.InputSource;
import org.xml.sax.SAXException;
import org.xml.sax.SAXParseException;

/**
 * The Nu Html Checker, in this process and without the network. Reading its schema takes a second,
 * so one checker is kept for all pages. For one thread.
 */
final class NuChecker {

  /**
   * One thing that the checker says.
   *
   * @param line 1-based
   */
  record Finding(boolean isError, Path file, int line, String message) {

    @Override
    public String toString() {
      return file + ":" + line + ": " + message;
    }
  }

  private final SimpleDocumentValidator validator;
  private final Collector collector = new Collector();

  NuChecker() throws Exception {
    LogManager.getRootLogger().setLevel(Level.OFF);
    validator = new SimpleDocumentValidator(false, false, false);
    validator.setUpMainSchema("http://s.validator.nu/html5-all.rnc", collector);
    validator.setUpValidatorAndParsers(collector, false, false);
  }

  /** What is wrong with one HTML file in UTF-8, in the file's order. */
  List<Finding> check(Path file) throws IOException, SAXException {
    collector.findings.clear();
    collector.file = file;
    try (InputStream bytes = Files.newInputStream(file)) {
      InputSource source = new InputSource(bytes);
      source.setEncoding("UTF-8");
      // From a file: address, 'self' in a security policy would allow nothing.
      source.setSystemId("http://localhost/" + file.getFileName());
      validator.checkHtmlInputSource(source);
    }
    return List.copyOf(collector.findings);
  }

  private static final class Collector implements ErrorHandler {

    private final List<Finding> findings = new ArrayList<>();
    private Path file = Path.of("");

    @Override
    public void warning(SAXParseException problem) {
      add(false, problem);
    }

    @Override
    public void error(SAXParseException problem) {
      add(true, problem);
    }

    @Override
    public void fatalError(SAXParseException problem) {
      add(true, problem);
    }

    private void add(boolean isError, SAXParseException problem) {
      findings.add(
          new Finding(
              isError, file, problem.getLineNumber(), String.valueOf(problem.getMessage())));
    }
  }
}
