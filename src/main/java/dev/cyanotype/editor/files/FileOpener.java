package dev.cyanotype.editor.files;

import dev.cyanotype.editor.files.WorkspaceViewModel.Closed;
import dev.cyanotype.editor.support.core.Threads;
import dev.cyanotype.editor.support.notice.Notice;
import dev.cyanotype.editor.support.notice.Notice.Choice;
import dev.cyanotype.editor.support.notice.Notice.Kind;
import dev.cyanotype.editor.support.notice.Notices;
import dev.cyanotype.interchange.CornerSuspicion;
import dev.cyanotype.interchange.Corners;
import dev.cyanotype.journal.OpenedJournal;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.concurrent.atomic.AtomicBoolean;
import java.util.function.Consumer;
import java.util.function.Supplier;
import org.jspecify.annotations.Nullable;

/** Opens files and templates: read off the thread of the window, and shown whole or not at all. */
public final class FileOpener {
    private final WorkspaceViewModel workspace;
    private final Loader loader;
    private final Asking asking;
    private final Journaling journaling;
    private final Place place;

    /**
     * What is told, kept and waited for while files are opened.
     *
     * @param tasks where it shows that a file is being read or written
     * @param recent where files that were opened or saved are remembered
     */
    public record Place(Notices notices, FileTasks tasks, RecentFiles recent, Threads threads) {}

    public FileOpener(WorkspaceViewModel workspace, Loader loader, Asking asking, Journaling journaling, Place place) {
        this.workspace = workspace;
        this.loader = loader;
        this.asking = asking;
        this.journaling = journaling;
        this.place = place;
    }

    /** Lets people choose files and opens them. */
    public void choose() {
        asking.whichToOpen(this::open);
    }

    /** Opens files, each in a tab; those that are open already come to the front. */
    public void open(List<Path> files) {
        files.forEach(this::open);
    }

    private void open(Path given) {
        Path file = given.toAbsolutePath().normalize();
        OpenDocument there = workspace.find(file);
        if (there == null) {
            load(file, Corners.KEEP, null);
        } else {
            workspace.activeProperty().set(there);
        }
    }

    /**
     * Opens files that were open before, in their order.
     *
     * @param front the one to come to the front, or null for the last
     */
    public void restore(List<Path> files, @Nullable Path front) {
        begin(
                files.size() == 1 ? "Opening " + files.getFirst().getFileName() : "Opening " + files.size() + " documents",
                () -> files.stream().map(file -> loader.load(file, Corners.KEEP, null)).toList(),
                all -> {
                    for (int i = 0; i < all.size(); i++) {
                        loaded(files.get(i), all.get(i), null);
                    }
                    OpenDocument document = front == null ? null : workspace.find(front);
                    if (document != null) {
                        workspace.activeProperty().set(document);
                    }
                },
                all -> all.forEach(this::letGo));
    }

    /** Brings back the document that was closed last. */
    public void reopen() {
        switch (workspace.lastClosed()) {
            case Closed.OfFile(Path file) -> open(file);
            case Closed.OfJournal(Path journal, String name) -> bringBack(journal, name);
            case null -> {}
        }
    }

    /** Brings back what was never saved and is not open in another window. */
    public void recover() {
        for (Path journal : journaling.untitled()) {
            fromJournal("Recovering", journal, null, this::cameBack);
        }
    }

    private void cameBack(Loader.Loaded.Ready ready) {
        show(ready);
        int edits = ready.document().model().momentProperty().get().history().revisions().size() - 1;
        place.notices().tell(new Notice(
                Kind.WARNING,
                ready.document().nameProperty().get() + " was never saved and came back, with "
                        + (edits == 1 ? "its one edit." : "all its " + edits + " edits."),
                List.of()));
    }

    /** Reads the file of a document anew, in its place. What it was until then can be reopened as a closed tab. */
    void reload(OpenDocument document) {
        Path file = document.fileProperty().get();
        if (file != null) {
            load(file, Corners.KEEP, document);
        }
    }

    /** Opens a document without a file. */
    public void create(Template template) {
        String name = workspace.freeName(template.title());
        begin("Opening " + name, () -> loader.of(template, name), this::show, this::letGo);
    }

    private void load(Path file, Corners corners, @Nullable OpenDocument instead) {
        begin(
                "Opening " + file.getFileName(),
                () -> loader.load(file, corners, instead),
                loaded -> loaded(file, loaded, instead),
                this::letGo);
    }

    /** What is not shown after all lets go of its journal, so that it can be opened again. */
    private void letGo(Loader.Loaded loaded) {
        if (loaded instanceof Loader.Loaded.Ready ready) {
            journaling.end(ready.document().journal());
        }
    }

