package dev.cyanotype.cli;

import static dev.cyanotype.cli.Shell.STOREFRONT;
import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertNotNull;
import static org.junit.jupiter.api.Assertions.assertTrue;

import dev.cyanotype.json.JsonArray;
import dev.cyanotype.json.JsonObject;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

class VerifyCommandTest {
    private static final String SIGN_IN = Path.of("assets", "samples", "sign_in.blueprint").toString();

    @TempDir
    private Path folder;

    @Test
    void fileWithoutErrorsIsFine() {
        Shell.Ended ended = Shell.run("verify", STOREFRONT);

        assertEquals(0, ended.exit());
        assertTrue(ended.output().startsWith(STOREFRONT + ": "), ended.output());
        assertEquals("", ended.errors());
    }

    @Test
    void fileThatNothingIsFoundInIsNamedAllTheSame() {
        assertEquals(SIGN_IN + ": no findings\n", Shell.run("verify", SIGN_IN).output());
    }

    @Test
    void errorIsALineWithRuleAndComponent() throws IOException {
        Shell.Ended ended = Shell.run("verify", offScreen().toString());

        assertEquals(1, ended.exit());
        assertTrue(ended.output().contains("off.blueprint: error: bounds: cta_1: "), ended.output());
    }

    @Test
    void unreadableFileIsWorseThanAnError() throws IOException {
        Shell.Ended ended = Shell.run("verify", offScreen().toString(), "README.md", STOREFRONT);

        assertEquals(2, ended.exit());
        assertEquals(1, ended.errorLines().size(), ended.errors());
        assertTrue(ended.output().contains(STOREFRONT), "the files behind it are verified all the same");
    }

    @Test
    void doubleIdIsUnreadable() throws IOException {
        Path file = folder.resolve("double.blueprint");
        Files.writeString(file, Files.readString(Path.of(STOREFRONT)).replace("\"hero_1\"", "\"title_1\""));

        Shell.run("verify", file.toString()).refusedBecause("title_1");
    }

    @Test
    void findingsComeAsJson() throws IOException {
        Shell.Ended ended = Shell.run("verify", "--json", offScreen().toString(), "README.md");

        JsonObject json = Shell.object(ended.output());
        JsonObject finding = Shell.item(Shell.item(json, "files", 0), "findings", 0);
        assertEquals("bounds", finding.string("rule"));
        assertEquals("error", finding.string("severity"));
        assertEquals("cta_1", finding.string("component"));
        assertNotNull(finding.string("message"));
        assertEquals(1, ((JsonArray) Shell.item(json, "files", 1).get("problems")).size());
        assertEquals(2, ended.exit());
    }

    @Test
    void missingFilesAndFoldersAreRefused() {
        Shell.run("verify", folder.resolve("none").toString()).refusedBecause("it is not there");
        Shell.run("verify", folder.toString()).refusedBecause("it is a folder");
        Shell.run("verify").refusedBecause("FILE");
    }

    private Path offScreen() throws IOException {
        Path file = folder.resolve("off.blueprint");
        return Files.writeString(file, Files.readString(Path.of(STOREFRONT)).replace("[16, 496, 343, 48]", "[36, 496, 343, 48]"));
    }
}
