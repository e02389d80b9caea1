package dev.cyanotype.editor.shell;

import dev.cyanotype.editor.files.OpenDocument;
import java.nio.file.Path;
import javafx.beans.binding.Bindings;
import javafx.beans.binding.StringBinding;

/** The words in the title bar: the document in front, whether it has changes, and where it is. */
final class WindowTitle {
    static final String PROGRAM = "Cyanotype";

    private WindowTitle() {}

    /** The words for a document, whatever becomes of it. */
    static StringBinding following(OpenDocument document) {
        return Bindings.createStringBinding(
                () -> of(document), document.fileProperty(), document.nameProperty(), document.dirtyProperty());
    }

    private static String of(OpenDocument document) {
        Path file = document.fileProperty().get();
        Path folder = file == null ? null : file.getParent();
        String where = folder == null || folder.getFileName() == null ? "" : " (" + folder.getFileName() + ")";
        return document.nameProperty().get() + (document.dirtyProperty().get() ? " •" : "") + where + " — " + PROGRAM;
    }
}
