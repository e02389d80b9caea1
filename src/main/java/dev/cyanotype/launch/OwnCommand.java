package dev.cyanotype.launch;

import dev.cyanotype.determinism.ThisProgram;
import java.nio.file.Path;
import java.time.Duration;
import java.util.List;
import java.util.Properties;

/** The command line that this process was started with, as far as it has to be the same for another. */
final class OwnCommand {
    private static final String MODULE = "cyanotype";
    private static final String MAIN = "dev.cyanotype.Cyanotype";
    private static final Duration PATIENCE = Duration.ofMinutes(5);

    private OwnCommand() {}

    static ThisProgram ofThisProcess() {
        Path java = Path.of(System.getProperty("java.home", ""), "bin", "java");
        String started = ProcessHandle.current().info().command().orElse(java.toString());
        return new ThisProgram(words(started, System.getProperties()), PATIENCE);
    }

    /**
     * The words that start the program again.
     *
     * @param started the file that runs: Java's own launcher, or the program's where it was installed
     */
    static List<String> words(String started, Properties settings) {
        String name = String.valueOf(Path.of(started).getFileName());
        String modules = settings.getProperty("jdk.module.path", "");
        if (!name.equals("java") && !name.equals("java.exe") && !name.equals("javaw.exe")) {
            return List.of(started);
        }
        if (MODULE.equals(settings.getProperty("jdk.module.main"))) {
            String entry = MODULE + "/" + MAIN;
            return modules.isEmpty() ? List.of(started, "-m", entry) : List.of(started, "-p", modules, "-m", entry);
        }
        return List.of(started, "-cp", settings.getProperty("java.class.path", ""), MAIN);
    }
}
