package dev.cyanotype.journal;

import java.nio.file.Path;
import java.util.concurrent.CompletableFuture;
import java.util.concurrent.CompletionStage;
import org.jspecify.annotations.Nullable;

/** The journal of one open document, for as long as it is open. */
public interface KeptJournal extends Journal {
    /** A journal that keeps nothing. */
    KeptJournal NOWHERE = new KeptJournal() {
        @Override
        public CompletionStage<@Nullable Void> tell(Entry entry) {
            return CompletableFuture.completedFuture(null);
        }

        @Override
        public void retry() {}

        @Override
        public CompletionStage<@Nullable String> moveTo(Path document) {
            return CompletableFuture.completedFuture(null);
        }

        @Override
        public CompletionStage<@Nullable Void> close() {
            return CompletableFuture.completedFuture(null);
        }

        @Override
        public CompletionStage<@Nullable Void> discard() {
            return CompletableFuture.completedFuture(null);
        }

        @Override
        public CompletionStage<@Nullable Path> setAside() {
            return CompletableFuture.completedFuture(null);
        }
    };

    /** Tries again to write what could not be written. To be called now and then. */
    void retry();

    /**
     * Goes on as the journal of another file, as which the document was saved; the one of the file before stays as it was when that
     * was saved last.
     *
     * @return what went wrong, in a sentence, in which case it goes on where it was; or null
     */
    CompletionStage<@Nullable String> moveTo(Path document);

    /** Lets go of it when all is written that can be. */
    CompletionStage<@Nullable Void> close();

    /** Closes it and takes it away: for a document without a file that nobody wants. */
    CompletionStage<@Nullable Void> discard();

    /**
     * Closes it and gives its file another name, so that the document's next journal begins anew. Nothing may be told any more.
     *
     * @return the file, which {@link Journals#openUntitled} opens; null where nothing was written or it could not be moved
     */
    CompletionStage<@Nullable Path> setAside();
}
