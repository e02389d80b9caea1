package dev.cyanotype.rules;

import dev.cyanotype.blueprint.Component;
import dev.cyanotype.json.JsonObject;
import org.jspecify.annotations.Nullable;

/** Where the components of a state come from: what they were before the edit, and how many there are of one id. */
interface Lineage {
    /** Of a state that no edit has led to. */
    Lineage NONE = new Lineage() {
        @Override
        public @Nullable Component origin(String id) {
            return null;
        }

        @Override
        public @Nullable JsonObject originalScreen() {
            return null;
        }

        @Override
        public int copies(String id) {
            return 1;
        }
    };

    /** The component before the edit, or null where there was none, or another under the same id. */
    @Nullable Component origin(String id);

    /** The members of the screen before the edit, or null where there was no edit. */
    @Nullable JsonObject originalScreen();

    /** How many components have an id. */
    int copies(String id);
}
