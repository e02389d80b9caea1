package dev.cyanotype.editor.outline;

import dev.cyanotype.editor.support.document.DocumentViewModel;
import dev.cyanotype.editor.support.document.Trial;
import dev.cyanotype.language.Rejection;
import javafx.beans.property.ReadOnlyObjectProperty;
import javafx.beans.property.ReadOnlyObjectWrapper;
import javafx.beans.value.ChangeListener;
import org.jspecify.annotations.Nullable;

/** A drag over the outline while it lasts: the pipeline tries out what dropping would do, and says whether it can be. */
public final class OutlineDropping {
    private final ReadOnlyObjectWrapper<@Nullable Over> over = new ReadOnlyObjectWrapper<>();
    private final ChangeListener<@Nullable Trial> judging = (_, _, trial) -> judged(trial);
    private @Nullable DocumentViewModel document;
    private @Nullable OutlineDrag drag;

    /**
     * Where something hangs over the outline.
     *
     * @param place where it would go
     * @param refusal why it cannot be dropped there, or null while nothing is against it
     */
    record Over(DropPlace place, @Nullable String refusal) {}

    ReadOnlyObjectProperty<@Nullable Over> overProperty() {
        return over.getReadOnlyProperty();
    }

    boolean isUnderWay() {
        return drag != null;
    }

    void begin(DocumentViewModel into, OutlineDrag what) {
        end();
        document = into;
        drag = what;
        into.trialProperty().addListener(judging);
    }

    /** Tells that it hangs over a line; {@code fraction} is how far down it, from 0 to 1. */
    void over(OutlineRow row, double fraction) {
        DocumentViewModel into = document;
        OutlineDrag what = drag;
        if (into == null || what == null) {
            return;
        }
        hang(what.place(row, fraction, into.document()));
    }

    private void hang(@Nullable DropPlace place) {
        Over now = over.get();
        if (place == null) {
            leave();
        } else if (document != null && drag != null && (now == null || !now.place().equals(place))) {
            over.set(new Over(place, null));
            document.tryOut(drag.command(place, document.document()));
        }
    }

    /** Tells that it hangs over the room below all lines. */
    void overEnd() {
        if (document != null && drag != null) {
            hang(drag.end(document.document()));
        }
    }

    /** Tells that it hangs over no line any more. */
    void leave() {
        if (over.get() != null && document != null) {
            over.set(null);
            document.endTrial();
        }
    }

    private void judged(@Nullable Trial trial) {
        Over now = over.get();
        if (now != null && trial != null) {
            Rejection why = trial.run().rejection();
            over.set(new Over(now.place(), why == null ? null : why.message()));
        }
    }

    /** Whether it can be dropped where it hangs, as far as is known. */
    boolean canDrop() {
        Over now = over.get();
        return now != null && now.refusal() == null;
    }

    /** Drops it where it hangs; whether it was dropped. */
    boolean drop() {
        Over now = over.get();
        DocumentViewModel into = document;
        OutlineDrag what = drag;
        end();
        if (now == null || now.refusal() != null || into == null || what == null) {
            return false;
        }
        what.drop(now.place(), into);
        return true;
    }

    /** Gives up: nothing has happened. */
    void end() {
        leave();
        if (document != null) {
            document.trialProperty().removeListener(judging);
        }
        drag = null;
        document = null;
    }
}
