package dev.cyanotype.editor.profiler;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import dev.cyanotype.editor.support.Editing;
import dev.cyanotype.editor.support.core.Threads;
import dev.cyanotype.profile.Figures;
import java.util.List;
import org.junit.jupiter.api.Test;

class MachineViewModelTest {
    private final MachineViewModel machine = new MachineViewModel(Editing.core(), Threads.direct());

    private String fact(String name) {
        return machine.facts(Figures.of(List.of(Profiles.run(0, 1_000)))).stream()
                .filter(fact -> fact.name().equals(name)).findFirst().orElseThrow().words();
    }

    @Test
    void theHeapIsNotLookedAtMoreOftenThanNeeded() {
        machine.sampleHeap();
        machine.sampleHeap();

        assertEquals(1, machine.samples().size());
        assertTrue(fact("Heap").contains(" of "), fact("Heap"));
    }

    @Test
    void framesAreTimed() {
        assertEquals("", fact("Frames"));
        machine.frameBegins();
        machine.frameEnds();

        assertEquals(1, machine.frames().size());
        assertTrue(fact("Frames").startsWith("p50 "), fact("Frames"));
    }

    @Test
    void theCacheAndTheMemoryAreToldInWords() {
        assertEquals("100% of 1 plan found", fact("Intent cache"));
        assertEquals("2.05 kB a run", fact("Allocated"));
    }

    @Test
    void theProfilerTellsItsOwnCost() {
        assertEquals("", fact("Profiler"));
        machine.drew(machine.now());

        assertTrue(fact("Profiler").startsWith("chart "), fact("Profiler"));
    }
}
