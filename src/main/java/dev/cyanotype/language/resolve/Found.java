package dev.cyanotype.language.resolve;

import dev.cyanotype.language.Rejection;
import java.util.List;

/** What a target came to. */
sealed interface Found {
    /** The screen itself and nothing on it. */
    Those SCREEN = new Those(List.of(), true);

    /** Nothing: the target of an action that has none. */
    Those NOTHING = new Those(List.of(), false);

    /**
     * Components, the screen, or both.
     *
     * @param ids each once, in the order in which they are meant
     * @param screen whether the screen itself is meant
     */
    record Those(List<String> ids, boolean screen) implements Found {

        static Those of(List<String> ids) {
            return new Those(ids, false);
        }

        static Those of(String id) {
            return new Those(List.of(id), false);
        }

        boolean isNothing() {
            return ids.isEmpty() && !screen;
        }
    }

    record Refused(Rejection why) implements Found {}
}
