package dev.cyanotype.cli;

import static dev.cyanotype.cli.Shell.STOREFRONT;
import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import dev.cyanotype.determinism.BrokenProgram;
import dev.cyanotype.determinism.BrokenProgram.Break;
import dev.cyanotype.determinism.Form;
import dev.cyanotype.determinism.Means;
import dev.cyanotype.determinism.Variation;
import dev.cyanotype.json.JsonArray;
import dev.cyanotype.json.JsonLiteral;
import dev.cyanotype.json.JsonObject;
import dev.cyanotype.json.JsonText;
import dev.cyanotype.launch.Wiring;
import dev.cyanotype.pipeline.Options;
import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.io.InputStream;
import java.io.PrintStream;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.concurrent.atomic.AtomicLong;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

class CheckCommandTest {
    private static final Variation BASELINE = new Variation.InProcess(Options.BASELINE, Form.SAID);
    private static final Variation OPTIMISED = new Variation.InProcess(Options.OPTIMISED, Form.SAID);
    private static final Variation TURKISH =
            new Variation.Fresh(1, "tr-TR, CRLF", "-Duser.language=tr -Duser.country=TR '-Dline.separator=\r\n' -XX:TieredStopAtLevel=1");

    @TempDir
    private Path folder;

    @Test
    void aSoundProgramIsIdenticalInAFreshProcessToo() throws IOException {
        Shell.Ended ended = run(Break.NOTHING, List.of(BASELINE, OPTIMISED, TURKISH), "-s", script("# three", "make the title bold", "delete the moon", "undo"));

        List<String> lines = ended.output().lines().toList();
        assertEquals("identical: 3 sentences, 1 revision, 1 rejected", lines.get(0));
        assertTrue(lines.get(1).matches("sha256:[0-9a-f]{64}"), lines.get(1));
        assertEquals("under 3 variations: 2 combinations of optimisations, 1 fresh process", lines.get(2));
        assertEquals(3, lines.size());
        assertEquals("", ended.errors());
        assertEquals(0, ended.exit());
    }

    @Test
    void aDifferenceIsShownByItsPlaceAndTheVariation() throws IOException {
        Shell.Ended ended = run(Break.LOCALE, List.of(BASELINE, TURKISH), "-s", script("# bold", "make the title italic", "make it bold"));

        List<String> lines = ended.output().lines().toList();
        assertEquals("not identical: 2 sentences, 2 revisions, 0 rejected", lines.get(0));
        assertTrue(lines.contains("first difference: sentence 2 (line 3), \"make it bold\": another document"), ended.output());
        assertTrue(lines.contains("under fresh process: tr-TR, CRLF"), ended.output());
        int place = lines.indexOf("    /components/0/children/0/visual/font_weight");
        assertEquals(List.of("  - \"bold\"", "  + (nothing)"), lines.subList(place + 1, place + 3));
        assertEquals("  different at sentence 2: fresh process: tr-TR, CRLF", lines.getLast());
        assertEquals(1, ended.exit());
    }

    @Test
    void jsonTellsEveryVariationAndWhereItDiffers() {
        Shell.Ended ended = run(Break.COUNT, List.of(BASELINE, OPTIMISED), "--json", "--runs", "2", "-c", "make the title bold");

        JsonObject found = (JsonObject) JsonText.value(ended.output().strip());
        assertEquals(JsonLiteral.FALSE, found.get("identical"));
        var variations = (JsonArray) found.get("variations");
        assertEquals(4, variations.size());
        var last = (JsonObject) variations.get(3);
        assertEquals("different", last.string("outcome"));
        assertEquals("all five", last.string("variation"));
        JsonObject difference = last.object("difference");
        assertEquals("make the title bold", difference.string("sentence"));
        assertEquals("VERIFY_FAILED", difference.object("found").string("code"));
        assertEquals("remove", Shell.item(difference, "diff", 0).string("op"));
        assertEquals(1, ended.exit());
    }

    @Test
    void whatCannotBeRunIsNotAPass() {
        Shell.Ended ended = run(Break.THROW, List.of(TURKISH), "-c", "make the title italic", "make the hero taller");
        assertEquals(0, ended.exit(), "nothing is bold, so nothing throws");

        Means means = new Means(Wiring.means().pipelines(), BrokenProgram.means(Break.THROW).self(), List.of(TURKISH));
        ended = run(means, false, "-c", "make the title bold");
        assertTrue(ended.output().contains("not proved, it ended with 2: "), ended.output());
        assertTrue(ended.output().startsWith("not identical: "), ended.output());
        assertEquals(1, ended.exit());
    }

    @Test
    void badUsageIsRefusedBeforeAnythingRuns() throws IOException {
        Shell.run("check", STOREFRONT).refusedBecause("there is nothing to run");
        Shell.run("check", STOREFRONT, "-c", "undo", "--runs", "0").refusedBecause("--runs goes from 1 to 1000, and is 0");
        Shell.run("check", STOREFRONT, "-s", folder.resolve("none").toString()).refusedBecause("cannot read");
        Shell.run("check", folder.resolve("none.blueprint").toString(), "-c", "undo").refusedBecause("cannot read");
        Shell.run("check", STOREFRONT, "-c", "undo", "--runs", "some").refusedBecause("--runs");
    }

    @Test
    void progressIsShownWhereSomebodyLooksOn() {
        Means means = BrokenProgram.means(Break.NOTHING, BASELINE, OPTIMISED);

        assertTrue(run(means, true, "-c", "make the title bold").errors().contains("1 of 2 variations"));
        assertEquals("", run(means, false, "-c", "make the title bold").errors());
    }

    @Test
    void theCommandOfTheOtherProcessIsHiddenAndRefusesWhatIsNoProgram() {
        assertTrue(Shell.run("--help").output().contains("check"));
        assertEquals(-1, Shell.run("--help").output().indexOf("replay"));
        Shell.runWith("no program\n".getBytes(StandardCharsets.UTF_8), "replay").refusedBecause("standard input holds no program to run");
    }

    private String script(String... lines) throws IOException {
        return Files.write(folder.resolve("script"), List.of(lines)).toString();
    }

    private static Shell.Ended run(Break how, List<Variation> variations, String... options) {
        return run(BrokenProgram.means(how, variations.toArray(Variation[]::new)), false, options);
    }

    private static Shell.Ended run(Means means, boolean attended, String... options) {
        var out = new ByteArrayOutputStream();
        var errors = new ByteArrayOutputStream();
        var terminal = new Terminal(
                InputStream.nullInputStream(), out, new PrintStream(errors, false, StandardCharsets.UTF_8), attended, false);
        var clock = new AtomicLong();
        var commands = new Commands(new Environment(terminal, Wiring::engine, () -> means, () -> clock.addAndGet(1_000_000_000), null), "0");
        List<String> arguments = new ArrayList<>(List.of("check", STOREFRONT));
        arguments.addAll(List.of(options));
        return new Shell.Ended(commands.run(arguments), out.toByteArray(), errors.toString(StandardCharsets.UTF_8));
    }
}
