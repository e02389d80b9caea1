package dev.cyanotype.journal;

import java.util.concurrent.CompletableFuture;
import java.util.concurrent.CompletionStage;
import org.jspecify.annotations.Nullable;

/** Whom a session tells everything that happens to its document, in order. */
@FunctionalInterface
public interface Journal {
    /** Keeps nothing: what is told is as good as kept. */
    Journal NONE = _ -> CompletableFuture.completedFuture(null);

    /**
     * Takes an entry, at once.
     *
     * @return done when the entry is sure to survive the end of the machine; while it cannot be written, not done
     */
    CompletionStage<@Nullable Void> tell(Entry entry);
}
