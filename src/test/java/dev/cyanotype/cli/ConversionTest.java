package dev.cyanotype.cli;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

class ConversionTest {
    private static final String SUITE = """
            {
              "name": "A",
              "components": [
                {"id": "card_1", "type": "card", "style": {"color": "#000000", "size": "small", "position": {"x": 0, "y": 0}}, "children": []},
                {"id": "card_2", "type": "card", "style": {"color": "#000000", "size": "small", "position": {"x": 100, "y": 0}}, "children": []}
              ]
            }
            """;
    private static final String CORNERS = """
            {
              "screen_id": "a", "screen_type": "b", "meta": {"screen": [375, 812]},
              "tokens": {"primary_color": "#112233", "accent_color": "#445566", "base_spacing": 8, "border_radius": 8},
              "components": [
                {"id": "a", "type": "card", "bbox": [10, 10, 365, 200], "confidence": 1},
                {"id": "b", "type": "card", "bbox": [10, 210, 365, 400], "confidence": 1},
                {"id": "c", "type": "card", "bbox": [10, 410, 365, 800], "confidence": 1}
              ]
            }
            """;

    @TempDir
    private Path folder;

    private Path suite = Path.of("");
    private Path corners = Path.of("");

    @BeforeEach
    void write() throws IOException {
        suite = Files.writeString(folder.resolve("suite.json"), SUITE);
        corners = Files.writeString(folder.resolve("corners.json"), CORNERS);
    }

    @Test
    void whatWasFilledInIsSaid() {
        Shell.Ended ended = Shell.run("apply", suite.toString(), "-c", "delete card_1");

        assertEquals(0, ended.exit(), ended.errors());
        assertTrue(ended.errorLines().getFirst().endsWith("suite.json: converted from the suite dialect"), ended.errors());
        assertTrue(ended.errors().contains("confidence was missing"), ended.errors());
        assertTrue(ended.output().contains("\"bbox\""), ended.output());
    }

    @Test
    void convertedFileIsWrittenBackOnlyByConsent() throws IOException {
        Shell.run("apply", suite.toString(), "-c", "delete card_1", "--in-place").refusedBecause("only with --convert");
        Shell.run("apply", suite.toString(), "-c", "delete card_1", "-o", suite.toString()).refusedBecause("only with --convert");
        assertEquals(SUITE, Files.readString(suite));

        assertEquals(0, Shell.run("apply", suite.toString(), "-c", "delete card_1", "--in-place", "--convert").exit());
        assertTrue(Files.readString(suite).contains("\"bbox\""));
    }

    @Test
    void conversionIsRevisionOne() {
        Shell.Ended ended = Shell.run("apply", suite.toString(), "-c", "delete card_1", "-c", "roll back to 1", "-c", "roll back to 0");

        assertEquals(1, ended.exit());
        assertTrue(ended.output().contains("\"card_1\""), ended.output());
        assertTrue(ended.errorLines().getLast().startsWith("cyanotype: sentence 3: INVALID_VALUE: "), ended.errors());
    }

    @Test
    void cornersAreKeptWithOneWarning() {
        Shell.Ended ended = Shell.run("apply", corners.toString(), "-c", "undo");

        assertEquals(CORNERS, ended.output());
        assertEquals(1, ended.errorLines().size(), ended.errors());
        assertTrue(ended.errors().contains("warning: the boxes look like corners"), ended.errors());
    }

    @Test
    void cornersAreConvertedByConsent() {
        Shell.Ended ended = Shell.run("apply", corners.toString(), "-c", "undo", "--corners", "convert");

        assertTrue(ended.output().contains("\"bbox\": [10, 10, 355, 190]"), ended.output());
        assertFalse(ended.errors().contains("warning"), ended.errors());
    }

    @Test
    void askingForCornersIsConsentEnough() throws IOException {
        assertEquals(0, Shell.run("apply", corners.toString(), "-c", "undo", "--corners", "convert", "--in-place").exit());
        assertTrue(Files.readString(corners).contains("[10, 10, 355, 190]"));
    }

    @Test
    void boxesThatAreNoCornersAreNotConverted() {
        Shell.Ended ended = Shell.run("apply", Shell.STOREFRONT, "-c", "undo", "--corners", "convert");

        assertEquals(0, ended.exit());
        assertTrue(ended.errors().contains("do not look like corners"), ended.errors());
    }

    @Test
    void verifySaysWhatItConverted() {
        Shell.Ended ended = Shell.run("verify", suite.toString());

        assertEquals(0, ended.exit(), ended.output());
        assertTrue(ended.errors().contains("converted from the suite dialect"), ended.errors());
        assertEquals(1, Shell.run("verify", corners.toString()).exit());
    }
}
