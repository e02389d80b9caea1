package dev.cyanotype.editor.files;

import dev.cyanotype.editor.files.WorkspaceViewModel.Closed;
import java.nio.file.Path;
import java.util.List;
import java.util.concurrent.CompletionStage;

/** Closes documents; what is not saved is asked about first. */
public final class FileCloser {
    private final WorkspaceViewModel workspace;
    private final FileSaver saver;
    private final Asking asking;
    private final Journaling journaling;

    public FileCloser(WorkspaceViewModel workspace, FileSaver saver, Asking asking, Journaling journaling) {
        this.workspace = workspace;
        this.saver = saver;
        this.asking = asking;
        this.journaling = journaling;
    }

    /** Closes a document, unless it is not to be closed after all. */
    public void close(OpenDocument document) {
        close(List.of(document), () -> {});
    }

    /** Closes every document, with one question for all. */
    public void closeAll(Runnable then) {
        close(workspace.all(), then);
    }

    /** @param then what follows once they are closed */
    private void close(List<OpenDocument> documents, Runnable then) {
        List<OpenDocument> unsaved = documents.stream().filter(each -> each.dirtyProperty().get()).toList();
        Runnable closing = () -> journaling.whenAll(documents.stream().map(this::closed).toList(), then);
        if (unsaved.isEmpty()) {
            closing.run();
            return;
        }
        workspace.activeProperty().set(unsaved.getFirst());
        asking.aboutUnsaved(unsaved.stream().map(each -> each.nameProperty().get()).toList(), answer -> {
            switch (answer) {
                case SAVE -> saver.saveAll(unsaved, closing);
                case DISCARD -> {
                    unsaved.forEach(FileCloser::leaveAtSaved);
                    closing.run();
                }
                case CANCEL -> {}
            }
        });
    }

    /** What is not to be saved stays in the history, but is not what the document comes back with. */
    private static void leaveAtSaved(OpenDocument document) {
        Integer saved = document.saved();
        if (document.fileProperty().get() != null && saved != null) {
            document.model().say("roll back to " + saved);
        }
    }

    /** Takes a document out; done when its journal is closed. */
    private CompletionStage<?> closed(OpenDocument document) {
        workspace.remove(document);
        Path file = document.fileProperty().get();
        if (file != null) {
            workspace.remember(new Closed.OfFile(file));
            return document.model().settled().thenCompose(_ -> journaling.end(document.journal()));
        }
        String name = document.nameProperty().get();
        return document.model().settled().thenCompose(_ -> journaling.setAside(document.journal(), aside -> workspace.remember(new Closed.OfJournal(aside, name))));
    }
}
