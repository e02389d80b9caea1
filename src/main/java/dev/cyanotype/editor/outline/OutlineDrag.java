package dev.cyanotype.editor.outline;

import dev.cyanotype.blueprint.Blueprint;
import dev.cyanotype.blueprint.Component;
import dev.cyanotype.blueprint.Place;
import dev.cyanotype.edit.Edit;
import dev.cyanotype.editor.outline.DropPlace.Where;
import dev.cyanotype.editor.support.clipboard.ClipReader;
import dev.cyanotype.editor.support.clipboard.MemberText;
import dev.cyanotype.editor.support.document.DocumentViewModel;
import dev.cyanotype.pipeline.Command;
import dev.cyanotype.pipeline.plan.Incoming;
import java.util.List;
import java.util.Objects;
import org.jspecify.annotations.Nullable;

/** Something dragged over the outline: what it is, and the command that dropping it somewhere would be. */
sealed interface OutlineDrag {

    /** Where it would go when it is dropped on a line, or null where nothing of the kind can be. */
    @Nullable DropPlace place(OutlineRow over, double fraction, Blueprint document);

    /** Where it would go below all lines: behind the last that lies in no other; null where nothing of the kind can be. */
    default @Nullable DropPlace end(Blueprint document) {
        int count = document.childCount(null);
        return count == 0 ? null : new DropPlace(document.child(null, count - 1).id(), Where.BELOW, null, null);
    }

    /** What dropping it there comes to. */
    Command command(DropPlace place, Blueprint document);

    /** Carries out what dropping it comes to. */
    default void drop(DropPlace place, DocumentViewModel document) {
        document.carryOutAndSelect(command(place, document.document()));
    }

    /** Lines of the outline itself. */
    record Rows(List<String> ids) implements OutlineDrag {
        public Rows {
            ids = List.copyOf(ids);
        }

        @Override
        public @Nullable DropPlace place(OutlineRow over, double fraction, Blueprint document) {
            boolean alone = ids.size() == 1 && ids.getFirst().equals(over.id());
            return alone ? null : OutlineDrag.between(over, fraction, document);
        }

        @Override
        public Command command(DropPlace place, Blueprint document) {
            return place.where() == Where.INSIDE
                    ? OutlineMoves.inside(ids, place.row(), document)
                    : OutlineMoves.into(ids, place.parent(), place.before());
        }

        @Override
        public void drop(DropPlace place, DocumentViewModel document) {
            document.carryOut(command(place, document.document()));
        }
    }

    /** Components from elsewhere. */
    record Components(Incoming incoming) implements OutlineDrag {

        @Override
        public @Nullable DropPlace place(OutlineRow over, double fraction, Blueprint document) {
            return OutlineDrag.between(over, fraction, document);
        }

        @Override
        public DropPlace end(Blueprint document) {
            return new DropPlace("", Where.BELOW, null, null);
        }

        @Override
        public Command command(DropPlace place, Blueprint document) {
            if (place.row().isEmpty()) {
                return new Command.Composed("add from the palette", incoming::last);
            }
            return new Command.Composed("add from the palette", now -> switch (place.where()) {
                case INSIDE -> incoming.inside(place.row(), now);
                case ABOVE -> incoming.above(place.row(), now);
                case BELOW -> place.before() != null && Objects.equals(place.parent(), place.row())
                        ? incoming.above(place.before(), now)
                        : incoming.below(place.row(), now);
            });
        }
    }

    /** One member of a component, to be that of another. */
    record Member(MemberText member) implements OutlineDrag {

        @Override
        public DropPlace place(OutlineRow over, double fraction, Blueprint document) {
            return new DropPlace(over.id(), Where.INSIDE, over.id(), null);
        }

        @Override
        public @Nullable DropPlace end(Blueprint document) {
            return null;
        }

        @Override
        public Command command(DropPlace place, Blueprint document) {
            return new Command.Gesture(List.of(new Edit.SetMember(place.row(), member.path(), member.value())));
        }
    }

    /** What a text in the format of components is, or null where it is none. */
    static @Nullable OutlineDrag ofComponents(String text) {
        return ClipReader.read(text) instanceof ClipReader.Read.Found(var clip) ? new Components(new Incoming(clip.components())) : null;
    }

    /** What a text in the format of members is, or null where it is none. */
    static @Nullable OutlineDrag ofMember(String text) {
        MemberText member = MemberText.parse(text);
        return member == null ? null : new Member(member);
    }

    /** Above, below or, where something can lie in it, inside a line. Below a line that is open is before the first in it. */
    private static @Nullable DropPlace between(OutlineRow over, double fraction, Blueprint document) {
        Component component = document.component(over.id());
        Place at = document.place(over.id());
        if (component == null || at == null) {
            return null;
        }
        boolean holds = component.type().isContainerLike() || !component.children().isEmpty();
        if (fraction < (holds ? 0.25 : 0.5)) {
            return new DropPlace(over.id(), Where.ABOVE, at.parent(), over.id());
        }
        if (holds && fraction <= 0.75) {
            return new DropPlace(over.id(), Where.INSIDE, over.id(), null);
        }
        if (over.isExpanded()) {
            return new DropPlace(over.id(), Where.BELOW, over.id(), document.child(over.id(), 0).id());
        }
        int next = at.index() + 1;
        String before = next < document.childCount(at.parent()) ? document.child(at.parent(), next).id() : null;
        return new DropPlace(over.id(), Where.BELOW, at.parent(), before);
    }
}
