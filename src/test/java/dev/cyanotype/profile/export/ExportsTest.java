package dev.cyanotype.profile.export;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertTrue;

import de.siegmar.fastcsv.reader.CsvReader;
import de.siegmar.fastcsv.reader.NamedCsvRecord;
import dev.cyanotype.language.Code;
import dev.cyanotype.pipeline.Options;
import dev.cyanotype.pipeline.Run;
import dev.cyanotype.profile.Interval;
import dev.cyanotype.profile.Machine;
import dev.cyanotype.profile.OwnCost;
import dev.cyanotype.profile.Profile;
import dev.cyanotype.profile.Recording;
import dev.cyanotype.profile.Subjects;
import dev.cyanotype.profile.WarmUp;
import dev.cyanotype.profile.compare.Comparison;
import dev.cyanotype.profile.compare.Contender;
import dev.cyanotype.profile.compare.Results;
import dev.cyanotype.profile.compare.Sentences;
import dev.cyanotype.session.Session;
import java.math.BigDecimal;
import java.util.ArrayDeque;
import java.util.ArrayList;
import java.util.Deque;
import java.util.List;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import tools.jackson.databind.JsonNode;
import tools.jackson.databind.ObjectMapper;

/** What is written is read by readers that are not ours, and says what was recorded. */
class ExportsTest {
    private static final List<String> SENTENCES = List.of("make comp_1 green, bold and 4px wider", "make \"nobody\", =7 green", "=HYPERLINK(1)");

    private final Recording recording = new Recording(100, () -> 0, new WarmUp(1));
    private List<Profile> profiles = List.of();

    @BeforeEach
    void record() {
        Session session = Subjects.session(12, Options.OPTIMISED, recording);
        SENTENCES.forEach(sentence -> Subjects.say(session, sentence));
        Interval all = recording.all();
        profiles = all.profiles();
        assertEquals(SENTENCES.size(), profiles.size());
    }

    @Test
    void traceIsNestedSlicesInMicroseconds() {
        JsonNode trace = new ObjectMapper().readTree(TraceJson.write(profiles, "a \"machine\""));

        assertEquals("a \"machine\"", trace.get("otherData").get("machine").asString());
        Deque<JsonNode> open = new ArrayDeque<>();
        List<String> names = new ArrayList<>();
        for (JsonNode event : trace.get("traceEvents")) {
            assertEquals(1, event.get("pid").asInt());
            assertEquals(1, event.get("tid").asInt());
            if (event.get("ph").asString().equals("X")) {
                while (!open.isEmpty() && end(open.peek()).compareTo(start(event)) <= 0) {
                    open.pop();
                }
                assertTrue(open.isEmpty() || end(event).compareTo(end(open.peek())) <= 0, event.toString());
                open.push(event);
                names.add(event.get("name").asString());
            }
        }
        assertEquals(
                List.of(SENTENCES.getFirst(), "decompose", "execute", "recolour", "set-style", "change-size", "verify", "serialize"),
                names.subList(0, 8));
        assertEquals("APPLIED", firstSlice(trace).get("args").get("outcome").asString());
        BigDecimal total = firstSlice(trace).get("dur").decimalValue();
        assertEquals(0, total.compareTo(BigDecimal.valueOf(profiles.getFirst().timing().total(), 3)));
    }

    private static JsonNode firstSlice(JsonNode trace) {
        return trace.get("traceEvents").get(2);
    }

    private static BigDecimal start(JsonNode slice) {
        return slice.get("ts").decimalValue();
    }

    private static BigDecimal end(JsonNode slice) {
        return start(slice).add(slice.get("dur").decimalValue());
    }

