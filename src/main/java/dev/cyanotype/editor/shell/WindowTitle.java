package dev.cyanotype.editor.shell;

import dev.cyanotype.editor.files.OpenDocument;
import java.nio.file.Path;
import org.jspecify.annotations.Nullable;

/** The words in the title bar: the document in front, whether it has changes, and where it is. */
final class WindowTitle {
    private static final String PROGRAM = "Cyanotype";

    private WindowTitle() {}

    static String of(@Nullable OpenDocument document) {
        if (document == null) {
            return PROGRAM;
        }
        Path file = document.fileProperty().get();
        Path folder = file == null ? null : file.getParent();
        String where = folder == null || folder.getFileName() == null ? "" : " (" + folder.getFileName() + ")";
        return document.nameProperty().get() + (document.dirtyProperty().get() ? " •" : "") + where + " — " + PROGRAM;
    }
}
