package dev.cyanotype.editor.outline;

import dev.cyanotype.blueprint.Blueprint;
import dev.cyanotype.blueprint.Component;
import dev.cyanotype.blueprint.Draft;
import dev.cyanotype.blueprint.Place;
import dev.cyanotype.edit.Edit;
import dev.cyanotype.edit.Edit.RelocateComponent;
import dev.cyanotype.edit.EditPlanner;
import dev.cyanotype.edit.Quoting;
import dev.cyanotype.editor.support.clipboard.Outermost;
import dev.cyanotype.language.Code;
import dev.cyanotype.pipeline.Command;
import dev.cyanotype.pipeline.Recover;
import dev.cyanotype.pipeline.plan.Planned;
import java.util.ArrayList;
import java.util.List;
import java.util.Objects;
import org.jspecify.annotations.Nullable;

/** The commands that moving lines of the outline comes to. */
final class OutlineMoves {
    private OutlineMoves() {}

    /**
     * Puts components among the children of a parent, in the order of the document, where they lie on the screen.
     *
     * @param parent the parent to be, or null for the screen
     * @param before the child before which they go, or null for behind the last
     */
    static Command into(List<String> ids, @Nullable String parent, @Nullable String before) {
        return new Command.Composed("move in the outline", document -> planned(ids, parent, before, document));
    }

    /** Puts components into another: where they lie if that is in it, else below what is in it. */
    static Command inside(List<String> ids, String parent, Blueprint document) {
        Component holder = document.component(parent);
        List<String> names = new ArrayList<>();
        boolean lieInIt = true;
        for (Component component : Outermost.of(ids, document)) {
            names.add(Quoting.id(component.id()));
            lieInIt &= holder != null && holder.box().contains(component.box(), 0);
        }
        return lieInIt || names.isEmpty()
                ? into(ids, parent, null)
                : new Command.Sentence("move " + String.join(" and ", names) + " into " + Quoting.id(parent), Recover.OFF);
    }

    private static Planned planned(List<String> ids, @Nullable String parent, @Nullable String before, Blueprint document) {
        if (parent != null && document.place(parent) == null || before != null && document.place(before) == null) {
            return Planned.refused(Code.NO_TARGET, "What they were to be moved to is no longer there.");
        }
        List<Component> components = Outermost.of(ids, document);
        var draft = new Draft(document);
        List<Edit> edits = new ArrayList<>();
        @Nullable String next = before;
        for (Component component : components.reversed()) {
            if (parent != null && document.isWithin(parent, component.id())) {
                return Planned.refused(Code.INVALID_VALUE, component.id() + " cannot move into itself or what lies in it.");
            }
            if (!component.id().equals(next)) {
                var edit = new RelocateComponent(component.id(), parent, index(component.id(), parent, next, draft));
                EditPlanner.apply(edit, draft, new ArrayList<>());
                edits.add(edit);
            }
            next = component.id();
        }
        return edits.isEmpty() ? Planned.refused(Code.NO_TARGET, "There is nothing to move.") : Planned.of(edits);
    }

    /** The index before a child, or behind the last, counted without the component that moves. */
    private static int index(String moving, @Nullable String parent, @Nullable String before, Draft draft) {
        Place from = draft.place(moving);
        boolean there = from != null && Objects.equals(from.parent(), parent);
        Place to = before == null ? null : draft.place(before);
        if (to == null) {
            return draft.childCount(parent) - (there ? 1 : 0);
        }
        return there && from != null && from.index() < to.index() ? to.index() - 1 : to.index();
    }
}
