package dev.cyanotype.launch;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Properties;
import org.junit.jupiter.api.Test;

class OwnCommandTest {
    private final Properties settings = new Properties();

    @Test
    void modulesAreStartedAsModules() {
        settings.setProperty("jdk.module.main", "cyanotype");
        settings.setProperty("jdk.module.path", "target/modules");

        assertEquals(
                List.of("/jdk/bin/java", "-p", "target/modules", "-m", "cyanotype/dev.cyanotype.Cyanotype"),
                OwnCommand.words("/jdk/bin/java", settings));
    }

    @Test
    void anImageThatHoldsTheModulesNeedsNoPath() {
        settings.setProperty("jdk.module.main", "cyanotype");

        assertEquals(List.of("java.exe", "-m", "cyanotype/dev.cyanotype.Cyanotype"), OwnCommand.words("java.exe", settings));
    }

    @Test
    void classesAreStartedFromTheClassPath() {
        settings.setProperty("java.class.path", "a.jar:b");

        assertEquals(List.of("/jdk/bin/java", "-cp", "a.jar:b", "dev.cyanotype.Cyanotype"), OwnCommand.words("/jdk/bin/java", settings));
    }

    @Test
    void anInstalledLauncherStartsItself() {
        assertEquals(List.of("/opt/cyanotype/bin/cyanotype"), OwnCommand.words("/opt/cyanotype/bin/cyanotype", settings));
    }

    @Test
    void thisProcessWasStartedByAFileThatIsThere() {
        assertTrue(Files.exists(Path.of(OwnCommand.ofThisProcess().command().getFirst())));
    }
}
