package dev.cyanotype.editor.support.settings;

import java.nio.file.Path;
import java.util.Locale;
import java.util.function.UnaryOperator;

/** Where a user's programs keep their settings. */
public final class SettingsFolder {
    private static final String NAME = "Cyanotype";

    private SettingsFolder() {}

    /**
     * @param system the name of the operating system
     * @param environment the value of a variable, empty where it is not set
     * @param home the user's home folder
     */
    public static Path of(String system, UnaryOperator<String> environment, Path home) {
        String lower = system.toLowerCase(Locale.ROOT);
        if (lower.startsWith("windows")) {
            String roaming = environment.apply("APPDATA");
            return (roaming.isEmpty() ? home.resolve("AppData").resolve("Roaming") : Path.of(roaming)).resolve(NAME);
        }
        if (lower.startsWith("mac")) {
            return home.resolve("Library").resolve("Application Support").resolve(NAME);
        }
        String configured = environment.apply("XDG_CONFIG_HOME");
        boolean usable = configured.startsWith("/");
        return (usable ? Path.of(configured) : home.resolve(".config")).resolve(NAME.toLowerCase(Locale.ROOT));
    }
}
