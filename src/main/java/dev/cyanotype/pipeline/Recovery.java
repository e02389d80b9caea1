package dev.cyanotype.pipeline;

import dev.cyanotype.language.Correction;
import dev.cyanotype.language.Rejection;
import java.util.List;

/** What may be done about a sentence that cannot be carried out as it stands. */
public interface Recovery {

    /**
     * A sentence that may have been meant.
     *
     * @param sentence the sentence
     * @param corrections what was taken for what
     */
    record Corrected(String sentence, List<Correction> corrections) {}

    /** The sentences that may have been meant, the likeliest first; none where nothing is near. */
    List<Corrected> corrections(String sentence, State state, Rejection rejection);

    /** Sentences that say what could be done instead; the pipeline tries each before it is shown. */
    List<String> suggestions(String sentence, State state, Rejection rejection);
}
