package dev.cyanotype.launch;

import dev.cyanotype.cli.Terminal;
import dev.cyanotype.editor.shell.Demonstration;
import dev.cyanotype.editor.shell.EditorProgram;
import dev.cyanotype.editor.support.core.EditorCore;
import dev.cyanotype.editor.support.settings.SettingsFolder;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.InstantSource;
import java.util.List;
import org.jspecify.annotations.Nullable;

/** Starts the editor: with a window where there is one to be had, else without, as a demonstration of what it would be. */
final class EditorFace {
    private static final int FAILED = 2;

    private EditorFace() {}

    /** Runs the editor and gives the exit code. */
    static int run(List<Path> files, String version, Terminal terminal) {
        String obstacle = Screens.ofThisMachine().obstacle();
        if (obstacle != null) {
            terminal.complain("no window can be opened: " + obstacle + "; a short session is run without one instead");
            System.setProperty("glass.platform", "Headless");
            System.setProperty("prism.order", "sw");
            System.setProperty("java.awt.headless", "true");
        }
        try {
            return obstacle == null ? window(files, version) : demonstration(terminal);
        } catch (InterruptedException stopped) {
            Thread.currentThread().interrupt();
            return FAILED;
        } catch (UnsupportedOperationException noToolkit) {
            terminal.complain("the window cannot be opened: " + noToolkit.getMessage());
            return FAILED;
        }
    }

    private static int window(List<Path> files, String version) throws InterruptedException {
        String system = System.getProperty("os.name", "");
        Path home = Path.of(System.getProperty("user.home", "."));
        Path settings = SettingsFolder.of(system, EditorFace::variable, home).resolve("settings.json");
        var start = new EditorProgram.Start(files, settings, Wiring.dataFolder(), version, system);
        return new EditorProgram(EditorFace::core, start).run();
    }

    private static int demonstration(Terminal terminal) throws InterruptedException {
        try {
            Path folder = Files.createTempDirectory("cyanotype-");
            List<Path> left = new Demonstration(core(), folder).run();
            terminal.say("pictures of the window (" + (left.size() - 1) + ") and a report of the session are in " + folder);
            return 0;
        } catch (IOException | UncheckedIOException refused) {
            terminal.complain("the pictures of the session cannot be written: " + refused.getMessage());
            return FAILED;
        }
    }

    private static String variable(String name) {
        @Nullable String value = System.getenv(name);
        return value == null ? "" : value;
    }

    private static EditorCore core() {
        return Wiring.editor(new EditorCore.Clocks(System::nanoTime, InstantSource.system()));
    }
}
