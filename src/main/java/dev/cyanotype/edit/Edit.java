package dev.cyanotype.edit;

import dev.cyanotype.json.JsonObject;
import dev.cyanotype.json.JsonValue;
import org.jspecify.annotations.Nullable;

/**
 * One edit, literal and resolved: it names components by id and says values, not amounts of change relative to what is found
 * (but for {@link MoveComponent}).
 *
 * <p>The vocabulary is closed. What any gesture or sentence comes to is a list of these; {@link EditPrinter} gives each its
 * canonical sentence, {@link EditReader} reads it back, {@link EditPlanner} makes its patch.
 */
public sealed interface Edit {

    /** Moves a component, and all below it, by a distance in pixels; here as elsewhere -0 is taken for 0. */
    record MoveComponent(String id, double dx, double dy) implements Edit {
        public MoveComponent {
            dx += 0.0;
            dy += 0.0;
        }
    }

    /** Puts the top left corner of a component at a point; all below it moves along. */
    record PlaceComponent(String id, double x, double y) implements Edit {
        public PlaceComponent {
            x += 0.0;
            y += 0.0;
        }
    }

    /** Gives a component a size in pixels, above 0; its top left corner and what is below it stay. */
    record ResizeComponent(String id, double width, double height) implements Edit {}

    /**
     * Sets a member.
     *
     * @param id the component, or null for the screen
     * @param value the value, held in its standard written form, which is the one that a sentence can say
     */
    record SetMember(@Nullable String id, MemberPath path, JsonValue value) implements Edit {
        public SetMember {
            value = value.onOneLine();
        }
    }

    /**
     * Takes a member away.
     *
     * @param id the component, or null for the screen
     */
    record UnsetMember(@Nullable String id, MemberPath path) implements Edit {}

    /**
     * Puts in a component that satisfies the schema and whose ids are new.
     *
     * @param component the component as JSON, children included
     * @param parent the parent's id, or null for the screen
     * @param index the index among its siblings to be
     */
    record InsertComponent(JsonObject component, @Nullable String parent, int index) implements Edit {
        public InsertComponent {
            component = component.onOneLine();
        }
    }

    /** Takes a component out, with all below it. */
    record DeleteComponent(String id) implements Edit {}

    /**
     * Moves a component in the tree, not on the screen.
     *
     * @param parent the parent to be, or null for the screen
     * @param index the index among its siblings to be, counted without it
     */
    record RelocateComponent(String id, @Nullable String parent, int index) implements Edit {}
}
