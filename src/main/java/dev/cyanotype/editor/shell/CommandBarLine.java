package dev.cyanotype.editor.shell;

import dev.cyanotype.editor.commandbar.CommandBar;
import dev.cyanotype.editor.support.document.DocumentViewModel;
import javafx.scene.Node;
import javafx.scene.layout.VBox;
import org.jspecify.annotations.Nullable;

/** The command bar in its place in the window, below what opens above it. */
record CommandBarLine(CommandBar bar, VBox column) implements CommandLine {
    CommandBarLine(CommandBar bar, Node above) {
        this(bar, new VBox(above, bar));
    }

    @Override
    public Node node() {
        return column;
    }

    @Override
    public Node layer() {
        return bar.layer();
    }

    @Override
    public void show(@Nullable DocumentViewModel document) {
        bar.show(document);
    }

    @Override
    public void focus() {
        bar.focus();
    }
}
