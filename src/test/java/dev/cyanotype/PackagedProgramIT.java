package dev.cyanotype;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.io.IOException;
import java.io.OutputStream;
import java.lang.module.ModuleDescriptor;
import java.lang.module.ModuleFinder;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import org.junit.jupiter.api.Tag;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

class PackagedProgramIT {
    private static final Path MODULES = Path.of("target", "modules");
    private static final String VERSION = System.getProperty("project.version");
    private static final Path SAMPLE = Path.of("assets", "samples", "storefront.blueprint");
    private static final String MAIN = "cyanotype/dev.cyanotype.Cyanotype";
    private static final String MOVE = "move title_1 to 16, 19";
    private static final String BEFORE = "\"bbox\": [16, 16, 247, 32]";
    private static final String AFTER = "\"bbox\": [16, 19, 247, 32]";

    @TempDir
    private Path folder;

    @Test
    void startsFromItsModulesAloneAndNamesItsVersion() throws IOException, InterruptedException {
        assertEquals(new Ended(0, "cyanotype " + VERSION + "\n", ""), run("", "--version"));
    }

    @Test
    void moduleKnowsItsMainClassAndVersion() {
        ModuleDescriptor descriptor = ModuleFinder.of(MODULES).find("cyanotype").orElseThrow().descriptor();

        assertEquals("dev.cyanotype.Cyanotype", descriptor.mainClass().orElseThrow());
        assertEquals(VERSION, descriptor.rawVersion().orElseThrow());
        assertFalse(descriptor.isAutomatic());
    }

    @Test
    void appliesASentenceToTheSample() throws IOException, InterruptedException {
        String changed = Files.readString(SAMPLE).replace(BEFORE, AFTER);

        assertEquals(new Ended(0, changed, ""), run("", "apply", SAMPLE.toString(), "-c", MOVE));
    }

    @Test
    void answersTwoLinesOfAPipe() throws IOException, InterruptedException {
        String blueprint = Files.readString(SAMPLE).replace('\n', ' ');
        String request = "{\"id\":1,\"sentence\":\"" + MOVE + "\",\"blueprint\":" + blueprint + "}\nno request\n";

        Ended ended = run(request, "pipe");

        List<String> lines = ended.output().lines().toList();
        assertEquals(2, lines.size());
        assertTrue(lines.get(0).startsWith("{\"id\": 1, \"result\": {") && lines.get(0).contains(AFTER), lines.get(0));
        assertTrue(lines.get(1).startsWith("{\"id\": null, \"error\": {\"message\": "), lines.get(1));
        assertEquals("", ended.errors());
        assertEquals(0, ended.exit());
    }

    @Test
    void verifiesTheSample() throws IOException, InterruptedException {
        Ended ended = run("", "verify", SAMPLE.toString());

        assertEquals("", ended.errors());
        assertEquals(0, ended.exit());
    }

    @Test
    @Tag("long")
    void startsItselfAgainToCheckASentenceUnderEveryVariation() throws IOException, InterruptedException {
        Ended ended = run("", "check", SAMPLE.toString(), "-c", MOVE);

        assertTrue(ended.output().startsWith("identical: 1 sentence, 1 revision, 0 rejected\n"), ended.output());
        assertTrue(ended.output().contains("21 fresh processes"), ended.output());
        assertEquals("", ended.errors());
        assertEquals(0, ended.exit());
    }

    @Test
    void badUsageIsOneLineAndExitTwo() throws IOException, InterruptedException {
        Ended ended = run("", "apply", "nowhere.blueprint", "-c", MOVE);

        assertEquals(new Ended(2, "", "cyanotype: cannot read nowhere.blueprint: it is not there\n"), ended);
    }

    @Test
    void lettersBeyondAsciiComeThroughInEveryLocaleAndCharset() throws IOException, InterruptedException {
        Ended ended = run(
                Map.of("LC_ALL", "C", "JAVA_TOOL_OPTIONS", "-Dfile.encoding=ISO-8859-1 -Duser.language=tr"),
                "",
                "apply",
                SAMPLE.toString(),
                "-c",
                "set text of title_1 to \"Größe 日本\"",
                "-c",
                "blüb blüb");

        assertTrue(ended.output().contains("\"text\": \"Größe 日本\""), ended.output());
        assertTrue(ended.errors().contains("sentence 2: UNPARSED: "), ended.errors());
        assertEquals(1, ended.exit());
    }

    @Test
    void filesWithAnyLetterInTheirNamesAreFound() throws IOException, InterruptedException {
        Path file = Files.copy(SAMPLE, folder.resolve("Größe 日本.blueprint"));

        assertEquals(new Ended(0, "", ""), run("", "apply", file.toString(), "-c", MOVE, "--in-place"));
        assertTrue(Files.readString(file).contains(AFTER));
    }

    @Test
    void theCommandLineLoadsNeitherTheToolkitNorTheEditor() throws IOException, InterruptedException {
        Ended ended = run(Map.of("JAVA_TOOL_OPTIONS", "-Xlog:class+load:stderr"), "", "apply", SAMPLE.toString(), "-c", MOVE);

        List<String> loaded = ended.errors().lines().filter(line -> line.contains("[class,load]")).toList();
        assertTrue(loaded.stream().anyMatch(line -> line.contains("dev.cyanotype.cli.ApplyCommand")), "no classes were seen");
        assertEquals(List.of(), loaded.stream().filter(line -> line.contains("javafx.") || line.contains("cyanotype.editor.")).toList());
        assertEquals(0, ended.exit());
    }

    @Test
    void withoutADisplayASessionIsShownAndItsPicturesAreLeft() throws IOException, InterruptedException {
        Ended ended = run(Map.of("DISPLAY", "", "JAVA_TOOL_OPTIONS", "-Djava.io.tmpdir=" + folder), "");

        assertEquals(0, ended.exit(), ended.errors());
        assertEquals(1, ended.output().lines().count(), ended.output());
        assertTrue(ended.errors().lines().anyMatch(line -> line.startsWith("cyanotype: no window can be opened: ")), ended.errors());
        Path left = Path.of(ended.output().strip().substring(ended.output().strip().lastIndexOf(" in ") + " in ".length()));
        assertTrue(Files.size(left.resolve("selected.png")) > 10_000);
        assertTrue(Files.readString(left.resolve("report.json")).contains("\"outcome\": \"applied\""));
    }

    private record Ended(int exit, String output, String errors) {}

    private Ended run(String input, String... arguments) throws IOException, InterruptedException {
        return run(Map.of(), input, arguments);
    }

    /** The program in a process of its own, under the JDK that runs this test. */
    private Ended run(Map<String, String> environment, String input, String... arguments)
            throws IOException, InterruptedException {
        String java = Path.of(System.getProperty("java.home"), "bin", "java").toString();
        List<String> command = new ArrayList<>(List.of(java, "-p", MODULES.toString(), "-m", MAIN));
        command.addAll(List.of(arguments));
        Path errors = folder.resolve("errors");
        ProcessBuilder builder = new ProcessBuilder(command).redirectError(errors.toFile());
        builder.environment().putAll(environment);
        Process process = builder.start();
        try (OutputStream in = process.getOutputStream()) {
            in.write(input.getBytes(StandardCharsets.UTF_8));
        }
        String output = new String(process.getInputStream().readAllBytes(), StandardCharsets.UTF_8);
        return new Ended(process.waitFor(), output.replace("\r\n", "\n"), Files.readString(errors));
    }
}
