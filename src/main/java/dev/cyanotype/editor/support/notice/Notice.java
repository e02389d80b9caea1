package dev.cyanotype.editor.support.notice;

import java.util.List;

/**
 * Something to tell the person at the window.
 *
 * @param kind how much it weighs
 * @param message one sentence, and what to do next
 * @param choices what can be done about it by a click, the best first
 */
public record Notice(Kind kind, String message, List<Choice> choices) {

    public enum Kind {
        DONE,
        WARNING,
        REFUSED
    }

    /** A way to go on. */
    public record Choice(String label, Runnable run) {}

    public Notice {
        choices = List.copyOf(choices);
    }

    public static Notice done(String message) {
        return new Notice(Kind.DONE, message, List.of());
    }

    public static Notice refused(String message) {
        return new Notice(Kind.REFUSED, message, List.of());
    }
}
