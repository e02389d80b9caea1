package dev.cyanotype.language.resolve;

import dev.cyanotype.blueprint.Aspect;
import dev.cyanotype.blueprint.BlueprintView;
import dev.cyanotype.blueprint.Component;
import dev.cyanotype.blueprint.ComponentType;
import dev.cyanotype.blueprint.Frame;
import dev.cyanotype.blueprint.Tokens;
import dev.cyanotype.blueprint.Visual;
import dev.cyanotype.geometry.Box;
import java.util.ArrayList;
import java.util.Collections;
import java.util.EnumSet;
import java.util.List;
import java.util.Set;
import java.util.function.Consumer;
import org.jspecify.annotations.Nullable;

/**
 * A document that is being looked at, with a note of which of its sides were: whoever resolves asks here and nowhere else, so
 * that what a resolution depends on is known.
 */
final class Observed {
    private static final int STRUCTURE = 1 << Aspect.STRUCTURE.ordinal();
    private static final int TEXT = 1 << Aspect.TEXT.ordinal();
    private static final int GEOMETRY = 1 << Aspect.GEOMETRY.ordinal();
    private static final int STYLE = 1 << Aspect.STYLE.ordinal();
    private static final int SCREEN = 1 << Aspect.SCREEN.ordinal();
    private static final List<Set<Aspect>> SETS = sets();

    private final BlueprintView document;
    private int seen;

    Observed(BlueprintView document) {
        this.document = document;
    }

    private static List<Set<Aspect>> sets() {
        Aspect[] all = Aspect.values();
        List<Set<Aspect>> sets = new ArrayList<>();
        for (int bits = 0; bits < 1 << all.length; bits++) {
            Set<Aspect> set = EnumSet.noneOf(Aspect.class);
            for (Aspect aspect : all) {
                if ((bits >> aspect.ordinal() & 1) == 1) {
                    set.add(aspect);
                }
            }
            sets.add(Collections.unmodifiableSet(set));
        }
        return Collections.unmodifiableList(sets);
    }

    /** The sides looked at so far. */
    Set<Aspect> seen() {
        return SETS.get(seen);
    }

    @Nullable Component component(String id) {
        seen |= STRUCTURE;
        return document.component(id);
    }

    boolean has(String id) {
        return component(id) != null;
    }

    @Nullable String parent(String id) {
        seen |= STRUCTURE;
        return document.parent(id);
    }

    /** Whether {@code id} is {@code ancestor} or lies below it in the tree. */
    boolean isWithin(String id, String ancestor) {
        seen |= STRUCTURE;
        return document.isWithin(id, ancestor);
    }

    int count() {
        seen |= STRUCTURE;
        return document.count();
    }

    int count(ComponentType type) {
        seen |= STRUCTURE;
        return document.count(type);
    }

    @Nullable Component nth(ComponentType type, int index) {
        seen |= STRUCTURE;
        return document.nth(type, index);
    }

    void forEach(ComponentType type, Consumer<Component> visit) {
        seen |= STRUCTURE;
        document.forEach(type, visit);
    }

    void forEachComponent(Consumer<Component> visit) {
        seen |= STRUCTURE;
        document.forEachComponent(visit);
    }

    int childCount(@Nullable String parent) {
        seen |= STRUCTURE;
        return document.childCount(parent);
    }

    Component child(@Nullable String parent, int index) {
        seen |= STRUCTURE;
        return document.child(parent, index);
    }

    /** The indexes that lead from the screen down to a component: document order is the order of these. */
    int[] path(String id) {
        seen |= STRUCTURE;
        return DocumentOrder.path(document, id);
    }

    /** The text, or null where there is none. */
    @Nullable String text(Component component) {
        seen |= TEXT;
        return component.text();
    }

    @Nullable String role(Component component) {
        seen |= STRUCTURE;
        return component.role();
    }

    Box box(Component component) {
        seen |= GEOMETRY;
        return component.box();
    }

    Visual visual(Component component) {
        seen |= STYLE;
        return component.visual();
    }

    Frame frame() {
        seen |= SCREEN;
        return document.frame();
    }

    Tokens tokens() {
        seen |= SCREEN;
        return document.tokens();
    }

    /** The screen's own look. */
    Visual look() {
        seen |= SCREEN;
        return document.look();
    }
}
