package dev.cyanotype.launch;

import dev.cyanotype.cli.Commands;
import dev.cyanotype.cli.Environment;
import dev.cyanotype.cli.Terminal;
import java.io.Console;
import java.io.FileDescriptor;
import java.io.FileInputStream;
import java.io.FileOutputStream;
import java.io.PrintStream;
import java.lang.module.ModuleDescriptor;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.InvalidPathException;
import java.nio.file.Path;
import java.util.List;
import java.util.Map;
import org.jspecify.annotations.Nullable;

/** Starts one of the faces of the program: the command line for commands, the editor for files or nothing at all. */
public final class Launcher {
    private Launcher() {}

    /** Runs the program with this process's streams and settings, and gives the exit code. */
    public static int launch(String[] arguments) {
        List<String> typed = TypedArguments.of(arguments, System.getProperty("sun.jnu.encoding", "UTF-8"));
        return run(typed, terminal(System.console(), System.getenv()));
    }

    /** Runs the program on a terminal, and gives the exit code. */
    public static int run(List<String> arguments, Terminal terminal) {
        var commands = new Commands(
                new Environment(terminal, Wiring::engine, Wiring::means, System::nanoTime, Wiring.dataFolder()), version());
        if (isForEditor(arguments, commands)) {
            return EditorFace.run(arguments.stream().map(Path::of).toList(), version(), terminal);
        }
        return commands.run(arguments);
    }

    /** No argument, or files only. A single word that is no file is rather a command misspelt. */
    private static boolean isForEditor(List<String> arguments, Commands commands) {
        if (!arguments.isEmpty() && commands.has(arguments.getFirst())) {
            return false;
        }
        for (String argument : arguments) {
            if (argument.startsWith("-") || !looksLikeFile(argument)) {
                return false;
            }
        }
        return true;
    }

    private static boolean looksLikeFile(String argument) {
        try {
            return argument.endsWith(".blueprint") || argument.endsWith(".json") || Files.exists(Path.of(argument));
        } catch (InvalidPathException noFile) {
            return false;
        }
    }

    private static Terminal terminal(@Nullable Console console, Map<String, String> environment) {
        boolean attended = console != null && console.isTerminal();
        return new Terminal(
                new FileInputStream(FileDescriptor.in),
                new FileOutputStream(FileDescriptor.out),
                new PrintStream(new FileOutputStream(FileDescriptor.err), false, StandardCharsets.UTF_8),
                attended,
                attended && allowsColour(environment));
    }

    /** See no-color.org: any value but the empty one forbids colours. */
    static boolean allowsColour(Map<String, String> environment) {
        return environment.getOrDefault("NO_COLOR", "").isEmpty() && !"dumb".equals(environment.get("TERM"));
    }

    /** The version that the module was packaged with, or "unpackaged" where the classes run as they were compiled. */
    private static String version() {
        ModuleDescriptor module = Launcher.class.getModule().getDescriptor();
        return module == null ? "unpackaged" : module.rawVersion().orElse("unpackaged");
    }
}