    @Test
    void tableIsReadAsItWasRecordedAndHoldsNoFormula() {
        List<NamedCsvRecord> rows = CsvReader.builder().ofNamedCsvRecord(StagesCsv.of(profiles)).stream().toList();

        assertEquals(3, rows.size());
        for (int i = 0; i < rows.size(); i++) {
            Profile profile = profiles.get(i);
            assertEquals(Long.toString(profile.timing().verify()), rows.get(i).getField("verify_ns"));
            assertEquals(Long.toString(profile.timing().total()), rows.get(i).getField("total_ns"));
            assertFalse(rows.get(i).getFields().stream().anyMatch(cell -> cell.startsWith("=")), rows.get(i).toString());
        }
        assertEquals(SENTENCES.get(1), rows.get(1).getField("sentence"));
        assertEquals("'" + SENTENCES.get(2), rows.get(2).getField("sentence"));
        assertEquals(profiles.get(2).outcome().code(), Code.valueOf(rows.get(2).getField("outcome")));
        assertEquals(List.of("yes", "no", "no"), rows.stream().map(row -> row.getField("warm_up")).toList());
        assertEquals("recolour set-style change-size", rows.getFirst().getField("intents"));
    }

    @Test
    void roundsOfAComparisonAreATableToo() {
        Results results = results();
        List<NamedCsvRecord> rows = CsvReader.builder().ofNamedCsvRecord(StagesCsv.of(results)).stream().toList();

        assertEquals(results.measured().size() * 3, rows.size());
        assertEquals("only scoped-validation", rows.get(6).getField("contender"));
        assertEquals("scoped-validation", rows.get(6).getField("optimisations"));
        assertEquals(Long.toString(results.measured().getFirst().rounds().get(1).verify()), rows.get(1).getField("verify_ns"));
    }

    @Test
    void jsonHoldsEveryRatioWithItsInterval() {
        Profiled profiled = profiled();
        JsonNode json = new ObjectMapper().readTree(ResultsJson.write(profiled));

        assertEquals("grid", json.get("subject").asString());
        assertEquals(3, json.get("rounds").asInt());
        assertTrue(json.get("same_document").asBoolean());
        for (String stage : List.of("decompose", "execute", "verify", "serialize", "total")) {
            JsonNode ratio = json.get("speed_up").get(stage);
            assertTrue(ratio.get("low").asDouble() <= ratio.get("ratio").asDouble(), stage);
            assertTrue(ratio.get("ratio").asDouble() <= ratio.get("high").asDouble(), stage);
            assertTrue(json.get("recorded").get("percentiles_ns").get(stage).has("p99"), stage);
        }
        assertEquals(5, json.get("optimisations").size());
        assertEquals(12, json.get("contenders").size());
        assertEquals(3, json.get("recorded").get("runs").asInt());
    }

    @Test
    void reportTellsEachStageAndEachOptimisation() {
        String report = TextReport.write(profiled());

        assertTrue(report.startsWith("grid: 3 commands, 3 rounds"), report);
        assertTrue(report.contains("All combinations made the same document."), report);
        assertTrue(report.contains("2 of the commands are rejected"), report);
        for (String word : List.of("decompose", "execute", "verify", "serialize", "total", "scoped-validation", "step-batching", "recording itself")) {
            assertTrue(report.contains("\n" + word), word);
        }
    }

    @Test
    void figuresHaveThreeDigitsThatCount() {
        assertEquals("1.23", TextReport.figure(1.2345));
        assertEquals("12.3", TextReport.figure(12.345));
        assertEquals("12345", TextReport.figure(12345.4));
        assertEquals("1.50 µs", TextReport.duration(1_500));
        assertEquals("2.00 s", TextReport.duration(2e9));
    }

    private Profiled profiled() {
        Run run = Subjects.session(12, Options.OPTIMISED, recording).tryOut(Subjects.sentence("make comp_1 green"));
        return new Profiled("grid", "a machine", results(), profiles, OwnCost.measured(run, System::nanoTime, Machine.allocatedBytes()));
    }

    private static Results results() {
        List<Contender> contenders = Contender.withEachOptimisation(Contender.BASELINE, Contender.OPTIMISED);
        var comparison = new Comparison(contenders, new Comparison.Extent(3, 1, 0, 1), System::nanoTime, () -> 0);
        return comparison.run(new Sentences(12, SENTENCES, new ArrayList<>()), _ -> {}, () -> false).orElseThrow();
    }
}
