package dev.cyanotype.editor.files;

import dev.cyanotype.blueprint.Blueprint;
import dev.cyanotype.blueprint.Helped;
import dev.cyanotype.editor.files.OpenDocument.InFile;
import dev.cyanotype.editor.files.OpenDocument.Origin;
import dev.cyanotype.editor.support.core.EditorCore;
import dev.cyanotype.editor.support.core.Threads;
import dev.cyanotype.editor.support.document.DocumentViewModel;
import dev.cyanotype.files.WholeFile;
import dev.cyanotype.history.History;
import dev.cyanotype.history.LoggedRun;
import dev.cyanotype.interchange.CornerSuspicion;
import dev.cyanotype.interchange.Corners;
import dev.cyanotype.interchange.FileOpening;
import dev.cyanotype.interchange.Opener;
import dev.cyanotype.journal.OpenedJournal;
import dev.cyanotype.journal.OpenedJournal.Mode;
import dev.cyanotype.journal.Recovered;
import dev.cyanotype.json.StrictReader;
import dev.cyanotype.language.Code;
import dev.cyanotype.language.Rejection;
import dev.cyanotype.pipeline.Options;
import dev.cyanotype.profile.Recording;
import dev.cyanotype.session.Session;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.function.Consumer;
import java.util.function.Supplier;
import org.jspecify.annotations.Nullable;

/** Makes documents of files, templates and journals, on whatever thread it is called. */
public final class Loader {
    private final EditorCore core;
    private final Supplier<Threads> threads;
    private final Journaling journaling;
    private final Consumer<Blueprint> ahead;

    /** What became of loading a file. */
    sealed interface Loaded {

        /**
         * @param corners the suspicion that its boxes are corners, which they were not taken for; else null
         * @param aside the journal of the document that this one stands for now; null for none
         * @param journal its journal, with what a person should know of it
         */
        record Ready(OpenDocument document, @Nullable CornerSuspicion corners, @Nullable Path aside, OpenedJournal journal)
                implements Loaded {}

        record Unreadable(String message) implements Loaded {}

        record Refused(RefusedFile file) implements Loaded {}
    }

    /**
     * @param threads gives each document threads of its own
     * @param ahead makes a document ready to be shown while the rest of it is made
     */
    public Loader(EditorCore core, Supplier<Threads> threads, Journaling journaling, Consumer<Blueprint> ahead) {
        this.core = core;
        this.threads = threads;
        this.journaling = journaling;
        this.ahead = ahead;
    }

    /** @param instead the document that has the file open until now, or null */
    Loaded load(Path file, Corners corners, @Nullable OpenDocument instead) {
        OnDisk.Stamp before = OnDisk.Stamp.of(file);
        return switch (WholeFile.read(file, StrictReader.MAX_FILE)) {
            case WholeFile.Unreadable(String message) -> new Loaded.Unreadable(message);
            case WholeFile.Content(byte[] bytes) -> {
                Threads own = threads.get();
                Helped<OnDisk> onDisk = Helped.by(own.background(), () -> OnDisk.of(before, bytes));
                yield switch (Opener.open(bytes, corners)) {
                    case FileOpening.Refused why -> new Loaded.Refused(new RefusedFile(file, why.problems(), why.total()));
                    case FileOpening.Opened opened -> {
                        Path aside = instead == null ? null : instead.journal().setAside().toCompletableFuture().join();
                        yield opened.isConverted() || opened.cornersConverted()
                                ? converted(new InFile(file, onDisk.get()), opened, own, aside)
                                : ready(new InFile(file, onDisk.get()), opened, own, aside);
                    }
                };
            }
        };
    }

    private Loaded ready(InFile in, FileOpening.Opened opened, Threads own, @Nullable Path aside) {
        String digest = in.onDisk().digest();
        OpenedJournal journal = journaling.of(in.file(), digest);
        Recovered recovered = journal.recovered();
        DocumentViewModel model = recovered == null ? fresh(opened, journal, digest, own) : resumed(recovered, journal, own);
        int saved = recovered == null ? model.momentProperty().get().revision() : heldBy(digest, recovered);
        boolean readOnly = journal.mode() == Mode.READ_ONLY || !Files.isWritable(in.file());
        var document = OpenDocument.of(model, journal.journal(), in, saved, readOnly);
        return new Loaded.Ready(document, opened.corners(), aside, journal);
    }

