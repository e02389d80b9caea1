package dev.cyanotype.editor.support.panel;

import dev.cyanotype.editor.support.document.DocumentViewModel;
import java.util.function.Consumer;
import org.jspecify.annotations.Nullable;

/** What a panel follows: the document in front, while anybody sees the panel. */
public final class Following {
    private final Consumer<DocumentViewModel> attach;
    private final Consumer<DocumentViewModel> detach;
    private @Nullable DocumentViewModel document;
    private boolean seen;

    /**
     * @param attach begins to follow a document
     * @param detach ceases to
     */
    public Following(Consumer<DocumentViewModel> attach, Consumer<DocumentViewModel> detach) {
        this.attach = attach;
        this.detach = detach;
    }

    /** The document that the panel shows, seen or not; null for none. */
    public @Nullable DocumentViewModel document() {
        return document;
    }

    public void show(@Nullable DocumentViewModel other) {
        leave();
        document = other;
        enter();
    }

    public void setSeen(boolean nowSeen) {
        leave();
        seen = nowSeen;
        enter();
    }

    private void leave() {
        if (document != null && seen) {
            detach.accept(document);
        }
    }

    private void enter() {
        if (document != null && seen) {
            attach.accept(document);
        }
    }
}
