package dev.kindling.archfixture.lower;

import dev.kindling.archfixture.upper.Upper;
import java.util.List;

/** Imports what stands above it. */
public record Lower(List<Upper> above) {}
