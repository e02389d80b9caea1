package dev.cyanotype.editor.shell;

import dev.cyanotype.editor.files.Asking;
import dev.cyanotype.editor.files.RefusedFile;
import dev.cyanotype.editor.files.Settlement;
import dev.cyanotype.history.ThreeWay;
import java.nio.file.Path;
import java.util.List;
import java.util.function.Consumer;
import org.jspecify.annotations.Nullable;

/** Questions that must not come up. */
final class NobodyAsked implements Asking {
    @Override
    public void whichToOpen(Consumer<List<Path>> chosen) {
        throw new AssertionError("asked for files");
    }

    @Override
    public void whereToSave(String name, @Nullable Path folder, Consumer<Path> chosen) {
        throw new AssertionError("asked for a place for " + name);
    }

    @Override
    public void aboutUnsaved(List<String> names, Consumer<Unsaved> answer) {
        throw new AssertionError("asked about " + names);
    }

    @Override
    public void showRefused(RefusedFile refused) {
        throw new AssertionError(refused.text());
    }

    @Override
    public void showNotes(String title, List<String> lines) {
        throw new AssertionError("shown notes on " + title);
    }

    @Override
    public void howToSettle(String name, ThreeWay sides, Consumer<Settlement> answer) {
        throw new AssertionError("asked how to settle " + name);
    }
}
