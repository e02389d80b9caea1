package dev.cyanotype.editor.files;

import dev.cyanotype.editor.support.core.Later;
import dev.cyanotype.editor.support.core.Threads;
import dev.cyanotype.editor.support.notice.Notice;
import dev.cyanotype.editor.support.notice.Notice.Choice;
import dev.cyanotype.editor.support.notice.Notice.Kind;
import dev.cyanotype.editor.support.notice.Notices;
import java.nio.file.Path;
import java.time.Duration;
import java.util.ArrayList;
import java.util.List;
import org.jspecify.annotations.Nullable;

/**
 * Notices that another program changed a file whose document is open, and asks what is to be done. Times and sizes are looked
 * at now and then; only where they differ is the file read, and only where its content differs does anybody hear of it.
 */
public final class OutsideWatch {
    private static final Duration PERIOD = Duration.ofSeconds(2);

    private final WorkspaceViewModel workspace;
    private final FileOpener opener;
    private final FileSaver saver;
    private final Notices notices;
    private final Threads threads;

    private record Watched(OpenDocument document, Path file, OnDisk known) {}

    public OutsideWatch(WorkspaceViewModel workspace, FileOpener opener, FileSaver saver, Notices notices, Threads threads) {
        this.workspace = workspace;
        this.opener = opener;
        this.saver = saver;
        this.notices = notices;
        this.threads = threads;
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
        threads.background().execute(() -> {
            watched.forEach(this::look);
            threads.ui().execute(then);
        });
    }

    private void look(Watched watched) {
        OnDisk.Stamp stamp = OnDisk.Stamp.of(watched.file());
        if (!stamp.equals(watched.known().stamp())) {
            OnDisk now = stamp.equals(OnDisk.Stamp.NONE) ? null : OnDisk.read(watched.file());
            threads.ui().execute(() -> tell(watched, now));
        }
    }

    private void tell(Watched watched, @Nullable OnDisk now) {
        OpenDocument document = watched.document();
        if (document.onDisk() != watched.known() || !workspace.documents().contains(document)) {
            return; // saved, reloaded or closed meanwhile
        }
        String name = document.nameProperty().get();
        if (now == null) {
            document.differsFrom(null);
            notices.tell(new Notice(
                    Kind.WARNING,
                    name + " is no longer where it was: it was moved or deleted by another program.",
                    List.of(new Choice("Save it again", () -> saver.save(document)))));
        } else if (now.digest().equals(watched.known().digest())) {
            document.touched(now);
        } else {
            boolean unsaved = document.dirtyProperty().get();
            document.differsFrom(now);
            notices.tell(new Notice(
                    Kind.WARNING,
                    name + " was changed by another program" + (unsaved ? ", and here are changes that are not saved." : "."),
                    List.of(
                            new Choice(unsaved ? "Reload, set mine aside" : "Reload", () -> opener.reload(document)),
                            new Choice("Keep mine", () -> {}))));
        }
    }
}
