package dev.cyanotype.editor.commandbar;

import java.util.List;

/**
 * What Enter would do, in words.
 *
 * @param kind what kind of answer it is
 * @param message one sentence, or what would become of which components
 * @param tag why not, in a word or two; empty where nothing is refused
 * @param asides what to know besides: words taken for others, doubts, warnings
 */
public record Outcome(Kind kind, String message, String tag, List<String> asides) {

    /** The kinds of answer. */
    public enum Kind {
        /** Nothing is asked. */
        NOTHING,
        /** The sentence may still be on its way to something. */
        GOES_ON,
        /** It would be applied as it stands. */
        APPLIES,
        /** It would be applied if some of its words are taken for others. */
        MEANT,
        /** It would be, or was, rejected. */
        REFUSED,
        /** A menu action would be run. */
        RUNS
    }

    static final Outcome NOTHING = new Outcome(Kind.NOTHING, "", "", List.of());

    public Outcome {
        asides = List.copyOf(asides);
    }

    static Outcome of(Kind kind, String message) {
        return new Outcome(kind, message, "", List.of());
    }
}
