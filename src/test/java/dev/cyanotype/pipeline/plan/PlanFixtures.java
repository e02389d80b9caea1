package dev.cyanotype.pipeline.plan;

import static org.junit.jupiter.api.Assertions.assertInstanceOf;

import dev.cyanotype.SharedFiles;
import dev.cyanotype.blueprint.Blueprint;
import dev.cyanotype.blueprint.FixtureBlueprints;
import dev.cyanotype.interchange.Corners;
import dev.cyanotype.interchange.FileOpening;
import dev.cyanotype.interchange.Opener;
import java.io.IOException;
import java.nio.file.Files;

/** Documents for tests of plans. */
final class PlanFixtures {
    private static final String TOKENS =
            "{\"primary_color\":\"#336699\",\"accent_color\":\"#FFCC00\",\"base_spacing\":8,\"border_radius\":\"4px\"}";

    private PlanFixtures() {}

    /** A screen of 375 by 812 with these components. */
    static Blueprint screen(String... components) {
        return screen(375, 812, components);
    }

    static Blueprint screen(double width, double height, String... components) {
        return FixtureBlueprints.open("{\"screen_id\":\"s\",\"screen_type\":\"t\",\"tokens\":" + TOKENS + ",\n  \"meta\": {\"screen\": [" + width + ", " + height
                + "]},\n  \"components\": [\n    " + String.join(",\n    ", components) + "\n  ]}\n");
    }

    /** A component with further members as JSON, such as {@code "\"text\":\"Hi\""}. */
    static String component(String id, String type, double x, double y, double width, double height, String... more) {
        String members = more.length == 0 ? "" : "," + String.join(",", more);
        return "{\"id\":\"" + id + "\",\"type\":\"" + type + "\",\"bbox\":[" + x + "," + y + "," + width + "," + height
                + "],\"confidence\":0.9" + members + "}";
    }

    /** A document of the suite dialect, converted. */
    static Blueprint suite(String name) throws IOException {
        byte[] bytes = Files.readAllBytes(SharedFiles.path("screens/forerunner/" + name));
        return assertInstanceOf(FileOpening.Opened.class, Opener.open(bytes, Corners.KEEP)).blueprint();
    }
}
