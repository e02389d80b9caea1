package dev.cyanotype.editor.shell;

import dev.cyanotype.editor.commandbar.CommandBar;
import dev.cyanotype.editor.support.document.DocumentViewModel;
import javafx.scene.Node;
import org.jspecify.annotations.Nullable;

/** The command bar in its place in the window. */
record CommandBarLine(CommandBar bar) implements CommandLine {
    @Override
    public Node node() {
        return bar;
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
