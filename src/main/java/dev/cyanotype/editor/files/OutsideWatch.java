package dev.cyanotype.editor.files;

import dev.cyanotype.editor.support.core.Later;
import dev.cyanotype.editor.support.notice.Notice;
import dev.cyanotype.editor.support.notice.Notice.Choice;
import dev.cyanotype.editor.support.notice.Notice.Kind;
import java.nio.file.Path;
import java.time.Duration;
import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.Set;
import org.jspecify.annotations.Nullable;

/**
 * Notices that another program changed a file whose document is open, and asks what is to be done. Times and sizes are looked
 * at twice a second; only where they differ is the file read, and only where its content differs does anybody hear of it. A file
 * that is gone may be one that is just being replaced, so that it has to be gone twice.
 */
public final class OutsideWatch {
    private static final Duration PERIOD = Duration.ofMillis(500);

    private final WorkspaceViewModel workspace;
    private final FileSaver saver;
    private final Settling settling;
    private final FileOpener.Place place;
    private final Set<OpenDocument> missing = new HashSet<>();

    private record Watched(OpenDocument document, Path file, OnDisk known) {}

    public OutsideWatch(WorkspaceViewModel workspace, FileSaver saver, Settling settling, FileOpener.Place place) {
        this.workspace = workspace;
        this.saver = saver;
        this.settling = settling;
        this.place = place;
    }

    /** Looks from now on. */
    public void start(Later later) {
        later.after(PERIOD, () -> look(() -> start(later)));
    }

    /** Looks at all files once, off the thread of the window. */
    public void look() {
        look(() -> {});
    }

    private void look(Runnable then) {
        List<Watched> watched = new ArrayList<>();
        for (OpenDocument document : workspace.all()) {
            Path file = document.fileProperty().get();
            OnDisk known = document.onDisk();
            if (file != null && known != null) {
                watched.add(new Watched(document, file, known));
            }
        }
        missing.retainAll(workspace.all());
        place.threads().background().execute(() -> {
            watched.forEach(this::look);
            place.threads().ui().execute(then);
        });
    }

    private void look(Watched watched) {
        OnDisk.Stamp stamp = OnDisk.Stamp.of(watched.file());
        if (!stamp.equals(watched.known().stamp())) {
            OnDisk now = stamp.equals(OnDisk.Stamp.NONE) ? null : OnDisk.read(watched.file());
            place.threads().ui().execute(() -> tell(watched, now));
        }
    }

    private void tell(Watched watched, @Nullable OnDisk now) {
        OpenDocument document = watched.document();
        if (document.onDisk() != watched.known() || !workspace.documents().contains(document)) {
            return; // saved, reloaded or closed meanwhile
        }
        if (now == null) {
            if (!watched.known().isGone() && !missing.add(document)) {
                gone(document, watched.known());
            }
            return;
        }
        missing.remove(document);
        if (now.digest().equals(watched.known().digest())) {
            document.touched(now);
        } else {
            changed(document, now);
        }
    }

    private void gone(OpenDocument document, OnDisk known) {
        document.differsFrom(known.gone());
        place.notices().tell(new Notice(
                Kind.WARNING,
                document.nameProperty().get() + " is no longer where it was: it was moved or deleted by another program.",
                List.of(new Choice("Save it again", () -> saver.save(document)))));
    }

    private void changed(OpenDocument document, OnDisk now) {
        boolean unsaved = document.dirtyProperty().get();
        document.differsFrom(now);
        List<Choice> choices = new ArrayList<>();
        if (Settling.canCompare(document)) {
            choices.add(new Choice("Compare…", () -> settling.compare(document)));
        }
        choices.add(new Choice(unsaved ? "Reload, set mine aside" : "Reload", () -> settling.reload(document)));
        choices.add(new Choice("Keep mine", () -> {}));
        place.notices().tell(new Notice(
                Kind.WARNING,
                document.nameProperty().get() + " was changed by another program"
                        + (unsaved ? ", and here are changes that are not saved." : "."),
                choices));
    }
}
