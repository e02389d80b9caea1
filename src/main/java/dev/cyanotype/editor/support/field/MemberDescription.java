package dev.cyanotype.editor.support.field;

import dev.cyanotype.blueprint.ComponentType;
import java.util.EnumSet;
import java.util.Locale;
import java.util.Set;
import org.jspecify.annotations.Nullable;

/**
 * How one member stands in the inspector.
 *
 * @param member what it reads and changes
 * @param title its label
 * @param group what it shares a row with: members that follow each other in a group of the same name; empty for none
 * @param section the part that it stands in
 * @param kind what it takes
 * @param types the types of component that it comes first for
 * @param fallback what holds where it is not there
 * @param where it is shown only where this is there; null for anywhere
 */
public record MemberDescription(
        Member member,
        String title,
        String group,
        Section section,
        FieldKind kind,
        Set<ComponentType> types,
        Fallback fallback,
        @Nullable Member where) {

    public MemberDescription {
        types = Set.copyOf(types);
    }

    /** A member that comes first for every type and has no fallback. */
    public static MemberDescription of(Member member, String title, Section section, FieldKind kind) {
        return new MemberDescription(
                member, title, "", section, kind, EnumSet.allOf(ComponentType.class), Fallback.NOTHING, null);
    }

    /** What it is called where its section cannot be seen: {@code Border width}, {@code Position X}. */
    public String spoken() {
        if (!group.isEmpty()) {
            return group + " " + title;
        }
        return switch (section) {
            case BORDER -> "Border " + title.toLowerCase(Locale.ROOT);
            case TEXT -> member.name().startsWith("visual.") && !(kind instanceof FieldKind.Words)
                    ? "Text " + title.toLowerCase(Locale.ROOT)
                    : title;
            default -> title;
        };
    }

    MemberDescription on(Set<ComponentType> others) {
        return new MemberDescription(member, title, group, section, kind, others, fallback, where);
    }

    MemberDescription by(Fallback other) {
        return new MemberDescription(member, title, group, section, kind, types, other, where);
    }

    MemberDescription in(String name) {
        return new MemberDescription(member, title, name, section, kind, types, fallback, where);
    }

    MemberDescription where(Member other) {
        return new MemberDescription(member, title, group, section, kind, types, fallback, other);
    }

    MemberDescription whereFound() {
        return where(member);
    }
}
