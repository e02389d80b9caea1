package dev.cyanotype.editor.files;

import dev.cyanotype.editor.support.settings.Settings;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import javafx.collections.FXCollections;
import javafx.collections.ObservableList;

/** The files that were opened or saved last, the latest first; remembered from one start to the next. */
public final class RecentFiles {
    private static final int MOST = 12;
    private static final String NAME = "files.recent";

    private final Settings settings;
    private final ObservableList<Path> files = FXCollections.observableArrayList();
    private final ObservableList<Path> filesSeen = FXCollections.unmodifiableObservableList(files);

    public RecentFiles(Settings settings) {
        this.settings = settings;
        files.setAll(Paths.read(settings.get(NAME, "")));
    }

    public ObservableList<Path> files() {
        return filesSeen;
    }

    void used(Path file) {
        List<Path> changed = new ArrayList<>(files);
        changed.remove(file);
        changed.addFirst(file);
        keep(changed.subList(0, Math.min(MOST, changed.size())));
    }

    void forget(Path file) {
        List<Path> changed = new ArrayList<>(files);
        if (changed.remove(file)) {
            keep(changed);
        }
    }

    public void clear() {
        keep(List.of());
    }

    private void keep(List<Path> changed) {
        files.setAll(List.copyOf(changed));
        settings.put(NAME, Paths.written(files));
    }
}
