package dev.cyanotype.profile.flight;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertTrue;

import dev.cyanotype.pipeline.Options;
import dev.cyanotype.pipeline.Recorder;
import dev.cyanotype.profile.Machine;
import dev.cyanotype.profile.Subjects;
import dev.cyanotype.session.Session;
import java.io.IOException;
import java.nio.file.Path;
import java.util.List;
import jdk.jfr.consumer.RecordedEvent;
import jdk.jfr.consumer.RecordingFile;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

class FlightEventsTest {
    @TempDir
    private Path folder;

    @Test
    void recordingFileReadsEachRunAndItsStages() throws IOException {
        Session session = Subjects.session(12, Options.OPTIMISED, new FlightEvents());
        Path file = folder.resolve("profile.jfr");
        Subjects.say(session, "make comp_1 red"); // before the flight
        try (Flight flight = Flight.start()) {
            Subjects.say(session, "make comp_1 green and bold");
            Subjects.say(session, "make nobody_7 green");
            flight.write(file);
        }

        List<RecordedEvent> events = RecordingFile.readAllEvents(file);
        List<RecordedEvent> runs = named(events, "cyanotype.Run");
        assertEquals(List.of("APPLIED", "NO_TARGET"), runs.stream().map(run -> run.getString("outcome")).toList());
        assertEquals("make comp_1 green and bold", runs.getFirst().getString("sentence"));
        assertEquals(2, runs.getFirst().getInt("steps"));
        List<RecordedEvent> stages = named(events, "cyanotype.Stage");
        assertEquals(
                List.of("decompose", "execute", "verify", "serialize", "decompose", "serialize"),
                stages.stream().map(stage -> stage.getString("stage")).toList());
        for (RecordedEvent stage : stages.subList(0, 4)) {
            assertFalse(stage.getStartTime().isBefore(runs.getFirst().getStartTime()));
            assertFalse(stage.getEndTime().isAfter(runs.getFirst().getEndTime()));
        }
    }

    @Test
    void nothingIsAllocatedWithoutAFlight() {
        Recorder events = new FlightEvents();
        var run = Subjects.session(12, Options.OPTIMISED, Recorder.NONE).tryOut(Subjects.sentence("make comp_1 green"));
        var allocated = Machine.allocatedBytes();
        for (int i = 0; i < 100_000; i++) {
            Subjects.replay(events, run);
        }
        long before = allocated.getAsLong();
        for (int i = 0; i < 10_000; i++) {
            Subjects.replay(events, run);
        }
        long perRun = (allocated.getAsLong() - before) / 10_000;
        assertTrue(perRun <= 1, perRun + " bytes for each run");
    }

    private static List<RecordedEvent> named(List<RecordedEvent> events, String name) {
        return events.stream().filter(event -> event.getEventType().getName().equals(name)).toList();
    }
}
