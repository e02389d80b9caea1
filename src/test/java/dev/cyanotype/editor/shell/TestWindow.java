package dev.cyanotype.editor.shell;

import dev.cyanotype.editor.support.Editing;
import dev.cyanotype.editor.support.clipboard.TextClipboard;
import dev.cyanotype.editor.support.core.Later;
import dev.cyanotype.editor.support.look.Theme;
import dev.cyanotype.editor.support.notice.NoticesViewModel;
import dev.cyanotype.editor.support.settings.Settings;
import dev.cyanotype.files.Disk;
import dev.cyanotype.files.FileOperations;
import dev.cyanotype.render.Typefaces;
import java.nio.file.Path;
import java.util.ArrayDeque;
import java.util.List;
import java.util.Optional;
import java.util.Queue;
import javafx.stage.Stage;
import org.jspecify.annotations.Nullable;

/** A window on a stage with everything on the thread of the toolkit, where nothing happens by itself. */
final class TestWindow {
    final StandIns features = new StandIns();
    final Settings settings = Settings.forgetful();
    final Theme theme = new Theme();
    final Queue<Path> toSave = new ArrayDeque<>();
    final Queue<List<Path>> toOpen = new ArrayDeque<>();
    final Queue<Runnable> laterOn = new ArrayDeque<>();
    final TextClipboard clipboard = TextClipboard.own();
    final Later later = (_, task) -> laterOn.add(task);
    final NoticesViewModel notices = new NoticesViewModel(later);
    final Services services = new Services(
            Editing.core(), Runnable::run, Runnable::run, later, notices, settings, clipboard);

    Shell open(Stage stage) {
        return open(stage, features, new Disk());
    }

    Shell open(Stage stage, Composition composition, FileOperations disk) {
        Typefaces.load();
        return Shell.on(stage, services, notices, composition, new Furnishings(choice(), disk, theme, "0", false, null));
    }

    private FileChoice choice() {
        return new FileChoice() {
            @Override
            public List<Path> open() {
                return toOpen.isEmpty() ? List.of() : toOpen.remove();
            }

            @Override
            public Optional<Path> save(String name, @Nullable Path folder) {
                return Optional.ofNullable(toSave.poll());
            }
        };
    }
}
