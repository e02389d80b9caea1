package dev.cyanotype.determinism;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertInstanceOf;

import dev.cyanotype.SharedFiles;
import dev.cyanotype.interchange.Corners;
import dev.cyanotype.interchange.FileOpening;
import dev.cyanotype.interchange.Opener;
import dev.cyanotype.launch.Wiring;
import dev.cyanotype.pipeline.Recover;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import org.junit.jupiter.api.Tag;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

/** A sound program is identical under whatever it is run: the ten sample sentences, and what else there is. */
class NoFalseAlarmTest {
    private static final List<String> MIXED = List.of(
            "make the title bold and centre it",
            "make the third button blue and larger",
            "delete the moon",
            "move the first text to -500, 0",
            "undo",
            "add a button saying 'Größe İ ı ١٢'",
            "upper case the title",
            "make it biger",
            "make everything darker except the footer",
            "undo the last 2",
            "duplicate the first button 3 times",
            "make it modern",
            "roll back to 1",
            "make the title upper case",
            "set the font size of all texts to 17.5px",
            "make the background gradient from blue to purple");

    @Test
    void theTenSampleSentencesPassInThisProcessAndInTwoOthers() throws IOException {
        Path screen = SharedFiles.path("screens/forerunner/suite-20.json");
        List<Variation> few = new ArrayList<>(Variation.here());
        few.addAll(Variation.fresh().subList(0, 2));

        assertIdentical(screen, sentences("commands.txt"), Recover.OFF, few, 1);
    }

    @ParameterizedTest
    @Tag("long")
    @CsvSource({
        "suite-20.json, commands.txt", "suite-100.json, commands.txt", "agent-3.json, commands.txt", "storefront.json, commands.txt",
        "suite-100.json, fifty-steps.txt", "storefront.json, fifty-steps.txt"
    })
    void theForerunnersScriptsPassEveryVariation(String screen, String script) throws IOException {
        assertIdentical(SharedFiles.path("screens/forerunner/" + screen), sentences(script), Recover.PARTIAL, Variation.all(), 1);
    }

    @ParameterizedTest
    @Tag("long")
    @CsvSource({"storefront, OFF", "storefront, PARTIAL", "sign_in, CORRECT"})
    void refusalsRecoveriesAndMovesThroughTheHistoryPassEveryVariation(String sample, Recover recover) throws IOException {
        Path screen = Path.of("assets", "samples", sample + ".blueprint");

        assertIdentical(screen, MIXED, recover, Variation.all(), 2);
    }

    private static List<String> sentences(String script) throws IOException {
        List<String> lines = Files.readAllLines(SharedFiles.path("screens/forerunner/" + script));
        return lines.stream().filter(line -> !line.isBlank() && !line.startsWith("# ")).toList();
    }

    private static void assertIdentical(Path screen, List<String> sentences, Recover recover, List<Variation> variations, int rounds)
            throws IOException {
        FileOpening.Opened opened = assertInstanceOf(FileOpening.Opened.class, Opener.open(Files.readAllBytes(screen), Corners.KEEP));
        Program program = Program.of(opened.blueprint(), opened.isConverted() ? opened.filledIn() : null, sentences, recover);
        Means means = Wiring.means();

        Report report = new Check(new Means(means.pipelines(), means.self(), variations)).run(program, rounds, new Unheard(), new Stop());

        assertEquals(List.of(), report.results().stream().filter(result -> !result.isSame()).toList());
        assertEquals(variations.size() * rounds, report.results().size());
        assertEquals(sentences.size(), report.sentences());
    }
}
