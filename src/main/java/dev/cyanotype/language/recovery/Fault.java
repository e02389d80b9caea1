package dev.cyanotype.language.recovery;

import java.util.List;

/**
 * A place in a sentence that something may be wrong with.
 *
 * @param options what may have been meant, the likeliest first; at least one
 */
record Fault(List<Mend> options) {

    Fault {
        options = List.copyOf(options);
    }

    static Fault of(Mend only) {
        return new Fault(List.of(only));
    }
}
