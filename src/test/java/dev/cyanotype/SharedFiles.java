package dev.cyanotype;

import static org.junit.jupiter.api.Assumptions.assumeTrue;

import java.nio.file.Files;
import java.nio.file.Path;

/**
 * The public suites and screens, which stand beside the project and not in it. A test that reads them is left out,
 * and says so, in a clone that stands alone; nothing else may leave a test out.
 */
public final class SharedFiles {
    private static final Path ROOT = Path.of("..", "shared");

    static {
        if (!Files.isDirectory(ROOT)) {
            System.out.println("Left out: the tests that read ../shared, since there is no such folder beside the project");
        }
    }

    private SharedFiles() {}

    /**
     * A file or folder there, such as {@code suites/jcs/input}. Where there is no shared folder at all the calling test
     * is left out; where there is one but not this file, reading it fails, as it should.
     */
    public static Path path(String relative) {
        assumeTrue(Files.isDirectory(ROOT), "no folder ../shared, so no " + relative);
        return ROOT.resolve(relative);
    }
}
