package dev.kindling.cli;

import dev.kindling.diagnostic.NearestName;
import java.io.IOException;
import java.io.InputStream;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.Optional;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import javax.xml.parsers.DocumentBuilderFactory;
import javax.xml.parsers.ParserConfigurationException;
import org.w3c.dom.Element;
import org.w3c.dom.Node;
import org.xml.sax.SAXException;

/**
 * What the command line can do, as the plugin's descriptor says it: the file in which Maven's tools
 * describe each goal by the Javadoc in its source.
 *
 * @param version of Kindling
 * @param all sorted by name
 */
record Commands(String version, List<Command> all) {

  /** Where the descriptor stands in the jar. */
  static final String DESCRIPTOR = "META-INF/maven/plugin.xml";

  /**
   * What there is for Maven only: its own help, a build that does nothing, the name of a command.
   */
  private static final List<String> FOR_MAVEN = List.of("help", "skip", "explain");

  private static final Pattern PROPERTY = Pattern.compile("\\$\\{([\\w.]+)}");

  /** Copies the list. */
  Commands {
    all = List.copyOf(all);
  }

  /**
   * Reads a descriptor, which is ours and trusted.
   *
   * @throws IOException when it cannot be read
   */
  static Commands read(InputStream descriptor) throws IOException {
    try {
      Element plugin =
          DocumentBuilderFactory.newInstance()
              .newDocumentBuilder()
              .parse(descriptor)
              .getDocumentElement();
      List<Command> commands = new ArrayList<>();
      for (Element goal : inside(inside(plugin, "mojos"), "mojo")) {
        String name = text(goal, "goal");
        if (!name.equals("help")) {
          String implementation = text(goal, "implementation");
          commands.add(new Command(name, text(goal, "description"), implementation, options(goal)));
        }
      }
      commands.sort(Comparator.comparing(Command::name));
      return new Commands(text(plugin, "version"), commands);
    } catch (SAXException | ParserConfigurationException e) {
      throw new IOException("The description of the goals cannot be read.", e);
    }
  }

  private static List<Option> options(Element goal) {
    Optional<Element> configuration = inside(goal, "configuration").stream().findFirst();
    List<Option> options = new ArrayList<>();
    for (Element parameter : inside(inside(goal, "parameters"), "parameter")) {
      String name = text(parameter, "name");
      Optional<Element> value =
          configuration.stream().flatMap(all -> inside(all, name).stream()).findFirst();
      Matcher property = PROPERTY.matcher(value.map(Element::getTextContent).orElse(""));
      if (property.matches() && !FOR_MAVEN.contains(name)) {
        Optional<String> standard =
            value
                .map(element -> element.getAttribute("default-value"))
                .filter(written -> !written.isEmpty());
        options.add(new Option(name, property.group(1), standard, text(parameter, "description")));
      }
    }
    options.sort(Comparator.comparing(Option::name));
    return options;
  }

  private static List<Element> inside(List<Element> parents, String name) {
    return parents.stream().flatMap(parent -> inside(parent, name).stream()).toList();
  }

  private static List<Element> inside(Element parent, String name) {
    List<Element> found = new ArrayList<>();
    for (Node node = parent.getFirstChild(); node != null; node = node.getNextSibling()) {
      if (node instanceof Element element && element.getTagName().equals(name)) {
        found.add(element);
      }
    }
    return found;
  }

  private static String text(Element parent, String name) {
    return inside(parent, name).stream()
        .findFirst()
        .map(Element::getTextContent)
        .orElse("")
        .strip()
        .replaceAll("\\s+", " ");
  }

  /** The command of a name. */
  Optional<Command> find(String name) {
    return all.stream().filter(command -> command.name().equals(name)).findFirst();
  }

  /** What to say of a command that there is not. */
  String unknown(String name) {
    List<String> names = all.stream().map(Command::name).toList();
    return "There is no command `"
        + name
        + "`: "
        + NearestName.advice(name, names).orElse("there are `" + String.join("`, `", names) + "`");
  }
}
