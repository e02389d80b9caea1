package dev.cyanotype.editor.files;

import dev.cyanotype.editor.support.core.Later;
import dev.cyanotype.editor.support.notice.Notice;
import dev.cyanotype.editor.support.notice.Notices;
import dev.cyanotype.journal.Journals;
import dev.cyanotype.journal.KeptJournal;
import dev.cyanotype.journal.OpenedJournal;
import dev.cyanotype.journal.Writing;
import java.nio.file.Path;
import java.time.Duration;
import java.util.ArrayList;
import java.util.List;
import java.util.concurrent.CompletableFuture;
import java.util.concurrent.CompletionStage;
import java.util.concurrent.Executor;
import java.util.function.Consumer;
import org.jspecify.annotations.Nullable;

/** The journals of one window's documents: opened and closed with them, and what a person has to hear of them. */
public final class Journaling {
    private static final Duration PERIOD = Duration.ofSeconds(2);

    private final @Nullable Journals journals;
    private final Notices notices;
    private final Executor ui;
    private final List<KeptJournal> open = new ArrayList<>();

    /**
     * @param journals those of this user; null for a window that keeps none
     * @param ui the thread of the window
     */
    public Journaling(@Nullable Journals journals, Notices notices, Executor ui) {
        this.journals = journals;
        this.notices = notices;
        this.ui = ui;
    }

    /**
     * Opens the journal of a file, on any thread.
     *
     * @param held the SHA-256 of what the file holds
     */
    OpenedJournal of(Path file, String held) {
        return journals == null ? nowhere() : journals.open(file, held, this::heard);
    }

    /** Begins the journal of a document that has no file. */
    OpenedJournal begin() {
        return journals == null ? nowhere() : journals.begin(this::heard);
    }

    /** Opens a journal that belongs to no file. */
    OpenedJournal again(Path journal) {
        return journals == null ? nowhere() : journals.openUntitled(journal, this::heard);
    }

    /** The journals of documents that never got a file, those that are open among them. */
    List<Path> untitled() {
        return journals == null ? List.of() : journals.untitled();
    }

    private static OpenedJournal nowhere() {
        return new OpenedJournal(OpenedJournal.Mode.WRITES, KeptJournal.NOWHERE, null, List.of(), null);
    }

    /** A document is shown whose journal this is. */
    void begin(KeptJournal journal) {
        open.add(journal);
    }

    /** A document is no longer shown whose journal was set aside. */
    void forget(KeptJournal journal) {
        open.remove(journal);
    }

    /** Lets go of a journal once all of it is written. */
    CompletionStage<@Nullable Void> end(KeptJournal journal) {
        open.remove(journal);
        return journal.close();
    }

    /**
     * Lets go of a journal for which another is begun.
     *
     * @param then is given its file, on the window's thread, where it has one
     */
    CompletionStage<?> setAside(KeptJournal journal, Consumer<Path> then) {
        open.remove(journal);
        return journal.setAside().thenAcceptAsync(
                aside -> {
                    if (aside != null) {
                        then.accept(aside);
                    }
                },
                ui);
    }

    /** Does something on the window's thread once all journals are let go of, or one cannot be. */
    void whenAll(List<? extends CompletionStage<?>> ends, Runnable then) {
        CompletableFuture.allOf(ends.stream().map(CompletionStage::toCompletableFuture).toArray(CompletableFuture[]::new))
                .whenCompleteAsync((_, _) -> then.run(), ui);
    }

    /** Tries again and again to write what could not be written. */
    public void start(Later later) {
        later.after(PERIOD, () -> {
            open.forEach(KeptJournal::retry);
            start(later);
        });
    }

    private void heard(Writing writing) {
        ui.execute(() -> notices.tell(switch (writing) {
            case Writing.Stopped(String message) -> new Notice(Notice.Kind.WARNING, message, List.of());
            case Writing.Going() -> Notice.done("The journal is on the disk again, with everything that happened meanwhile.");
        }));
    }
}
