package dev.cyanotype.editor.history;

import dev.cyanotype.editor.support.document.DocumentViewModel;
import dev.cyanotype.editor.support.document.Moment;
import dev.cyanotype.editor.support.panel.Following;
import dev.cyanotype.editor.support.panel.PanelModel;
import dev.cyanotype.history.History;
import javafx.beans.property.ReadOnlyBooleanProperty;
import javafx.beans.property.ReadOnlyBooleanWrapper;
import javafx.beans.property.ReadOnlyIntegerProperty;
import javafx.beans.property.ReadOnlyIntegerWrapper;
import javafx.beans.property.ReadOnlyStringProperty;
import javafx.beans.property.ReadOnlyStringWrapper;
import javafx.beans.value.ChangeListener;
import org.jspecify.annotations.Nullable;

/**
 * A way through the document's life, from its first state to its last made: while it is dragged the canvas shows the state it is
 * at, and nothing happens; let go, the document goes there in one move.
 */
public final class ScrubberViewModel implements PanelModel {
    private final ReadOnlyIntegerWrapper first = new ReadOnlyIntegerWrapper();
    private final ReadOnlyIntegerWrapper last = new ReadOnlyIntegerWrapper();
    private final ReadOnlyIntegerWrapper at = new ReadOnlyIntegerWrapper();
    private final ReadOnlyBooleanWrapper dragging = new ReadOnlyBooleanWrapper();
    private final ReadOnlyStringWrapper told = new ReadOnlyStringWrapper("");
    private final ChangeListener<Moment> follow = (_, _, now) -> follow(now.history());
    private final Following following = new Following(this::attach, this::detach);

    /** The number of the first state. */
    public ReadOnlyIntegerProperty firstProperty() {
        return first.getReadOnlyProperty();
    }

    /** The number of the state made last. */
    public ReadOnlyIntegerProperty lastProperty() {
        return last.getReadOnlyProperty();
    }

    /** The number of the state that is shown. */
    public ReadOnlyIntegerProperty atProperty() {
        return at.getReadOnlyProperty();
    }

    /** Whether it is being dragged. */
    public ReadOnlyBooleanProperty draggingProperty() {
        return dragging.getReadOnlyProperty();
    }

    /** Where it is, in words. */
    public ReadOnlyStringProperty toldProperty() {
        return told.getReadOnlyProperty();
    }

    @Override
    public void show(@Nullable DocumentViewModel other) {
        giveUp();
        following.show(other);
    }

    @Override
    public void setSeen(boolean seen) {
        giveUp();
        following.setSeen(seen);
    }

    private void attach(DocumentViewModel document) {
        document.momentProperty().addListener(follow);
        follow(document.momentProperty().get().history());
    }

    private void detach(DocumentViewModel document) {
        document.momentProperty().removeListener(follow);
    }

    private void follow(History history) {
        dragging.set(false);
        first.set(history.first());
        last.set(history.nextNumber() - 1);
        stand(history, history.current().number());
    }

    private void stand(History history, int number) {
        at.set(number);
        String sentence = history.revision(number).sentence().lines().findFirst().orElse("as opened");
        told.set("Revision " + number + " of " + last.get() + ": " + sentence);
    }

    /** Shows a state on the canvas. */
    public void drag(int number) {
        DocumentViewModel document = following.document();
        if (document == null) {
            return;
        }
        History history = document.momentProperty().get().history();
        if (history.has(number)) {
            dragging.set(true);
            stand(history, number);
            document.glance(history.revision(number).document());
        }
    }

    /** Goes to the state that is shown. */
    public void letGo() {
        DocumentViewModel document = following.document();
        if (document == null || !dragging.get()) {
            return;
        }
        if (at.get() == document.momentProperty().get().revision()) {
            giveUp();
        } else {
            dragging.set(false);
            document.say("roll back to " + at.get());
        }
    }

    /** Shows the document as it is again. */
    public void giveUp() {
        DocumentViewModel document = following.document();
        if (document != null && dragging.get()) {
            document.endTrial();
            follow(document.momentProperty().get().history());
        }
    }
}
