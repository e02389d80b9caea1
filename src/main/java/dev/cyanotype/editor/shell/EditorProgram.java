package dev.cyanotype.editor.shell;

import dev.cyanotype.editor.support.clipboard.SystemClipboard;
import dev.cyanotype.editor.support.core.EditorCore;
import dev.cyanotype.editor.support.core.InTurn;
import dev.cyanotype.editor.support.core.Later;
import dev.cyanotype.editor.support.look.Theme;
import dev.cyanotype.editor.support.notice.Notice;
import dev.cyanotype.editor.support.notice.NoticesViewModel;
import dev.cyanotype.editor.support.settings.FileSettings;
import dev.cyanotype.files.Disk;
import dev.cyanotype.files.FileLocks;
import dev.cyanotype.journal.JournalFolder;
import dev.cyanotype.journal.Journals;
import dev.cyanotype.pipeline.Rehearsal;
import dev.cyanotype.render.Typefaces;
import java.nio.file.Path;
import java.time.Duration;
import java.time.ZoneId;
import java.util.List;
import java.util.Locale;
import java.util.concurrent.CountDownLatch;
import java.util.concurrent.Executor;
import java.util.concurrent.ExecutorService;
import java.util.concurrent.Executors;
import java.util.concurrent.atomic.AtomicInteger;
import java.util.function.Supplier;
import javafx.application.Platform;
import javafx.stage.Stage;
import org.jspecify.annotations.Nullable;

/** The editor as a program: starts the toolkit, opens a window, and ends when it is closed. */
public final class EditorProgram {
    private static final int FAILED = 2;
    /** When the window and its first document stand, and nobody has said anything yet. */
    private static final Duration REHEARSAL = Duration.ofMillis(300);

    private final Supplier<EditorCore> core;
    private final Start start;
    private final CountDownLatch ended = new CountDownLatch(1);
    private final AtomicInteger exit = new AtomicInteger();

    /**
     * How the editor is started.
     *
     * @param files to open
     * @param settings the file of the settings
     * @param data the folder of the program's data, or null where the system names none
     * @param version of the program
     * @param system the name of the operating system
     */
    public record Start(List<Path> files, Path settings, @Nullable Path data, String version, String system) {
        public Start {
            files = List.copyOf(files);
        }
    }

    /** @param core puts the engine together, which takes a moment and is done beside the start of the toolkit */
    public EditorProgram(Supplier<EditorCore> core, Start start) {
        this.core = core;
        this.start = start;
    }

    /** Runs until the window is closed, and gives the exit code. */
    public int run() throws InterruptedException {
        Platform.startup(this::open);
        ended.await();
        return exit.get();
    }

    private void open() {
        boolean opened = false;
        try {
            window();
            opened = true;
        } finally {
            if (!opened) {
                end(FAILED);
            }
        }
    }

    private void window() {
        Typefaces typefaces = Typefaces.load();
        ExecutorService background = Executors.newCachedThreadPool(task -> {
            var thread = new Thread(task, "cyanotype-background");
            thread.setDaemon(true);
            return thread;
        });
        Executor ui = Platform::runLater;
        Later later = new LaterOnScreen();
        var notices = new NoticesViewModel(later);
        var settings = new FileSettings(
                start.settings(), new Disk(), background, later, trouble -> ui.execute(() -> notices.tell(Notice.refused(trouble))));
        var clipboard = new SystemClipboard();
        Thread.setDefaultUncaughtExceptionHandler(new Failures(notices, clipboard, ui));
        Theme theme = remembered(settings);
        EditorCore engine = core.get();
        var services = new Services(engine, background, ui, later, notices, settings, clipboard);
        var stage = new Stage();
        boolean mac = start.system().toLowerCase(Locale.ROOT).startsWith("mac");
        var furnishings = new Furnishings(new SystemFileChoice(stage), new Disk(), theme, start.version(), mac, journals(engine, background));
        Shell shell = Shell.on(stage, services, notices, new Assembly(typefaces, ZoneId.systemDefault()), furnishings);
        stage.setOnHidden(_ -> {
            settings.flush();
            end(0);
        });
        stage.show();
        shell.begin(start.files());
        later.after(REHEARSAL, () -> background.execute(() -> Rehearsal.run(engine.pipelines().get())));
    }

    private Journals journals(EditorCore engine, Executor background) {
        var disk = new Disk();
        JournalFolder folder = start.data() == null ? null : new JournalFolder(disk, start.data());
        return new Journals(disk, new FileLocks(), folder, engine.clocks().wall(), () -> new InTurn(background));
    }

    private static Theme remembered(FileSettings settings) {
        var theme = new Theme();
        String name = settings.get("theme", Theme.Choice.SYSTEM.name());
        for (Theme.Choice choice : Theme.Choice.values()) {
            if (choice.name().equals(name)) {
                theme.choiceProperty().set(choice);
            }
        }
        theme.choiceProperty().addListener((_, _, now) -> settings.put("theme", now.name()));
        return theme;
    }

    private void end(int code) {
        exit.set(code);
        ended.countDown();
    }
}
