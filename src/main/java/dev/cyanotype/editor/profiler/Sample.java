package dev.cyanotype.editor.profiler;

import dev.cyanotype.pipeline.Timing;

/**
 * What one run of the pipeline took.
 *
 * @param sentence what was asked
 * @param kind what became of it
 * @param timing its stages, in nanoseconds
 */
record Sample(String sentence, Kind kind, Timing timing) {

    /** What a run came to. */
    enum Kind {
        APPLIED,
        REJECTED,
        /** It was tried out and not kept: a gesture under way, a sentence being typed. */
        TRIED
    }
}
