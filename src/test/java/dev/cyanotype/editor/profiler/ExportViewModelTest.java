package dev.cyanotype.editor.profiler;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertTrue;

import dev.cyanotype.editor.support.Editing;
import dev.cyanotype.editor.support.core.Threads;
import dev.cyanotype.editor.support.document.DocumentViewModel;
import dev.cyanotype.editor.support.notice.Notice;
import dev.cyanotype.profile.compare.Comparison.Extent;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.function.Function;
import jdk.jfr.consumer.RecordedEvent;
import jdk.jfr.consumer.RecordingFile;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import tools.jackson.databind.JsonNode;
import tools.jackson.databind.json.JsonMapper;

class ExportViewModelTest {
    @TempDir
    private Path folder;

    private final DocumentViewModel document = Editing.sample("storefront");
    private final List<Notice> told = new ArrayList<>();
    private final ProfilerViewModel profiler = new ProfilerViewModel(Editing.core(), Threads.direct(), (_, _) -> {});
    private final BeforeAfterViewModel comparison = new BeforeAfterViewModel(Editing.core(), Threads.direct());
    private ExportViewModel exports = to(name -> Optional.of(folder.resolve(name)));

    private ExportViewModel to(Function<String, Optional<Path>> choice) {
        return new ExportViewModel(profiler, comparison, new ExportViewModel.Doors(Threads.direct(), told::add, choice));
    }

    @BeforeEach
    void open() {
        profiler.show(document);
        comparison.show(document);
        profiler.setSeen(true);
        document.say("make the title bold");
        document.say("make it modern");
        profiler.sample();
        profiler.refreshFigures();
    }

    private String text(String name) throws IOException {
        return Files.readString(folder.resolve(name));
    }

    @Test
    void everyFormIsWritten() throws IOException {
        for (ExportViewModel.Form form : ExportViewModel.Form.values()) {
            exports.export(form);
        }

        assertTrue(text("profile.txt").contains("2 runs"), text("profile.txt"));
        JsonNode json = JsonMapper.shared().readTree(text("profile.json"));
        assertEquals(2, json.get("runs").asInt());
        assertEquals(3, text("runs.csv").lines().count());
        assertTrue(JsonMapper.shared().readTree(text("trace.json")).get("traceEvents").size() > 10);
        assertTrue(text("stages.hlog").contains("Tag=verify,"));
        assertEquals(ExportViewModel.Form.values().length, told.size());
    }

    @Test
    void reportsHoldTheComparisonWhereThereIsOne() throws IOException {
        comparison.run(new Extent(3, 1, 1, 1));
        exports.export(ExportViewModel.Form.TEXT);
        exports.export(ExportViewModel.Form.JSON);

        assertTrue(text("profile.txt").contains("baseline against optimised"), text("profile.txt"));
        assertEquals("baseline", JsonMapper.shared().readTree(text("profile.json")).get("before").asString());
        assertTrue(exports.comparisonText().contains("Total"));
    }

    @Test
    void whatCannotBeWrittenIsTold() {
        exports = to(name -> Optional.of(folder.resolve("not there").resolve(name)));
        exports.export(ExportViewModel.Form.CSV);

        assertTrue(told.getFirst().message().startsWith("runs.csv could not be written: choose another place."), told.toString());
    }

    @Test
    void nothingIsWrittenWhereNobodyChooses() {
        exports = to(_ -> Optional.empty());
        exports.export(ExportViewModel.Form.CSV);

        assertEquals(List.of(), told);
    }

    @Test
    void aFlightHoldsTheStagesOfWhatWasDoneMeanwhile() throws IOException {
        exports.fly();
        assertTrue(exports.flyingProperty().get());
        document.say("make the title italic");
        exports.fly();

        assertFalse(exports.flyingProperty().get());
        List<RecordedEvent> events = RecordingFile.readAllEvents(folder.resolve("cyanotype.jfr"));
        assertTrue(events.stream().anyMatch(event -> event.getEventType().getName().equals("cyanotype.Stage")
                && event.getString("stage").equals("verify")));
    }
}
