package dev.cyanotype.editor.files;

import java.util.List;

/** Closes documents; what is not saved is asked about first. */
public final class FileCloser {
    private final WorkspaceViewModel workspace;
    private final FileSaver saver;
    private final Asking asking;

    public FileCloser(WorkspaceViewModel workspace, FileSaver saver, Asking asking) {
        this.workspace = workspace;
        this.saver = saver;
        this.asking = asking;
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
        Runnable closing = () -> {
            documents.forEach(workspace::remove);
            then.run();
        };
        if (unsaved.isEmpty()) {
            closing.run();
            return;
        }
        workspace.activeProperty().set(unsaved.getFirst());
        asking.aboutUnsaved(unsaved.stream().map(each -> each.nameProperty().get()).toList(), answer -> {
            switch (answer) {
                case SAVE -> saver.saveAll(unsaved, closing);
                case DISCARD -> closing.run();
                case CANCEL -> {}
            }
        });
    }
}
