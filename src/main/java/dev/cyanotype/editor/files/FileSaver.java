package dev.cyanotype.editor.files;

import dev.cyanotype.editor.support.document.Moment;
import dev.cyanotype.editor.support.notice.Notice;
import dev.cyanotype.editor.support.notice.Notice.Choice;
import dev.cyanotype.editor.support.notice.Notice.Kind;
import dev.cyanotype.files.AtomicFile;
import dev.cyanotype.files.Saving;
import java.nio.file.Path;
import java.util.Iterator;
import java.util.List;
import java.util.Locale;
import java.util.function.Consumer;
import org.jspecify.annotations.Nullable;

/** Saves documents, off the thread of the window. What cannot be saved stays as it is, and says why. */
public final class FileSaver {
    private static final Runnable NOTHING_MORE = () -> {};

    private final WorkspaceViewModel workspace;
    private final AtomicFile disk;
    private final Asking asking;
    private final Settling settling;
    private final FileOpener.Place place;

    /** What became of writing a file, and what it held before where that was not expected. */
    private record Written(Saving saving, @Nullable OnDisk now, boolean otherInBetween) {}

    public FileSaver(WorkspaceViewModel workspace, AtomicFile disk, Asking asking, Settling settling, FileOpener.Place place) {
        this.workspace = workspace;
        this.disk = disk;
        this.asking = asking;
        this.settling = settling;
        this.place = place;
    }

    /** Saves a document to its file, or asks for one. */
    public void save(OpenDocument document) {
        save(document, NOTHING_MORE);
    }

    /** @param then what follows, where it was saved */
    void save(OpenDocument document, Runnable then) {
        Path file = document.fileProperty().get();
        if (file == null) {
            saveAs(document, then);
        } else {
            write(document, file, false, then);
        }
    }

    /** Saves a document to a file that is asked for, which is its own from then on. */
    public void saveAs(OpenDocument document) {
        saveAs(document, NOTHING_MORE);
    }

    private void saveAs(OpenDocument document, Runnable then) {
        ask(document, file -> {
            OpenDocument other = workspace.find(file);
            if (other != null && other != document) {
                refuse(document, file.getFileName() + " is open in another tab: choose another name, or close it first.", then);
            } else {
                write(document, file, true, then);
            }
        });
    }

    /** Saves a document to a file that is asked for and stays another's. */
    public void saveCopy(OpenDocument document) {
        ask(document, file -> run(document, file, null, written -> {
            switch (written.saving()) {
                case Saving.NotSaved(String message) -> refuse(document, sentence(message), NOTHING_MORE);
                case Saving.Saved _ -> place.notices().tell(Notice.done("A copy is in " + file + "."));
            }
        }));
    }

    /** Saves every document that has something to save. */
    public void saveAll() {
        saveAll(workspace.dirty(), NOTHING_MORE);
    }

    /** Saves one after the other; where one is not saved, those behind it are not either. */
    void saveAll(List<OpenDocument> documents, Runnable then) {
        next(documents.iterator(), then);
    }

    private void next(Iterator<OpenDocument> rest, Runnable then) {
        if (rest.hasNext()) {
            save(rest.next(), () -> next(rest, then));
        } else {
            then.run();
        }
    }

    private void ask(OpenDocument document, Consumer<Path> chosen) {
        asking.whereToSave(suggested(document), document.origin().folder(), file -> chosen.accept(named(file)));
    }

    /** A name for a file, such as {@code blank_phone.blueprint}. */
    private static String suggested(OpenDocument document) {
        String name = document.nameProperty().get();
        if (document.fileProperty().get() != null) {
            return name;
        }
        String stem = name.endsWith(".json") ? name.substring(0, name.length() - ".json".length()) : name;
        return stem.toLowerCase(Locale.ROOT).replace(' ', '_') + ".blueprint";
    }

    private static Path named(Path file) {
        String name = String.valueOf(file.getFileName());
        Path absolute = file.toAbsolutePath().normalize();
        return name.indexOf('.') > 0 ? absolute : absolute.resolveSibling(name + ".blueprint");
    }

    /** @param overwrite whether the file may hold anything */
    private void write(OpenDocument document, Path file, boolean overwrite, Runnable then) {
        Moment moment = document.model().momentProperty().get();
        OnDisk expected = overwrite ? null : document.onDisk();
        run(document, file, expected, written -> {
            switch (written.saving()) {
                case Saving.Saved _ when written.now() != null -> {
                    follow(document, file);
                    document.savedAs(file, moment, written.now());
                    place.recent().used(file);
                    then.run();
                }
                case Saving.Saved _ -> refuse(document, file.getFileName() + " was saved, and was gone at once.", then);
                case Saving.NotSaved _ when written.otherInBetween() -> offer(document, file, then);
                case Saving.NotSaved(String message) -> refuse(document, sentence(message), then);
            }
        });
    }

    /** The history goes with the document to its new name. */
    private void follow(OpenDocument document, Path file) {
        if (!file.equals(document.fileProperty().get())) {
            document.journal().moveTo(file).thenAcceptAsync(
                    trouble -> {
                        if (trouble != null) {
                            place.notices().tell(new Notice(Kind.WARNING, trouble, List.of()));
                        }
                    },
                    place.threads().ui());
        }
    }

    /** @param expected what the file has to hold for being written, or null where that does not matter */
    private void run(OpenDocument document, Path file, @Nullable OnDisk expected, Consumer<Written> done) {
        Moment moment = document.model().momentProperty().get();
        var task = new FileTasks.Task("Saving " + file.getFileName(), () -> {}, false);
        place.tasks().begin(task);
        place.threads().background().execute(() -> {
            Written written = written(moment, file, expected);
            place.threads().ui().execute(() -> {
                place.tasks().end(task);
                done.accept(written);
            });
        });
    }

    private Written written(Moment moment, Path file, @Nullable OnDisk expected) {
        if (expected != null && !expected.stamp().equals(OnDisk.Stamp.of(file))) {
            OnDisk there = OnDisk.read(file);
            if (there != null && !there.digest().equals(expected.digest())) {
                return new Written(new Saving.NotSaved("changed by another program"), there, true);
            }
        }
        byte[] bytes = moment.document().toBytes();
        Saving saving = disk.save(file, bytes);
        return new Written(saving, saving instanceof Saving.Saved ? OnDisk.of(file, bytes) : null, false);
    }

    private void offer(OpenDocument document, Path file, Runnable then) {
        place.notices().tell(new Notice(
                Kind.REFUSED,
                file.getFileName() + " was changed by another program since it was read, so it was not overwritten.",
                List.of(
                        new Choice("Compare…", () -> settling.compare(document)),
                        new Choice("Overwrite", () -> write(document, file, true, then)),
                        new Choice("Save As…", () -> saveAs(document, then)))));
    }

    private void refuse(OpenDocument document, String message, Runnable then) {
        place.notices().tell(new Notice(
                Kind.REFUSED,
                message,
                List.of(
                        new Choice("Try again", () -> save(document, then)),
                        new Choice("Save As…", () -> saveAs(document, then)))));
    }

    private static String sentence(String message) {
        return Character.toUpperCase(message.charAt(0)) + message.substring(1) + ".";
    }
}
