package dev.cyanotype.editor.support.settings;

import static org.junit.jupiter.api.Assertions.assertEquals;

import java.nio.file.Path;
import java.util.Map;
import org.junit.jupiter.api.Test;

class SettingsFolderTest {
    private static final Path HOME = Path.of("/home/robin");

    @Test
    void isWhereTheSystemKeepsSettings() {
        assertEquals(HOME.resolve(".config/cyanotype"), folder("Linux", Map.of()));
        assertEquals(Path.of("/etc/mine/cyanotype"), folder("Linux", Map.of("XDG_CONFIG_HOME", "/etc/mine")));
        assertEquals(HOME.resolve("Library/Application Support/Cyanotype"), folder("Mac OS X", Map.of()));
        assertEquals(Path.of("/roaming/Cyanotype"), folder("Windows 11", Map.of("APPDATA", "/roaming")));
        assertEquals(HOME.resolve("AppData/Roaming/Cyanotype"), folder("Windows 11", Map.of()));
    }

    @Test
    void aRelativeFolderIsNoneAsItsStandardDemands() {
        assertEquals(HOME.resolve(".config/cyanotype"), folder("Linux", Map.of("XDG_CONFIG_HOME", "mine")));
    }

    private static Path folder(String system, Map<String, String> environment) {
        return SettingsFolder.of(system, name -> environment.getOrDefault(name, ""), HOME);
    }
}
