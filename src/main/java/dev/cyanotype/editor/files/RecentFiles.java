package dev.cyanotype.editor.files;

import dev.cyanotype.editor.support.settings.Settings;
import java.nio.file.InvalidPathException;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import javafx.collections.FXCollections;
import javafx.collections.ObservableList;

/** The files that were opened or saved last, the latest first; remembered from one start to the next. */
public final class RecentFiles {
    private static final int MOST = 12;
    private static final String NAME = "files.recent";
    private static final String BETWEEN = "\n";

    private final Settings settings;
    private final ObservableList<Path> files = FXCollections.observableArrayList();
    private final ObservableList<Path> filesSeen = FXCollections.unmodifiableObservableList(files);

    public RecentFiles(Settings settings) {
        this.settings = settings;
        List<Path> read = new ArrayList<>();
        for (String line : settings.get(NAME, "").split(BETWEEN)) {
            add(line, read);
        }
        files.setAll(read);
    }

    private static void add(String line, List<Path> read) {
        try {
            if (!line.isBlank()) {
                read.add(Path.of(line));
            }
        } catch (InvalidPathException ofAnotherSystem) {
            return;
        }
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
        settings.put(NAME, String.join(BETWEEN, files.stream().map(Path::toString).toList()));
    }
}
