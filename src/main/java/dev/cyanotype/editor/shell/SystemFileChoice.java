package dev.cyanotype.editor.shell;

import java.io.File;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Optional;
import javafx.stage.FileChooser;
import javafx.stage.FileChooser.ExtensionFilter;
import javafx.stage.Window;
import org.jspecify.annotations.Nullable;

/** The dialogs of the system. */
final class SystemFileChoice implements FileChoice {
    private static final ExtensionFilter BLUEPRINTS = new ExtensionFilter("Blueprints", "*.blueprint", "*.blueprint.json", "*.json");
    private static final ExtensionFilter ALL = new ExtensionFilter("All files", "*");

    private final Window owner;
    private @Nullable Path lastFolder;

    SystemFileChoice(Window owner) {
        this.owner = owner;
    }

    @Override
    public List<Path> open() {
        FileChooser chooser = chooser("Open", null);
        List<File> chosen = chooser.showOpenMultipleDialog(owner);
        List<Path> files = chosen == null ? List.of() : chosen.stream().map(File::toPath).toList();
        files.stream().findFirst().ifPresent(file -> lastFolder = file.getParent());
        return files;
    }

    @Override
    public Optional<Path> save(String name, @Nullable Path folder) {
        FileChooser chooser = chooser("Save", folder);
        chooser.setInitialFileName(name);
        Optional<Path> file = Optional.ofNullable(chooser.showSaveDialog(owner)).map(File::toPath);
        file.ifPresent(chosen -> lastFolder = chosen.getParent());
        return file;
    }

    private FileChooser chooser(String title, @Nullable Path folder) {
        var chooser = new FileChooser();
        chooser.setTitle(title);
        chooser.getExtensionFilters().addAll(BLUEPRINTS, ALL);
        Path begin = folder == null ? lastFolder : folder;
        if (begin != null && Files.isDirectory(begin)) {
            chooser.setInitialDirectory(begin.toFile());
        }
        return chooser;
    }
}
