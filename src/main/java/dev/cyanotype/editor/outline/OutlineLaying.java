package dev.cyanotype.editor.outline;

import dev.cyanotype.blueprint.Blueprint;
import dev.cyanotype.editor.support.core.Latest;
import dev.cyanotype.editor.support.core.Threads;
import java.util.List;
import java.util.function.Consumer;
import org.jspecify.annotations.Nullable;

/** Lays out the lines of a document: those of a large one in the background, of which only the latest are wanted. */
final class OutlineLaying {
    private static final int LAID_AT_ONCE = 2000;

    private final Latest<OutlineLines> laying;
    private final Consumer<OutlineLines> laid;
    private boolean waiting;

    /** @param laid is given the lines, on the thread of the window */
    OutlineLaying(Threads threads, Consumer<OutlineLines> laid) {
        this.laying = new Latest<>(threads);
        this.laid = laid;
    }

    static boolean takesLong(Blueprint document) {
        return document.count() > LAID_AT_ONCE;
    }

    /** Whether lines are still to come. */
    boolean isWaiting() {
        return waiting;
    }

    /** Tells that lines will be asked for. */
    void expect() {
        waiting = true;
    }

    /** Lays out the lines of a document. See {@link OutlineTree#rows}. */
    void lay(OutlineTree tree, Blueprint document, OutlineSearch.@Nullable Found found, List<OutlineRow> before) {
        if (takesLong(document)) {
            waiting = true;
            OutlineTree asItIs = tree.copy();
            laying.ask(() -> OutlineLines.of(asItIs.rows(document, found, before)), this::arrived);
        } else {
            callOff();
            laid.accept(OutlineLines.of(tree.rows(document, found, before)));
        }
    }

    private void arrived(OutlineLines lines) {
        waiting = false;
        laid.accept(lines);
    }

    void callOff() {
        laying.callOff();
        waiting = false;
    }
}
