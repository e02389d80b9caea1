package dev.cyanotype.editor.history;

import dev.cyanotype.blueprint.Blueprint;
import dev.cyanotype.editor.support.core.Threads;
import dev.cyanotype.render.Thumbnails;
import dev.cyanotype.render.Typefaces;
import java.util.ArrayDeque;
import java.util.Deque;
import java.util.LinkedHashMap;
import java.util.Map;
import java.util.function.BooleanSupplier;
import java.util.function.Consumer;
import javafx.scene.image.Image;
import org.jspecify.annotations.Nullable;

/**
 * Small pictures of states, drawn in the background one at a time, the one asked for last first, and only while it is still wanted.
 * A bounded number is kept. For the window's thread.
 */
final class RevisionPictures {
    private static final int MOST = 200;

    private final Thumbnails thumbnails;
    private final Threads threads;
    private final int width;
    private final int height;
    private final Map<Blueprint, Image> kept = new LinkedHashMap<>(16, 0.75f, true);
    private final Deque<Wanted> waiting = new ArrayDeque<>();
    private boolean busy;

    private record Wanted(Blueprint state, BooleanSupplier still, Consumer<Image> answer) {}

    /** Pictures no larger than a size in pixels. */
    RevisionPictures(Typefaces typefaces, Threads threads, int width, int height) {
        this.thumbnails = new Thumbnails(typefaces);
        this.threads = threads;
        this.width = width;
        this.height = height;
    }

    /** The picture of a state where it is at hand; else null, and it is given later, if it is still wanted then. */
    @Nullable Image find(Blueprint state, BooleanSupplier still, Consumer<Image> answer) {
        Image there = kept.get(state);
        if (there == null) {
            waiting.push(new Wanted(state, still, answer));
            next();
            return kept.get(state);
        }
        return there;
    }

    /** Lets go of all that is kept and wanted. */
    void forget() {
        kept.clear();
        waiting.clear();
    }

    private void next() {
        while (!busy && !waiting.isEmpty()) {
            Wanted wanted = waiting.pop();
            if (wanted.still().getAsBoolean()) {
                busy = true;
                threads.background().execute(() -> {
                    Image picture = thumbnails.picture(wanted.state(), width, height);
                    threads.ui().execute(() -> arrived(wanted, picture));
                });
            }
        }
    }

    private void arrived(Wanted wanted, Image picture) {
        busy = false;
        kept.put(wanted.state(), picture);
        if (kept.size() > MOST) {
            kept.remove(kept.keySet().iterator().next());
        }
        if (wanted.still().getAsBoolean()) {
            wanted.answer().accept(picture);
        }
        next();
    }
}
