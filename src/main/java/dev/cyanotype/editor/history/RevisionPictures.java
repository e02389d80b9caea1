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
    private final Thumbnails thumbnails;
    private final Threads threads;
    private final int most;
    private final Map<Sized, Image> kept = new LinkedHashMap<>(16, 0.75f, true);
    private final Deque<Wanted> waiting = new ArrayDeque<>();
    private boolean busy;

    private record Sized(Blueprint state, int size) {}

    private record Wanted(Sized picture, BooleanSupplier still, Consumer<Image> answer) {}

    /** @param most how many pictures are kept */
    RevisionPictures(Typefaces typefaces, Threads threads, int most) {
        this.thumbnails = new Thumbnails(typefaces);
        this.threads = threads;
        this.most = most;
    }

    /**
     * The picture of a state, as large as fits into a square, where it is at hand; else null, and it is given later, if it is still
     * wanted then.
     *
     * @param size the side of the square, in pixels
     */
    @Nullable Image find(Blueprint state, int size, BooleanSupplier still, Consumer<Image> answer) {
        var picture = new Sized(state, size);
        Image there = kept.get(picture);
        if (there == null) {
            waiting.push(new Wanted(picture, still, answer));
            next();
            return kept.get(picture);
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
                    Image picture = thumbnails.picture(wanted.picture().state(), wanted.picture().size(), wanted.picture().size());
                    threads.ui().execute(() -> arrived(wanted, picture));
                });
            }
        }
    }

    private void arrived(Wanted wanted, Image picture) {
        busy = false;
        kept.put(wanted.picture(), picture);
        if (kept.size() > most) {
            kept.remove(kept.keySet().iterator().next());
        }
        if (wanted.still().getAsBoolean()) {
            wanted.answer().accept(picture);
        }
        next();
    }
}
