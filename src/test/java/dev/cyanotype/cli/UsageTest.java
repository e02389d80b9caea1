package dev.cyanotype.cli;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.nio.file.Path;
import java.util.List;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

class UsageTest {
    @ParameterizedTest
    @ValueSource(strings = {"--help", "apply --help", "pipe -h", "verify --help", "help apply", "help"})
    void helpGoesToStandardOutput(String arguments) {
        Shell.Ended ended = Shell.run(arguments.split(" "));

        assertEquals(0, ended.exit());
        assertTrue(ended.output().contains("Usage: cyanotype"), ended.output());
        assertEquals("", ended.errors());
        assertFalse(ended.output().contains("\u001b"), "coloured, though not at a terminal");
    }

    @Test
    void everyExitCodeStandsInTheHelp() {
        for (String command : List.of("apply", "verify")) {
            String help = Shell.run(command, "--help").output();

            for (String code : List.of("\n  0   ", "\n  1   ", "\n  2   ")) {
                assertTrue(help.contains(code), help);
            }
        }
    }

    @Test
    void versionIsOneLine() {
        assertEquals("cyanotype unpackaged\n", Shell.run("--version").output().replace("\r\n", "\n"));
    }

    @Test
    void misspeltCommandIsNoFile() {
        Shell.run("aply", Shell.STOREFRONT).refusedBecause("there is no command 'aply' here; did you mean apply?");
    }

    @Test
    void misspeltOptionIsNamed() {
        Shell.run("apply", Shell.STOREFRONT, "--comand", "undo").refusedBecause("there is no option '--comand' here; did you mean");
    }

    @Test
    void optionWithoutItsValueIsRefused() {
        Shell.run("apply", Shell.STOREFRONT, "-c").refusedBecause("a value is missing behind SENTENCE");
        Shell.run("apply", Shell.STOREFRONT, "-c", "undo", "-o").refusedBecause("-o");
    }

    @ParameterizedTest
    @ValueSource(strings = {"--recover", "--corners", "--options"})
    void choiceThatThereIsNotIsRefusedWithThoseThatThereAre(String option) {
        Shell.run("apply", Shell.STOREFRONT, "-c", "undo", option, "maybe").refusedBecause("'maybe' is not one of ");
    }

    @Test
    void applyNeedsAFileAndSentences(@TempDir Path folder) {
        Shell.run("apply").refusedBecause("FILE");
        Shell.run("apply", Shell.STOREFRONT).refusedBecause("give sentences with -c, or a script with -s");
        Shell.run("apply", Shell.STOREFRONT, "-c", "undo", "-s", "x").refusedBecause("not both");
        Shell.run("apply", Shell.STOREFRONT, "-c", "undo", "-o", folder.resolve("x").toString(), "--in-place").refusedBecause("not both");
    }

    @Test
    void argumentsAreNeverTakenFromFiles() {
        Shell.run("apply", "@README.md", "-c", "undo").refusedBecause("cannot read @README.md: it is not there");
    }

    @Test
    void argumentOfAnyLengthIsShownInPart() {
        String word = "x".repeat(1_000_000);

        assertTrue(Shell.run(word).refusedBecause("there is no command 'xxx").errors().length() < 1_000);
        assertTrue(Shell.run("apply", Shell.STOREFRONT, "--recover", word).refusedBecause("'xxx").errors().length() < 1_000);
    }

    @Test
    void escapeSequencesOfArgumentsDoNotReachTheTerminal() {
        Shell.Ended ended = Shell.run("apply", "\u001b[31mred\nlines", "-c", "undo");

        ended.refusedBecause("it is not there");
        assertFalse(ended.errors().contains("\u001b"));
    }
}
