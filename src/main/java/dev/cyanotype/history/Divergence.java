package dev.cyanotype.history;

import dev.cyanotype.edit.MemberPath;
import org.jspecify.annotations.Nullable;

/**
 * One thing that is no longer as it was in the state that two others come from.
 *
 * @param id the component, or null for the screen
 * @param aspect what of it
 * @param side who changed it
 * @param base what was there, in words; empty for nothing
 * @param here what is there on this side
 * @param there what is there on the other
 */
public record Divergence(@Nullable String id, Aspect aspect, Side side, String base, String here, String there) {

    /** What of a component can be otherwise. */
    public sealed interface Aspect {
        /** Whether it is there at all. */
        record Existence() implements Aspect {}

        /** Where it stands in the tree. */
        record Position() implements Aspect {}

        /** What one of its members holds. */
        record Member(MemberPath path) implements Aspect {}
    }

    /** Who changed a thing. */
    public enum Side {
        HERE,
        THERE,
        /** Both, and to the same. */
        BOTH,
        /** Both, and each in its own way. */
        CONFLICT
    }

    /** The place of it, such as {@code title_1, visual.bold}. */
    public String place() {
        String owner = id == null ? "screen" : id;
        return aspect instanceof Aspect.Member(MemberPath path) ? owner + ", " + path.print() : owner;
    }

    /** Whether somebody has to say which of the two it is to be. */
    public boolean isConflict() {
        return side == Side.CONFLICT;
    }
}
