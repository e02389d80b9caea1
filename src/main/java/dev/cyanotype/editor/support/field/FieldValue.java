package dev.cyanotype.editor.support.field;

import dev.cyanotype.blueprint.Blueprint;
import dev.cyanotype.blueprint.Component;
import dev.cyanotype.blueprint.Lengths;
import dev.cyanotype.json.JsonValue;
import java.util.List;
import java.util.Objects;
import org.jspecify.annotations.Nullable;

/**
 * What a field shows: an immutable value.
 *
 * @param value what is written down, the same for all; null where there is nothing, or not the same
 * @param mixed whether it is not the same for all
 * @param changed whether any has the member, and is thereby other than the default
 * @param fallback what holds where nothing is written down; null for nothing, or not the same
 */
public record FieldValue(@Nullable JsonValue value, boolean mixed, boolean changed, @Nullable JsonValue fallback) {
    static final FieldValue NONE = new FieldValue(null, false, false, null);

    /** What holds: what is written down, else what holds without it. */
    public @Nullable JsonValue effective() {
        return value == null && !mixed ? fallback : value;
    }

    /**
     * Reads a member.
     *
     * @param components the components to read it of; none for the screen
     */
    public static FieldValue of(MemberDescription description, Blueprint document, List<Component> components) {
        Member member = description.member();
        Component first = components.isEmpty() ? null : components.getFirst();
        JsonValue value = member.read(document, first);
        JsonValue fallback = description.fallback().of(document, first);
        FieldKind kind = description.kind();
        boolean changed = value != null;
        boolean mixed = false;
        for (int i = 1; i < components.size() && !(mixed && changed); i++) {
            Component each = components.get(i);
            JsonValue other = member.read(document, each);
            changed |= other != null;
            mixed |= !same(kind, value, other)
                    || value == null && !Objects.equals(fallback, description.fallback().of(document, each));
        }
        return new FieldValue(mixed ? null : value, mixed, changed, mixed ? null : fallback);
    }

    /** Whether two values are the same to the field: lengths in whichever written form. */
    static boolean same(FieldKind kind, @Nullable JsonValue one, @Nullable JsonValue other) {
        return Objects.equals(one, other)
                || kind instanceof FieldKind.Figure
                        && Lengths.pixels(one, Double.NaN) == Lengths.pixels(other, Double.NaN);
    }
}
