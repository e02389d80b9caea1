package dev.cyanotype.language.resolve;

import dev.cyanotype.colour.CssNames;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;

/** The colour names that may have been meant by one that no colour has. */
final class NearNames {
    private static final int MOST = 3;

    private NearNames() {}

    /** The screen's own that share a word with it, then the CSS name that is spelt most like it. */
    static List<String> of(String wanted, List<String> own) {
        List<String> near = new ArrayList<>();
        for (String name : own) {
            if (near.size() < MOST && (Loosely.holdsEach(name, wanted) || Loosely.holdsEach(wanted, name.replace('_', ' ')))) {
                near.add(name.replace('_', ' '));
            }
        }
        CssNames.closestSpelling(wanted.toLowerCase(Locale.ROOT).replace(" ", "")).ifPresent(near::add);
        return near;
    }
}
