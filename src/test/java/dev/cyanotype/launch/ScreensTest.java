package dev.cyanotype.launch;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertNull;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Map;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

class ScreensTest {
    private static final Map<String, String> DISPLAY = Map.of("DISPLAY", ":0");

    @TempDir
    private Path root;

    @Test
    void withoutADisplayThereIsNoWindow() throws IOException {
        install();

        assertEquals("there is no display (DISPLAY is not set)", obstacle("Linux", Map.of(), true));
        assertEquals("there is no display (DISPLAY is not set)", obstacle("Linux", Map.of("DISPLAY", ""), true));
    }

    @Test
    void withoutGtkThereIsNoWindow() {
        assertEquals("GTK 3 is not installed (libgtk-3.so.0)", obstacle("Linux", DISPLAY, true));
    }

    @Test
    void withoutAnybodyBehindTheDisplayThereIsNoWindow() throws IOException {
        install();

        assertEquals("nothing answers at the display :0", obstacle("Linux", DISPLAY, false));
    }

    @Test
    void withAllOfThemThereIs() throws IOException {
        install();

        assertNull(obstacle("Linux", DISPLAY, true));
    }

    @Test
    void theLoadersListNamesTheLibrary() throws IOException {
        Files.createDirectories(root.resolve("etc"));
        Files.write(root.resolve("etc").resolve("ld.so.cache"), "\1\2libgtk-3.so.0\0/usr/lib/libgtk-3.so.0\0".getBytes("ISO-8859-1"));

        assertNull(obstacle("Linux", DISPLAY, true));
    }

    @Test
    void theLibraryMayBeWhereTheUserSays() throws IOException {
        Files.createFile(root.resolve("libgtk-3.so.0"));

        assertNull(obstacle("Linux", Map.of("DISPLAY", ":0", "LD_LIBRARY_PATH", "/nowhere:" + root), true));
    }

    @Test
    void otherSystemsAlwaysHaveAScreen() {
        assertNull(obstacle("Mac OS X", Map.of(), false));
        assertNull(obstacle("Windows 11", Map.of(), false));
    }

    @Test
    void nobodyAnswersAtADisplayThatIsNotThere() {
        assertFalse(Screens.isReachable(":5999"));
        assertFalse(Screens.isReachable("localhost:5998.0"));
        assertTrue(Screens.isReachable("a kind that only the system knows"));
    }

    private void install() throws IOException {
        Files.createDirectories(root.resolve("usr").resolve("lib"));
        Files.createFile(root.resolve("usr").resolve("lib").resolve("libgtk-3.so.0"));
    }

    private @Nullable String obstacle(String system, Map<String, String> environment, boolean answers) {
        return new Screens(system, environment, root, _ -> answers).obstacle();
    }
}
