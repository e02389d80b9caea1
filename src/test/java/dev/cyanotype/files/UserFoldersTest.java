package dev.cyanotype.files;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertNull;

import java.nio.file.Path;
import java.util.Map;
import org.junit.jupiter.api.Test;

class UserFoldersTest {
    @Test
    void followTheCustomOfEachSystem() {
        assertEquals(Path.of("/home/u/.local/share/cyanotype"), data("Linux", Map.of(), "/home/u"));
        assertEquals(Path.of("/data/cyanotype"), data("Linux", Map.of("XDG_DATA_HOME", "/data"), "/home/u"));
        assertEquals(Path.of("/home/u/.local/share/cyanotype"), data("Linux", Map.of("XDG_DATA_HOME", "relative"), "/home/u"));
        assertEquals(Path.of("/Users/u/Library/Application Support/Cyanotype"), data("Mac OS X", Map.of(), "/Users/u"));
        assertEquals(Path.of("/r/Cyanotype"), data("Windows 11", Map.of("APPDATA", "/r"), "/u"));
        assertEquals(Path.of("/u/AppData/Roaming/Cyanotype"), data("Windows 11", Map.of(), "/u"));
    }

    @Test
    void areNotThereWhereTheSystemNamesNone() {
        assertNull(data("Linux", Map.of(), ""));
        assertNull(data("Linux", Map.of(), "?"));
        assertNull(data("Linux", Map.of(), "a\0b"));
        assertEquals(Path.of("/data/cyanotype"), data("Linux", Map.of("XDG_DATA_HOME", "/data"), ""));
    }

    private static Path data(String system, Map<String, String> environment, String home) {
        return UserFolders.data(system, name -> environment.getOrDefault(name, ""), home);
    }
}
