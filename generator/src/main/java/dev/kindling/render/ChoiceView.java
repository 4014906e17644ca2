package dev.kindling.render;

import dev.kindling.theme.Group;
import dev.kindling.theme.View;

/**
 * The value of a choice.
 *
 * @param name as written in front matter
 * @param label as readers see it
 * @param is a flag for each name of the choice: true for this one
 */
record ChoiceView(String name, String label, Group is) implements View {}
