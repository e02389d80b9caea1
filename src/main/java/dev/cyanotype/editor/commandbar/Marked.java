package dev.cyanotype.editor.commandbar;

import dev.cyanotype.language.completion.Mark;
import java.util.List;

/**
 * A text with what of it was understood.
 *
 * @param text the text
 * @param marks the marks in it
 */
record Marked(String text, List<Mark> marks) {
    static final Marked NOTHING = new Marked("", List.of());

    /** What still holds of another text: the marks in what both begin with. */
    Marked in(String other) {
        int same = 0;
        while (same < text.length() && same < other.length() && text.charAt(same) == other.charAt(same)) {
            same++;
        }
        int end = same;
        return new Marked(other, marks.stream().filter(mark -> mark.to() <= end).toList());
    }
}
