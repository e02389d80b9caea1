package dev.cyanotype.language.lexicon;

import dev.cyanotype.language.Edge;
import java.util.List;

/**
 * An edge or a corner.
 *
 * @param edges one or two edges
 */
public record EdgeWord(List<Edge> edges) {}
