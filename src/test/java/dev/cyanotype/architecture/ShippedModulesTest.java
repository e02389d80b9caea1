package dev.cyanotype.architecture;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.lang.module.ModuleFinder;
import java.lang.module.ModuleReference;
import java.nio.file.Path;
import java.util.List;
import java.util.Set;
import java.util.stream.Collectors;
import org.junit.jupiter.api.Test;

class ShippedModulesTest {
    private final Set<ModuleReference> shipped = ModuleFinder.of(Path.of("target", "modules")).findAll();

    @Test
    void everyJarThatShipsIsARealModule() {
        List<String> automatic = shipped.stream()
                .filter(module -> module.descriptor().isAutomatic())
                .map(module -> module.descriptor().name() + " in " + module.location().orElseThrow())
                .toList();

        assertEquals(List.of(), automatic, "jlink takes no automatic module, so no installer could hold these");
    }

    @Test
    void everyModuleThatAnotherRequiresShips() {
        Set<String> names = shipped.stream().map(module -> module.descriptor().name()).collect(Collectors.toSet());

        assertTrue(names.containsAll(Set.of("tools.jackson.core", "com.github.benmanes.caffeine", "org.pcollections", "info.picocli")),
                "found only " + names);
    }
}
