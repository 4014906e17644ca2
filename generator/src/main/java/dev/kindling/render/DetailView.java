package dev.kindling.render;

import dev.kindling.theme.View;
import java.util.List;

/**
 * A field that a page gives, with its label.
 *
 * @param name as it is written in front matter; for the way back of a reference, its reverse name
 * @param label what readers see in front of its values
 * @param values its value, or those of a list; never none
 */
record DetailView(String name, String label, List<ValueView> values) implements View {}
