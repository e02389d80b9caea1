package dev.cyanotype.editor.shell;

import com.sun.javafx.scene.input.DragboardHelper;
import com.sun.javafx.tk.TKClipboard;
import java.io.File;
import java.lang.reflect.Proxy;
import java.nio.file.Path;
import java.util.List;
import java.util.Set;
import javafx.scene.input.DataFormat;
import javafx.scene.input.Dragboard;
import javafx.scene.input.TransferMode;

/** Files dragged in from another program, which the toolkit without a screen never hears of by itself. */
final class DraggedFiles {
    private DraggedFiles() {}

    static Dragboard board(Path... dragged) {
        List<File> files = List.of(dragged).stream().map(Path::toFile).toList();
        var clipboard = Proxy.newProxyInstance(
                DraggedFiles.class.getClassLoader(), new Class<?>[] {TKClipboard.class}, (_, method, arguments) -> switch (method.getName()) {
                    case "getTransferModes" -> Set.of(TransferMode.COPY);
                    case "getContentTypes" -> Set.of(DataFormat.FILES);
                    case "hasContent" -> arguments[0].equals(DataFormat.FILES);
                    case "getContent" -> arguments[0].equals(DataFormat.FILES) ? files : null;
                    default -> throw new UnsupportedOperationException(method.getName());
                });
        return DragboardHelper.createDragboard((TKClipboard) clipboard);
    }
}
