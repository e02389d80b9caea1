package dev.cyanotype.rules;

import dev.cyanotype.blueprint.Component;
import java.util.List;
import java.util.Set;
import java.util.function.Consumer;

/** One thing that a document is held to. */
interface Rule {

    /** The name in reports and in {@code meta.rules}. */
    String id();

    Severity severity();

    /** All that a check depends on, of the component or of the screen: what else changes cannot change its result. */
    Set<Facet> reads();

    /** Whether hidden components are held to it too, and no document can lower it. */
    default boolean isBinding() {
        return false;
    }

    /** Whether a breach is one of two components alike, so that it is the same with the two exchanged. */
    default boolean isMutual() {
        return false;
    }

    /** Gives what breaches there are of one component. */
    default void check(Component component, Scene scene, Consumer<Breach> found) {}

    /** Gives what breaches there are of the screen itself. */
    default void checkScreen(Scene scene, Consumer<Breach> found) {}

    /** One sentence for a person. */
    String message(Breach breach, Scene scene);

    /** Canonical sentences that mend the breach, each by itself, the best first. */
    default List<String> fixes(Breach breach, Scene scene) {
        return List.of();
    }
}
