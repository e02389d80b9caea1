package dev.cyanotype.launch;

import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.util.Map;
import org.junit.jupiter.api.Test;

class LauncherTest {
    @Test
    void noColorIsKept() {
        assertTrue(Launcher.allowsColour(Map.of()));
        assertTrue(Launcher.allowsColour(Map.of("NO_COLOR", "", "TERM", "xterm")));
        assertFalse(Launcher.allowsColour(Map.of("NO_COLOR", "0")));
        assertFalse(Launcher.allowsColour(Map.of("TERM", "dumb")));
    }
}
