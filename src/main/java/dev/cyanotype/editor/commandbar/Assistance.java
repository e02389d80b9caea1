package dev.cyanotype.editor.commandbar;

import dev.cyanotype.language.completion.Mark;
import java.util.List;

/**
 * What can be offered for a prompt.
 *
 * @param words how the sentence can go on, the best first
 * @param marks what of it is understood
 * @param lost whether a word that nobody knows stands before the one at the caret: what could follow is a guess
 * @param examples for an empty prompt, sentences that would change this very document
 */
record Assistance(List<Row.Word> words, List<Mark> marks, boolean lost, List<String> examples) {
    static final Assistance NONE = new Assistance(List.of(), List.of(), false, List.of());
}
