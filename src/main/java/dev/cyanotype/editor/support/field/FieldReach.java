package dev.cyanotype.editor.support.field;

import dev.cyanotype.blueprint.Blueprint;
import dev.cyanotype.blueprint.Component;
import dev.cyanotype.blueprint.ComponentType;
import dev.cyanotype.edit.Edit;
import dev.cyanotype.edit.EditPrinter;
import dev.cyanotype.json.JsonValue;
import java.util.ArrayList;
import java.util.EnumSet;
import java.util.List;
import java.util.Set;
import org.jspecify.annotations.Nullable;

/** What a field can do beyond the components selected. */
final class FieldReach {
    private FieldReach() {}

    private static @Nullable Component first(FieldTarget target) {
        List<Component> components = target.components(target.document().document());
        return components.isEmpty() ? null : components.getFirst();
    }

    /** The member with its value; empty where there is none, or none that stands at a path of its own. */
    static String copied(MemberDescription description, FieldTarget target) {
        if (target.isScreen() || description.member() instanceof BoxMember) {
            return "";
        }
        JsonValue value = description.member().copied(target.document().document(), first(target));
        return value == null ? "" : new CopiedMember(description, value).print();
    }

    /** The ids of all components that have the same value, in document order. */
    static List<String> alike(MemberDescription description, FieldTarget target) {
        Blueprint document = target.document().document();
        Member member = description.member();
        JsonValue value = member.copied(document, first(target));
        List<String> ids = new ArrayList<>();
        document.forEachComponent(component -> {
            if (FieldValue.same(description.kind(), value, member.copied(document, component))) {
                ids.add(component.id());
            }
        });
        return ids;
    }

    /** The edits that give the value, or its absence, to all components of the types selected. */
    static List<Edit> ontoTypes(MemberDescription description, FieldTarget target) {
        Blueprint document = target.document().document();
        JsonValue value = description.member().copied(document, first(target));
        Set<ComponentType> types = EnumSet.noneOf(ComponentType.class);
        target.components(document).forEach(component -> types.add(component.type()));
        List<Component> components = new ArrayList<>();
        for (ComponentType type : types) {
            document.forEach(type, components::add);
        }
        Entry entry = value == null ? new Entry.Nothing() : new Entry.To(value);
        return components.isEmpty() ? List.of() : FieldEdits.of(description, document, components, entry);
    }

    static String sentence(MemberDescription description, FieldTarget target, FieldValue value) {
        String name = description.member().name();
        Blueprint document = target.document().document();
        Component component = first(target);
        JsonValue said = value.mixed() ? description.member().read(document, component) : value.effective();
        List<Edit> edits = said == null || description.kind() instanceof FieldKind.Fixed
                ? List.of()
                : description.member().set(document, component, said);
        return edits.isEmpty() ? name : name + "\n" + EditPrinter.print(edits.getFirst());
    }
}
