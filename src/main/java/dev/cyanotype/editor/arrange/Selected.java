package dev.cyanotype.editor.arrange;

import dev.cyanotype.blueprint.Blueprint;
import dev.cyanotype.blueprint.Component;
import dev.cyanotype.blueprint.ComponentType;
import dev.cyanotype.editor.support.document.DocumentViewModel;
import dev.cyanotype.pipeline.Command;
import dev.cyanotype.pipeline.Recover;
import java.util.ArrayList;
import java.util.EnumSet;
import java.util.List;
import java.util.Set;
import java.util.SequencedSet;
import java.util.function.BiPredicate;
import java.util.function.Consumer;
import javafx.beans.binding.Bindings;
import javafx.beans.binding.BooleanBinding;
import javafx.beans.value.ObservableValue;
import org.jspecify.annotations.Nullable;

/** What is selected in the document in front, and when something can be done with it. */
final class Selected {
    private final ObservableValue<@Nullable DocumentViewModel> active;
    private final ObservableValue<List<String>> ids;
    private final ObservableValue<?> moment;
    private final ObservableValue<?> locks;

    Selected(ObservableValue<@Nullable DocumentViewModel> active) {
        this.active = active;
        this.ids = active.flatMap(DocumentViewModel::selectionProperty).orElse(List.of());
        this.moment = active.flatMap(DocumentViewModel::momentProperty);
        this.locks = active.flatMap(DocumentViewModel::lockedProperty);
    }

    @Nullable DocumentViewModel document() {
        return active.getValue();
    }

    List<String> ids() {
        return ids.getValue();
    }

    /** Does something with the document in front, if there is one. */
    void with(Consumer<DocumentViewModel> does) {
        DocumentViewModel document = active.getValue();
        if (document != null) {
            does.accept(document);
        }
    }

    /** Says a sentence about what is selected. */
    void say(String sentence) {
        with(document -> document.say(sentence));
    }

    /** The same, and selects what it put in. */
    void sayAndSelect(String sentence) {
        with(document -> document.carryOutAndSelect(new Command.Sentence(sentence, Recover.OFF)));
    }

    /** Whether there is a document. */
    BooleanBinding isOpen() {
        return Bindings.createBooleanBinding(() -> active.getValue() != null, active);
    }

    /** Whether so many components or more are selected. */
    BooleanBinding atLeast(int count) {
        return Bindings.createBooleanBinding(() -> ids.getValue().size() >= count, ids);
    }

    /** Whether something holds for one of the components selected. */
    BooleanBinding any(BiPredicate<DocumentViewModel, Component> holds) {
        return Bindings.createBooleanBinding(
                () -> {
                    DocumentViewModel document = active.getValue();
                    for (String id : document == null ? List.<String>of() : ids.getValue()) {
                        Component component = document == null ? null : document.document().component(id);
                        if (document != null && component != null && holds.test(document, component)) {
                            return true;
                        }
                    }
                    return false;
                },
                ids, moment, locks);
    }

    static boolean isLocked(DocumentViewModel document, Component component) {
        SequencedSet<String> locked = document.lockedProperty().get();
        return locked.contains(component.id());
    }

    /** Selects what lies beside the first component selected; where there is none, all that lies on the screen itself. */
    void selectAll() {
        with(document -> {
            Blueprint now = document.document();
            String parent = ids().isEmpty() ? null : now.parent(ids().getFirst());
            List<String> all = new ArrayList<>(now.childCount(parent));
            now.forEachChild(parent, each -> all.add(each.id()));
            document.select(all);
        });
    }

    /** Selects all of the types that are selected. */
    void selectSameType() {
        with(document -> {
            Blueprint now = document.document();
            Set<ComponentType> types = EnumSet.noneOf(ComponentType.class);
            ids().forEach(id -> types.add(now.required(id).type()));
            List<String> all = new ArrayList<>();
            types.forEach(type -> now.forEach(type, each -> all.add(each.id())));
            document.select(all);
        });
    }
}
