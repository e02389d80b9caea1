package dev.cyanotype.interchange;

import static org.junit.jupiter.api.Assertions.fail;

import dev.cyanotype.SharedFiles;
import dev.cyanotype.blueprint.Blueprint;
import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.util.List;

/** What the tests of conversion share. */
final class Conversions {
    private Conversions() {}

    static FileOpening.Opened open(String text) {
        return open(text.getBytes(StandardCharsets.UTF_8), Corners.KEEP);
    }

    static FileOpening.Opened open(byte[] bytes, Corners corners) {
        return switch (Opener.open(bytes, corners)) {
            case FileOpening.Opened opened -> opened;
            case FileOpening.Refused(var problems, int total) -> fail(total + " problems: " + problems);
        };
    }

    static List<String> problems(String text) {
        return switch (Opener.open(text.getBytes(StandardCharsets.UTF_8), Corners.KEEP)) {
            case FileOpening.Opened opened -> fail("opened as " + opened.dialect());
            case FileOpening.Refused refused -> refused.problems().stream().map(Object::toString).toList();
        };
    }

    static byte[] shared(String name) throws IOException {
        return Files.readAllBytes(SharedFiles.path("screens/forerunner/" + name));
    }

    static String text(Blueprint blueprint) {
        return new String(blueprint.toBytes(), StandardCharsets.UTF_8);
    }
}
