package dev.cyanotype.journal;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Path;
import java.util.List;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/**
 * Disks that are full or may not be written, for real: small ones in memory, where this machine lets a user mount them. The same is
 * shown everywhere, on a disk that says no, by the tests of the writer.
 */
class SmallDiskTest {
    @TempDir
    Path folder;

    @Test
    void fullDiskIsSaidAndMadeUpForWhenThereIsRoom() throws IOException, InterruptedException {
        List<String> said = run("size=100k", "full");

        if (!said.isEmpty()) {
            assertEquals("full", said.get(0), said.toString());
            assertTrue(said.get(1).startsWith("The journal is not being written, because the disk is full: "), said.get(1));
            assertTrue(said.get(2).endsWith("the disk is full"), said.get(2));
            assertEquals(List.of("intact true", "written true", "whole true", "done"), said.subList(3, said.size()));
        }
    }

    @Test
    void readOnlyFolderIsSaidAndEditedInAllTheSame() throws IOException, InterruptedException {
        List<String> said = run("ro", "readonly");

        if (!said.isEmpty()) {
            assertTrue(said.get(0).startsWith("The journal cannot be kept, because the file system is read-only: "), said.toString());
            assertEquals("edits true", said.get(1));
            assertTrue(said.get(2).startsWith("cannot save "), said.get(2));
            assertEquals("done", said.getLast());
        }
    }

    /** What the program said on such a disk; nothing where none can be mounted, which is told in one line. */
    private List<String> run(String options, String mode) throws IOException, InterruptedException {
        Path java = Path.of(System.getProperty("java.home"), "bin", "java");
        String script = "mount -t tmpfs -o " + options + " tmpfs \"$0\" && exec \"$@\"";
        Process child;
        try {
            child = new ProcessBuilder(
                            "unshare", "-Urm", "sh", "-c", script, folder.toString(), java.toString(), "-XX:TieredStopAtLevel=1",
                            "-Xmx96m", "-cp", System.getProperty("java.class.path"), SmallDiskChild.class.getName(), mode,
                            folder.toString())
                    .redirectErrorStream(true)
                    .start();
        } catch (IOException noSuchProgram) {
            return leftOut(noSuchProgram.getMessage());
        }
        String said = new String(child.getInputStream().readAllBytes(), StandardCharsets.UTF_8);
        return child.waitFor() == 0 || said.contains("Exception") ? said.lines().toList() : leftOut(said);
    }

    private static List<String> leftOut(String why) {
        System.out.println("left out: a small disk cannot be mounted here (" + why.strip() + ")");
        return List.of();
    }
}
