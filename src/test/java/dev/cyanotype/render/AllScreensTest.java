package dev.cyanotype.render;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertInstanceOf;
import static org.junit.jupiter.api.Assertions.assertTrue;

import dev.cyanotype.SharedFiles;
import dev.cyanotype.blueprint.Blueprint;
import dev.cyanotype.blueprint.GridScreens;
import dev.cyanotype.blueprint.Screens;
import dev.cyanotype.interchange.Corners;
import dev.cyanotype.interchange.FileOpening;
import dev.cyanotype.interchange.Opener;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;
import org.junit.jupiter.params.provider.ValueSource;

class AllScreensTest {
    static final Path GALLERY = Path.of("src/test/resources/dev/cyanotype/render/gallery.blueprint");

    private static final double[] SCALES = {0.02, 0.1, 0.3, 1, 2};

    @ParameterizedTest
    @MethodSource("samples")
    void drawsTheSamples(Path sample) throws IOException {
        drawn(Screens.open(Files.readAllBytes(sample)));
    }

    static List<Path> samples() throws IOException {
        try (Stream<Path> files = Files.list(Path.of("assets/samples"))) {
            return files.sorted().toList();
        }
    }

    @ParameterizedTest
    @ValueSource(strings = {"agent-3.json", "storefront.json", "suite-20.json", "suite-100.json"})
    void drawsTheSharedScreens(String name) throws IOException {
        byte[] bytes = Files.readAllBytes(SharedFiles.path("screens/forerunner/" + name));

        drawn(assertInstanceOf(FileOpening.Opened.class, Opener.open(bytes, Corners.CONVERT)).blueprint());
    }

    @Test
    void drawsTheGallery() throws IOException {
        drawn(Screens.open(Files.readAllBytes(GALLERY)));
    }

    private static void drawn(Blueprint blueprint) {
        for (double scale : SCALES) {
            Drawn drawn = Drawn.of(blueprint, scale);
            assertTrue(drawn.count() > blueprint.count() / 2, scale + " draws " + drawn.count() + " of " + blueprint.count());
        }
    }

    @Test
    void drawsEveryComponentOfALargeScreen() {
        assertEquals(3000, Drawn.of(Screens.open(GridScreens.pretty(3000)), 0.05).count());
    }

    @ParameterizedTest
    @ValueSource(strings = {
        "0, 0, 0.001, 0.001", "-1e7, -1e7, 3e7, 3e7", "1e300, 0, 5, 5", "0, 0, 1e9, 0.5", "199.99, 199.99, 1e6, 1e6", "-5e15, 3, 1e16, 4"
    })
    void drawsBoxesOfAnySize(String bbox) {
        String visual = "\"text\": \"text\", \"visual\": {\"bg_color\": \"#FF0000\", \"border_width\": 1e6, \"border_radius\": 1e9, "
                + "\"padding\": 1e9, \"shadow\": \"large\", \"line_height\": 1e6, \"font_size\": 1e4, \"price\": \"$1\"}";
        for (String type : List.of("product_card", "image", "divider", "list", "hero", "button")) {
            for (double scale : SCALES) {
                Drawn.of(Drawn.screen(Drawn.component("c", type, bbox, visual)), scale);
            }
        }
    }
}
