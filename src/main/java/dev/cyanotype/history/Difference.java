package dev.cyanotype.history;

import dev.cyanotype.edit.MemberPath;
import dev.cyanotype.geometry.Box;
import dev.cyanotype.json.JsonValue;
import java.util.List;
import org.jspecify.annotations.Nullable;

/**
 * What is different about one component, or about the screen itself.
 *
 * @param id the component, or null for the screen
 * @param kind what became of it
 * @param relocated whether it stands elsewhere in the tree
 * @param fields the members that differ; none of a component that was added or removed
 * @param before where it was, or null where it was not there; null for the screen
 * @param after where it is, or null where it is not there; null for the screen
 */
public record Difference(
        @Nullable String id, Kind kind, boolean relocated, List<Field> fields, @Nullable Box before, @Nullable Box after) {

    public enum Kind {
        ADDED,
        REMOVED,
        CHANGED
    }

    /**
     * A member that differs.
     *
     * @param path the member
     * @param before what it held, or null for nothing
     * @param after what it holds, or null for nothing
     */
    public record Field(MemberPath path, @Nullable JsonValue before, @Nullable JsonValue after) {}

    public Difference {
        fields = List.copyOf(fields);
    }
}
