package dev.cyanotype.files;

import java.nio.file.InvalidPathException;
import java.nio.file.Path;
import java.util.Locale;
import java.util.function.UnaryOperator;
import org.jspecify.annotations.Nullable;

/** Where a user's programs keep what they must not lose: never a temporary folder. */
public final class UserFolders {
    private static final String NAME = "Cyanotype";

    private UserFolders() {}

    /**
     * The folder for this program's data, or null where the system names none.
     *
     * @param system the name of the operating system
     * @param environment the value of a variable, empty where it is not set
     * @param home the user's home folder, empty where it is not known
     */
    public static @Nullable Path data(String system, UnaryOperator<String> environment, String home) {
        String lower = system.toLowerCase(Locale.ROOT);
        if (lower.startsWith("windows")) {
            Path roaming = absolute(environment.apply("APPDATA"));
            return under(roaming, absolute(home), "AppData", "Roaming", NAME);
        }
        if (lower.startsWith("mac")) {
            return under(null, absolute(home), "Library", "Application Support", NAME);
        }
        return under(absolute(environment.apply("XDG_DATA_HOME")), absolute(home), ".local", "share", NAME.toLowerCase(Locale.ROOT));
    }

    private static @Nullable Path under(@Nullable Path named, @Nullable Path home, String first, String second, String name) {
        return named != null ? named.resolve(name) : home == null ? null : home.resolve(first).resolve(second).resolve(name);
    }

    /** A path that is whole; the specification of the folders has the others ignored. */
    private static @Nullable Path absolute(String path) {
        try {
            Path whole = path.isEmpty() ? null : Path.of(path);
            return whole != null && whole.isAbsolute() ? whole : null;
        } catch (InvalidPathException wrong) {
            return null;
        }
    }
}
