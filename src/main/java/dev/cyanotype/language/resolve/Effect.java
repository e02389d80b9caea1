package dev.cyanotype.language.resolve;

import dev.cyanotype.language.Action;
import dev.cyanotype.language.ColourValue;
import org.jspecify.annotations.Nullable;

/**
 * One thing of a component that an action changes: to a value, or in a direction.
 *
 * @param slot which thing: a {@link Slot}, a property, a token
 * @param value what it is set to; null where it is changed relative to what it is
 * @param direction above 0 for more, below for less, 0 where it is set
 */
record Effect(Object slot, @Nullable Object value, double direction) {

    /** What of a component is no property of its own in the language. */
    enum Slot {
        FOREGROUND,
        BACKGROUND,
        BORDER_COLOUR,
        WIDTH,
        HEIGHT,
        X,
        Y,
        GAP,
        PARENT,
        ORDER,
        LETTER_CASE
    }

    /** The value of what is taken away. */
    static final Object GONE = new Object() {
        @Override
        public String toString() {
            return "gone";
        }
    };

    static Effect set(Object slot, Object value) {
        return new Effect(slot, value, 0);
    }

    static Effect changed(Object slot, double direction) {
        return new Effect(slot, null, direction);
    }

    /** Whether both cannot hold, where this one comes first. What is taken away may be set anew. */
    boolean contradicts(Effect later) {
        if (!slot.equals(later.slot)) {
            return false;
        }
        if (value != null && later.value != null) {
            return value != GONE && !value.equals(later.value) && !agree(value, later.value) && !agree(later.value, value);
        }
        return direction * later.direction < 0;
    }

    /** A gradient agrees with the colour that it begins or ends with. */
    private static boolean agree(Object one, Object other) {
        return one instanceof Action.FillGradient(ColourValue from, ColourValue to, double _)
                && (other.equals(from) || other.equals(to));
    }
}
