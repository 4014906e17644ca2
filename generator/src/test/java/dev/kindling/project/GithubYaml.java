package dev.kindling.project;

import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.function.BiConsumer;
import org.yaml.snakeyaml.DumperOptions;
import org.yaml.snakeyaml.LoaderOptions;
import org.yaml.snakeyaml.Yaml;
import org.yaml.snakeyaml.constructor.SafeConstructor;
import org.yaml.snakeyaml.representer.Representer;
import org.yaml.snakeyaml.resolver.Resolver;

/**
 * A file of YAML as GitHub reads it: {@code on} and {@code false} stay the words they are, where
 * YAML 1.1 would make truth values of them.
 *
 * @param name for messages
 * @param text as written
 * @param tree maps, lists and strings
 */
record GithubYaml(String name, String text, Map<?, ?> tree) {

  /** Reads a file. */
  static GithubYaml parse(String name, String text) {
    DumperOptions dumping = new DumperOptions();
    LoaderOptions loading = new LoaderOptions();
    Object tree =
        new Yaml(
                new SafeConstructor(loading),
                new Representer(dumping),
                dumping,
                loading,
                new WordsOnly())
            .load(text);
    return new GithubYaml(name, text, map(tree));
  }

  /** What stands at a path of keys, or an empty map if nothing does. */
  Object at(String... keys) {
    Object here = tree;
    for (String key : keys) {
      here = value(here, key);
    }
    return here;
  }

  /** The jobs by name. */
  Map<?, ?> jobs() {
    return map(at("jobs"));
  }

  /** The steps of a job. */
  static List<?> steps(Object job) {
    return value(job, "steps") instanceof List<?> steps ? steps : List.of();
  }

  /** The value of a key as text, or the empty string. */
  static String text(Object map, String key) {
    return value(map, key) instanceof String text ? text : "";
  }

  /** The value of a key, or an empty map. */
  static Object value(Object map, String key) {
    Object value = map(map).get(key);
    return value == null ? Map.of() : value;
  }

  /** The value as a map, or an empty one if it is none. */
  static Map<?, ?> map(Object value) {
    return value instanceof Map<?, ?> map ? map : Map.of();
  }

  /** Calls back for every step of every job, with the job's name. */
  void eachStep(BiConsumer<String, Object> visitor) {
    jobs().forEach((name, job) -> steps(job).forEach(step -> visitor.accept("" + name, step)));
  }

  /** Every value of a key named {@code uses}, in order. */
  List<String> uses() {
    List<String> all = new ArrayList<>();
    jobs().forEach((name, job) -> addIfThere(all, text(job, "uses")));
    eachStep((job, step) -> addIfThere(all, text(step, "uses")));
    return all;
  }

  private static void addIfThere(List<String> all, String use) {
    if (!use.isEmpty()) {
      all.add(use);
    }
  }

  private static final class WordsOnly extends Resolver {
    @Override
    protected void addImplicitResolvers() {}
  }
}
