package dev.cyanotype.language;

import dev.cyanotype.blueprint.BlueprintView;
import java.util.List;

/**
 * What a sentence is read against.
 *
 * @param document the document
 * @param selection the ids selected
 * @param antecedents the ids that the command before was about, for pronouns
 */
public record Setting(BlueprintView document, List<String> selection, List<String> antecedents) {}
