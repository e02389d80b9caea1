package dev.cyanotype.journal;

import java.nio.file.Path;
import java.util.List;
import org.jspecify.annotations.Nullable;

/**
 * The journal of a document that was opened.
 *
 * @param mode what may be done with it
 * @param journal whom to tell what happens; nobody but in {@link Mode#WRITES}
 * @param recovered the history that came back, its current revision the one to show; null where there is none that belongs to
 *     the file as it is
 * @param news what a person should know, a sentence each
 * @param aside where the history is that belongs to the file no more, to be opened as one of no file; null for none
 */
public record OpenedJournal(
        Mode mode, KeptJournal journal, @Nullable Recovered recovered, List<String> news, @Nullable Path aside) {
    public OpenedJournal {
        news = List.copyOf(news);
    }

    /** What may be done with a document's journal. */
    public enum Mode {
        WRITES,
        /** Another window writes it, or a newer program did: the document is to be looked at only. */
        READ_ONLY,
        /** It can't be kept, or must not be: what happens is in memory alone. */
        MEMORY_ONLY
    }
}
