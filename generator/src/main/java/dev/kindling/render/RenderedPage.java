package dev.kindling.render;

import dev.kindling.origin.Origins;
import dev.kindling.output.Artifact;

/**
 * A finished page.
 *
 * @param artifact its file
 * @param origins where its text comes from
 */
public record RenderedPage(Artifact artifact, Origins origins) {}
