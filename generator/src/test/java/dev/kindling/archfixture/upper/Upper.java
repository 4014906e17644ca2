package dev.kindling.archfixture.upper;

import dev.kindling.archfixture.lower.Lower;
import java.util.Optional;
import org.yaml.snakeyaml.Yaml;

/** Imports what stands below it, which it may, and a library that is not its own. */
public record Upper(Optional<Lower> below, Yaml yaml) {}
