package dev.cyanotype.profile.compare;

import dev.cyanotype.pipeline.Options;
import dev.cyanotype.pipeline.Run;

/** Commands that can be run on the same document again and again. */
public interface Program {

    /** How many commands there are, at least one. */
    int size();

    /** A session of its own on the document as it was at first, with pipelines and caches that live on from call to call. */
    Performance begin(Options options);

    /** The commands being run once, in order. */
    @FunctionalInterface
    interface Performance {

        /** @param index which command, from 0 */
        Run run(int index);
    }
}
