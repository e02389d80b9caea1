package dev.cyanotype.determinism;

import dev.cyanotype.pipeline.Options;
import java.util.List;

/** What came of making a revision again. */
public sealed interface Verdict {

    /** @param under the optimisations under which it came to the same digest */
    record Same(List<Options> under) implements Verdict {
        public Same {
            under = List.copyOf(under);
        }
    }

    /**
     * @param from what it was made from: the {@code sentence} as said, or its {@code script}
     * @param expected the digest that the revision has
     * @param found the digest that it came to
     */
    record Different(String from, String expected, String found) implements Verdict {}
}
