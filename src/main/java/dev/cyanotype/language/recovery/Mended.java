package dev.cyanotype.language.recovery;

import dev.cyanotype.language.Correction;
import java.util.ArrayList;
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
     * @param factor what the confidence of its clause is multiplied by
     */
    public record Fix(Correction correction, int at, double factor) {}

    /** What was taken for what. */
    public List<Correction> corrections() {
        List<Correction> corrections = new ArrayList<>(fixes.size());
        for (Fix fix : fixes) {
            corrections.add(fix.correction());
        }
        return corrections;
    }
}
