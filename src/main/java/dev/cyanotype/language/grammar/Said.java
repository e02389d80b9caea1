package dev.cyanotype.language.grammar;

import dev.cyanotype.language.Action;
import dev.cyanotype.language.Code;
import java.util.List;

/** What some words came to: an action, or a reason why they cannot be one. */
sealed interface Said {

    record Means(Action action) implements Said {}

    /**
     * The words are understood and cannot be done.
     *
     * @param suggestions whole sentences that might be meant
     */
    record Fails(Code code, String message, List<String> suggestions) implements Said {}

    static Said of(Action action) {
        return new Means(action);
    }
}
