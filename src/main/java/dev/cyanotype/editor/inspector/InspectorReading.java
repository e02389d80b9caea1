package dev.cyanotype.editor.inspector;

import dev.cyanotype.blueprint.Blueprint;
import dev.cyanotype.blueprint.Component;
import dev.cyanotype.blueprint.ComponentType;
import dev.cyanotype.editor.support.field.Contrasts;
import dev.cyanotype.editor.support.field.FieldTarget;
import dev.cyanotype.editor.support.field.FieldValue;
import dev.cyanotype.editor.support.field.Member;
import dev.cyanotype.editor.support.field.MemberDescription;
import dev.cyanotype.editor.support.field.Members;
import dev.cyanotype.editor.support.field.OtherMember;
import dev.cyanotype.rules.TextContrast;
import java.util.ArrayList;
import java.util.Collections;
import java.util.EnumSet;
import java.util.List;
import java.util.Set;
import org.jspecify.annotations.Nullable;

/**
 * All that the inspector shows of some components, or of the screen, in one state of their document: an immutable value, which
 * any thread may make.
 *
 * @param values what each member is, in the order in which the members are described
 * @param suits whether each member is of use to what is selected, or is there
 * @param others the members that no field shows
 * @param contrast the least contrast of their texts, or null
 */
record InspectorReading(
        FieldTarget target,
        Blueprint in,
        Heading heading,
        List<FieldValue> values,
        List<Suits> suits,
        List<OtherMember> others,
        @Nullable TextContrast contrast) {

    /** Whether a member is to be shown. */
    enum Suits {
        ALWAYS,
        WITH_MORE,
        NEVER
    }

    boolean isOfScreen() {
        return target.ids().isEmpty();
    }

    /** Reads the components that are there; null where there are to be some and none is. */
    static @Nullable InspectorReading of(FieldTarget target, Blueprint in) {
        List<Component> components = target.components(in);
        boolean ofScreen = target.ids().isEmpty();
        if (components.isEmpty() && !ofScreen) {
            return null;
        }
        Set<ComponentType> types = EnumSet.noneOf(ComponentType.class);
        components.forEach(component -> types.add(component.type()));
        List<FieldValue> values = new ArrayList<>();
        List<Suits> suits = new ArrayList<>();
        for (MemberDescription each : ofScreen ? Members.ofScreen() : Members.ofComponent()) {
            FieldValue value = FieldValue.of(each, in, components);
            values.add(value);
            suits.add(suits(each, value, in, components, types));
        }
        Heading heading = ofScreen ? Heading.ofScreen(in) : Heading.of(components, types);
        return new InspectorReading(
                target, in, heading, values, suits, others(in, components), Contrasts.least(in, components));
    }

    private static Suits suits(
            MemberDescription described, FieldValue value, Blueprint in, List<Component> components, Set<ComponentType> types) {
        Member where = described.where();
        if (where != null) {
            boolean found = components.isEmpty()
                    ? where.read(in, null) != null
                    : components.stream().anyMatch(component -> where.read(in, component) != null);
            return found ? Suits.ALWAYS : Suits.NEVER;
        }
        boolean wanted = value.changed() && !described.member().isRequired()
                || types.isEmpty()
                || !Collections.disjoint(types, described.types());
        return wanted ? Suits.ALWAYS : Suits.WITH_MORE;
    }

    private static List<OtherMember> others(Blueprint in, List<Component> components) {
        return switch (components.size()) {
            case 0 -> OtherMembers.ofScreen(in);
            case 1 -> OtherMembers.of(components.getFirst());
            default -> List.of();
        };
    }
}
