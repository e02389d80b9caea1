package dev.cyanotype.language.recovery;

import dev.cyanotype.language.Correction;
import java.util.List;

/**
 * A sentence that may have been meant.
 *
 * @param sentence the sentence
 * @param fixes what was taken for what, from left to right
 */
public record Mended(String sentence, List<Fix> fixes) {

    public Mended {
        fixes = List.copyOf(fixes);
    }

    /**
     * One thing taken for another.
     *
     * @param correction what for what
     * @param at where it stands now: an offset in the sentence as corrected
     * @param plain whether only separators changed, which says nothing else than was said
     */
    public record Fix(Correction correction, int at, boolean plain) {}
}
