package dev.cyanotype.pipeline;

import dev.cyanotype.language.Rejection;
import dev.cyanotype.language.recovery.Mended;
import java.util.List;

/** What may be done about a sentence that cannot be carried out as it stands. */
public interface Recovery {

    /** The sentences that may have been meant, the likeliest first; none where nothing is near. */
    List<Mended> corrections(String sentence, State state, Rejection rejection);

    /** Sentences that say what could be done instead; the pipeline tries each before it is shown. */
    List<String> suggestions(String sentence, State state, Rejection rejection);

    /** The confidence below which a corrected reading is not used. */
    double leastConfidence();
}
