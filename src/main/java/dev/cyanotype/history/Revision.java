package dev.cyanotype.history;

import dev.cyanotype.blueprint.Blueprint;
import dev.cyanotype.edit.Edit;
import dev.cyanotype.edit.Patch;
import java.util.List;
import org.jspecify.annotations.Nullable;

/**
 * One state that a document went through, and what led to it.
 *
 * @param number its number; numbers grow and are never used again
 * @param parent the number of the state before, or null for the first
 * @param sentence the command as said
 * @param selection the ids that were selected when it was said
 * @param antecedents the ids that the command before was about
 * @param script the literal edits that the command came to
 * @param patch from the parent's document to this one
 * @param document the document
 * @param digest its digest
 */
public record Revision(
        int number,
        @Nullable Integer parent,
        String sentence,
        List<String> selection,
        List<String> antecedents,
        List<Edit> script,
        Patch patch,
        Blueprint document,
        String digest) {}