    /** @param dropped what becomes of the result where it was cancelled meanwhile */
    private <T> void begin(String title, Supplier<T> work, Consumer<T> done, Consumer<T> dropped) {
        var cancelled = new AtomicBoolean();
        var self = new ArrayList<FileTasks.Task>(1);
        Runnable end = () -> self.forEach(place.tasks()::end);
        var task = new FileTasks.Task(
                title,
                () -> {
                    cancelled.set(true);
                    end.run();
                },
                true);
        self.add(task);
        place.tasks().begin(task);
        place.threads().background().execute(() -> {
            T result;
            try {
                result = work.get();
            } catch (OutOfMemoryError tooLarge) {
                place.threads().ui().execute(() -> {
                    end.run();
                    place.notices().tell(Notice.refused(title + " takes more memory than there is: close other documents first."));
                });
                return;
            }
            place.threads().ui().execute(() -> {
                end.run();
                (cancelled.get() ? dropped : done).accept(result);
            });
        });
    }

    private void loaded(Path file, Loader.Loaded loaded, @Nullable OpenDocument instead) {
        switch (loaded) {
            case Loader.Loaded.Unreadable(String message) -> {
                place.recent().forget(file);
                place.notices().tell(Notice.refused(sentence(message)));
            }
            case Loader.Loaded.Refused(RefusedFile refused) -> asking.showRefused(refused);
            case Loader.Loaded.Ready ready -> ready(file, ready, instead);
        }
    }

    private void ready(Path file, Loader.Loaded.Ready ready, @Nullable OpenDocument instead) {
        OpenDocument document = ready.document();
        OpenDocument meanwhile = instead == null ? workspace.find(file) : null;
        if (meanwhile != null) {
            letGo(ready);
            workspace.activeProperty().set(meanwhile);
            return;
        }
        if (instead == null) {
            show(ready);
        } else {
            workspace.replace(instead, document);
            journaling.forget(instead.journal());
            journaling.begin(document.journal());
            tellNews(document, ready.journal());
            if (ready.aside() != null) {
                workspace.remember(new Closed.OfJournal(ready.aside(), instead.nameProperty().get() + " (mine)"));
            }
        }
        place.recent().used(file);
        tellOfConversion(document);
        if (ready.corners() != null) {
            offerCorners(file, document, ready.corners());
        }
    }

    private void show(Loader.Loaded.Ready ready) {
        journaling.begin(ready.document().journal());
        workspace.add(ready.document());
        tellNews(ready.document(), ready.journal());
    }

    private void tellNews(OpenDocument document, OpenedJournal journal) {
        if (journal.news().isEmpty()) {
            return;
        }
        List<Choice> choices = new ArrayList<>();
        Integer saved = document.saved();
        String name = document.nameProperty().get();
        Path aside = journal.aside();
        if (saved != null && document.dirtyProperty().get()) {
            choices.add(new Choice("Go back to what is saved", () -> document.model().say("roll back to " + saved)));
        }
        if (aside != null) {
            choices.add(new Choice("Open what was here", () -> bringBack(aside, name + " (before)")));
        }
        place.notices().tell(new Notice(Kind.WARNING, name + ": " + String.join(" ", journal.news()), choices));
    }

    private void bringBack(Path journal, String name) {
        fromJournal("Opening " + name, journal, name, this::show);
    }

    private void fromJournal(String title, Path journal, @Nullable String name, Consumer<Loader.Loaded.Ready> then) {
        begin(
                title,
                () -> Optional.ofNullable(loader.of(journal, name)),
                ready -> ready.ifPresent(then),
                ready -> ready.ifPresent(this::letGo));
    }

    private void tellOfConversion(OpenDocument document) {
        List<String> notes = document.origin().notes();
        if (!notes.isEmpty()) {
            String name = document.nameProperty().get();
            String message = name + " is written in another dialect and was converted; saving asks for a name.";
            place.notices().tell(new Notice(
                    Kind.WARNING, message, List.of(new Choice("What was filled in", () -> asking.showNotes(name, notes)))));
        }
    }

    private void offerCorners(Path file, OpenDocument document, CornerSuspicion corners) {
        place.notices().tell(new Notice(
                Kind.WARNING,
                document.nameProperty().get() + ": " + corners.message() + ".",
                List.of(
                        new Choice("Convert", () -> load(file, Corners.CONVERT, document)),
                        new Choice("Keep as they are", () -> {}))));
    }

    private static String sentence(String message) {
        return Character.toUpperCase(message.charAt(0)) + message.substring(1) + ".";
    }
}