    /** The number of the revision that a file holds. */
    private static int heldBy(String digest, Recovered recovered) {
        Integer at = recovered.marks().files().get(digest);
        History history = recovered.history();
        return at != null ? at
                : digest.equals(recovered.marks().origin()) ? history.revisions().getFirst().number()
                : history.current().number();
    }

    /** What opening changed belongs to the file only when it is saved, or to none. */
    private Loaded converted(InFile in, FileOpening.Opened opened, Threads own, @Nullable Path aside) {
        OpenedJournal journal = journaling.begin();
        DocumentViewModel model = fresh(opened, journal, null, own);
        OpenDocument document;
        if (opened.isConverted()) {
            var origin = new Origin(String.valueOf(in.file().getFileName()), in.file().getParent(), opened.filledIn());
            document = OpenDocument.unsaved(model, journal.journal(), origin);
        } else {
            document = OpenDocument.of(model, journal.journal(), in, OpenDocument.NOWHERE, !Files.isWritable(in.file()));
        }
        return new Loaded.Ready(document, opened.cornersConverted() ? null : opened.corners(), aside, journal);
    }

    Loaded.Ready of(Template template, String name) {
        return switch (Opener.open(template.bytes(), Corners.KEEP)) {
            case FileOpening.Opened opened -> {
                OpenedJournal journal = journaling.begin();
                DocumentViewModel model = fresh(opened, journal, null, threads.get());
                yield new Loaded.Ready(OpenDocument.untitled(model, journal.journal(), name), null, null, journal);
            }
            case FileOpening.Refused refused -> throw new IllegalStateException(template.id() + ": " + refused.problems());
        };
    }

    /**
     * A document that has no file and comes back from its journal; null where nothing is in it, or another window has it.
     *
     * @param name what it is called; null where that is not known
     */
    Loaded.@Nullable Ready of(Path journal, @Nullable String name) {
        OpenedJournal opened = journaling.again(journal);
        Recovered recovered = opened.recovered();
        if (recovered == null || opened.mode() == Mode.READ_ONLY) {
            opened.journal().close();
            return null;
        }
        DocumentViewModel model = resumed(recovered, opened, threads.get());
        String screen = model.document().members().string("screen_id");
        String called = name != null ? name : screen == null ? "Untitled" : screen;
        var document = OpenDocument.unsaved(model, opened.journal(), new Origin(called, null, List.of()));
        return new Loaded.Ready(document, null, null, opened);
    }

    private DocumentViewModel fresh(FileOpening.Opened opened, OpenedJournal journal, @Nullable String file, Threads own) {
        Helped<Blueprint> ready = madeReady(opened.blueprint(), own);
        EditorCore.Recorded recorded = core.measuring().recorded().get();
        Session session = Session.of(
                recorded.pipeline(),
                Options.OPTIMISED,
                opened.blueprint(),
                opened.isConverted() ? opened.filledIn() : null,
                own.background());
        session.tell(journal.journal(), core.clocks().wall(), file);
        ready.get();
        return model(session, recorded.recording(), journal, List.of(), own);
    }

    private DocumentViewModel resumed(Recovered recovered, OpenedJournal journal, Threads own) {
        Helped<Blueprint> ready = madeReady(recovered.history().current().document(), own);
        EditorCore.Recorded recorded = core.measuring().recorded().get();
        Session session = Session.resumed(recorded.pipeline(), Options.OPTIMISED, recovered.history());
        session.tellOn(journal.journal(), core.clocks().wall(), recovered.commands());
        ready.get();
        return model(session, recorded.recording(), journal, recovered.runs(), own);
    }

    private Helped<Blueprint> madeReady(Blueprint document, Threads own) {
        return Helped.by(own.background(), () -> {
            ahead.accept(document);
            return document;
        });
    }

    private static DocumentViewModel model(
            Session session, Recording recording, OpenedJournal journal, List<LoggedRun> before, Threads own) {
        if (journal.mode() == Mode.READ_ONLY) {
            session.seal(Rejection.of(Code.LOCKED, String.join(" ", journal.news())));
        }
        return new DocumentViewModel(session, own, before, recording);
    }
}
