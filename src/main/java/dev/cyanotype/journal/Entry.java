package dev.cyanotype.journal;

import dev.cyanotype.blueprint.Frame;
import dev.cyanotype.edit.Edit;
import dev.cyanotype.edit.Patch;
import dev.cyanotype.history.LoggedRun;
import java.time.Instant;
import java.util.List;
import org.jspecify.annotations.Nullable;

/** One thing that happened to a document. All of them, in order, are its history. */
public sealed interface Entry {

    /**
     * The first state. The rest of a journal is nothing without it.
     *
     * @param document the document, as it would be saved
     * @param firstFrame the frame that holds where the document states none
     * @param number the number of the first revision: 1 where opening converted the file, else 0
     * @param conversion what opening changed, empty where nothing was
     * @param digest the digest of the document
     * @param file the SHA-256 of the file that it was read from, 64 hexadecimal digits; null where there was none
     */
    record Started(byte[] document, Frame firstFrame, int number, String conversion, String digest, @Nullable String file, Instant at)
            implements Entry {}

    /**
     * A command that made a revision.
     *
     * @param parent the number of the revision that it was made on
     * @param selection the ids that were selected
     * @param antecedents the ids that the command before was about
     * @param script the literal edits that it came to
     * @param patch from the parent's document to this one
     * @param digest the digest of the document
     * @param run the command; {@code run.revision()} is the number of the revision
     */
    record Revised(
            int parent,
            List<String> selection,
            List<String> antecedents,
            List<Edit> script,
            Patch patch,
            String digest,
            LoggedRun run) implements Entry {
        public Revised {
            selection = List.copyOf(selection);
            antecedents = List.copyOf(antecedents);
            script = List.copyOf(script);
        }
    }

    /** A command that made none: rejected, already so, or a move to {@code run.revision()}. */
    record Commanded(LoggedRun run) implements Entry {}

    /** @param name what a revision is called; empty where the name was taken away */
    record Named(int revision, String name, Instant at) implements Entry {}

    /** @param file the SHA-256 of the file that a revision was saved as, 64 hexadecimal digits */
    record Saved(int revision, String file, Instant at) implements Entry {}

    /** The document was opened again. */
    record Opened(Instant at) implements Entry {}

    /** The document is at a revision, however it got there: what a shortened journal has in the place of moves. */
    record Stood(int revision) implements Entry {}
}
