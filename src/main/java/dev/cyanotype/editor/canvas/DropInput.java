package dev.cyanotype.editor.canvas;

import dev.cyanotype.json.JsonObject;
import org.jspecify.annotations.Nullable;

/** What it means when something from another part of the window is dragged over a canvas. */
final class DropInput {
    private final Work work;
    private final Outlines outlines;

    DropInput(Work work, Outlines outlines) {
        this.work = work;
        this.outlines = outlines;
    }

    boolean over(JsonObject component, Pointer at) {
        DropGesture drop = drop(component, at);
        if (drop == null) {
            return false;
        }
        work.begin(drop.moved(work.situation(), at));
        return true;
    }

    /** The drop of a component that is under way already, or the beginning of one; null where it is none. */
    private @Nullable DropGesture drop(JsonObject component, Pointer at) {
        if (work.gesture() instanceof DropGesture drop && drop.newcomer().json().equals(component)) {
            return drop;
        }
        Newcomer newcomer = Newcomer.of(component);
        return newcomer == null ? null : DropGesture.of(newcomer, at);
    }

    void drop(JsonObject component, double x, double y) {
        if (over(component, new Pointer(x, y, Keys.NONE))) {
            work.finish(outlines);
        }
    }

    boolean over(String member, Pointer at) {
        boolean same = work.gesture() instanceof GrantGesture known && known.text().equals(member);
        GrantGesture grant = same ? (GrantGesture) work.gesture() : GrantGesture.of(member);
        if (grant == null) {
            exited();
            return false;
        }
        work.begin(grant.moved(work.situation(), at));
        return work.gesture() instanceof GrantGesture over && over.id() != null;
    }

    void drop(String member, double x, double y) {
        if (over(member, new Pointer(x, y, Keys.NONE))) {
            work.finish(outlines);
        } else {
            exited();
        }
    }

    void exited() {
        if (work.gesture() instanceof DropGesture || work.gesture() instanceof GrantGesture) {
            work.cancel();
        }
    }
}
