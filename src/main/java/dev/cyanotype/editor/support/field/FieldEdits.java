package dev.cyanotype.editor.support.field;

import dev.cyanotype.blueprint.Blueprint;
import dev.cyanotype.blueprint.Component;
import dev.cyanotype.blueprint.Lengths;
import dev.cyanotype.edit.Edit;
import dev.cyanotype.json.JsonNumber;
import dev.cyanotype.json.JsonValue;
import java.util.ArrayList;
import java.util.List;
import org.jspecify.annotations.Nullable;

/** The edits that an entry in a field comes to. */
final class FieldEdits {
    private FieldEdits() {}

    /**
     * The edits on all of some components; none on those that have the value already.
     *
     * @param components the components; none for the screen
     */
    static List<Edit> of(MemberDescription description, Blueprint document, List<Component> components, Entry entry) {
        List<Edit> edits = new ArrayList<>();
        if (components.isEmpty()) {
            add(description, document, null, entry, edits);
        }
        for (Component component : components) {
            add(description, document, component, entry, edits);
        }
        return edits;
    }

    private static void add(
            MemberDescription description, Blueprint document, @Nullable Component component, Entry entry, List<Edit> edits) {
        Member member = description.member();
        JsonValue found = member.read(document, component);
        switch (entry) {
            case Entry.To(JsonValue value) -> {
                if (!value.equals(found)) {
                    edits.addAll(member.set(document, component, value));
                }
            }
            case Entry.By(NumberEntry number) -> {
                JsonValue base = found == null ? description.fallback().of(document, component) : found;
                double before = Lengths.pixels(base, 0);
                double after = description.kind() instanceof FieldKind.Figure figure && number.isRelative()
                        ? figure.fitted(number.of(before))
                        : number.of(before);
                if ((found == null || after != before) && Double.isFinite(after)) {
                    edits.addAll(member.set(document, component, JsonNumber.of(after)));
                }
            }
            case Entry.Nothing() -> {
                if (found != null) {
                    edits.addAll(member.unset(document, component));
                }
            }
            case Entry.Unreadable _ -> {}
        }
    }
}
