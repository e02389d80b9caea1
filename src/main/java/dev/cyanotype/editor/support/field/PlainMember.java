package dev.cyanotype.editor.support.field;

import dev.cyanotype.blueprint.Blueprint;
import dev.cyanotype.blueprint.Component;
import dev.cyanotype.blueprint.Lengths;
import dev.cyanotype.edit.Edit;
import dev.cyanotype.edit.MemberPath;
import dev.cyanotype.json.JsonLiteral;
import dev.cyanotype.json.JsonValue;
import java.util.List;
import org.jspecify.annotations.Nullable;

/**
 * A member that is set and unset where it stands.
 *
 * @param path where it stands
 * @param length whether it is a length, which keeps its written form
 * @param isRequired whether it has to be there
 */
public record PlainMember(MemberPath path, boolean length, boolean isRequired) implements Member {

    public static PlainMember at(String... names) {
        return new PlainMember(MemberPath.of(names), false, false);
    }

    public static PlainMember length(String... names) {
        return new PlainMember(MemberPath.of(names), true, false);
    }

    /** The same, which has to be there. */
    public PlainMember thatIsRequired() {
        return new PlainMember(path, length, true);
    }

    @Override
    public String name() {
        return path.print();
    }

    @Override
    public @Nullable JsonValue read(Blueprint document, @Nullable Component component) {
        JsonValue value = path.get(component == null ? document.members() : component.members());
        return value == JsonLiteral.NULL ? null : value;
    }

    @Override
    public List<Edit> set(Blueprint document, @Nullable Component component, JsonValue value) {
        double pixels = length ? Lengths.pixels(value, Double.NaN) : Double.NaN;
        JsonValue written = Double.isNaN(pixels) ? value : like(read(document, component), value, pixels);
        return List.of(new Edit.SetMember(component == null ? null : component.id(), path, written));
    }

    private static JsonValue like(@Nullable JsonValue found, JsonValue value, double pixels) {
        return Lengths.like(found == null ? value : found, pixels);
    }

    @Override
    public List<Edit> unset(Blueprint document, @Nullable Component component) {
        return isRequired ? List.of() : List.of(new Edit.UnsetMember(component == null ? null : component.id(), path));
    }
}
