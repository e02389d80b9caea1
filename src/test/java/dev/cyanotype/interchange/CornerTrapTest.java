package dev.cyanotype.interchange;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertNotNull;
import static org.junit.jupiter.api.Assertions.assertNull;
import static org.junit.jupiter.api.Assertions.assertTrue;
import static org.junit.jupiter.api.Assertions.fail;

import dev.cyanotype.blueprint.Blueprint;
import dev.cyanotype.blueprint.Frame;
import dev.cyanotype.blueprint.Opening;
import dev.cyanotype.blueprint.Screens;
import dev.cyanotype.geometry.Box;
import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.util.Arrays;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

class CornerTrapTest {

    @Test
    void saysThatTheSharedStorefrontIsWrittenInCornersAndKeepsIt() throws IOException {
        byte[] bytes = Conversions.shared("storefront.json");
        FileOpening.Opened opened = Conversions.open(bytes, Corners.KEEP);

        assertEquals(new CornerSuspicion(4, 0), opened.corners());
        assertEquals(
                "the boxes look like corners [x1, y1, x2, y2] rather than [x, y, width, height]: as they stand there are 4 overlaps "
                        + "or boxes beyond the screen, as corners none",
                new CornerSuspicion(4, 0).message());
        assertFalse(opened.cornersConverted());
        assertEquals(new String(bytes, StandardCharsets.UTF_8), Conversions.text(opened.blueprint()));
    }

    @Test
    void convertsTheSharedStorefrontWhenAskedTo() throws IOException {
        byte[] bytes = Conversions.shared("storefront.json");
        FileOpening.Opened opened = Conversions.open(bytes, Corners.CONVERT);

        assertTrue(opened.cornersConverted());
        assertFalse(opened.isConverted());
        assertEquals(new Box(12, 120, 351, 200), opened.blueprint().required("product_card_1").box());
        assertEquals(new Box(12, 560, 351, 60), opened.blueprint().required("cta_button").box());
        assertEquals(60, opened.blueprint().required("cta_button").visual().length("height", 0));
        assertEquals(new Frame(375, 812), opened.blueprint().frame());
        assertNull(Conversions.open(opened.blueprint().toBytes(), Corners.CONVERT).corners());
    }

    @Test
    void convertsAnOpenBlueprintAndKeepsARepeatedHeightInStep() {
        Blueprint blueprint = Screens.open(screen(
                "", "[0, 0, 375, 100], \"visual\": {\"height\": \"100.0px\"}", "[12, 340, 363, 540], \"visual\": {\"height\": \"540px\"}"));

        Blueprint converted = switch (CornerBoxes.converted(blueprint)) {
            case Opening.Opened(Blueprint made) -> made;
            case Opening.Refused refused -> fail(refused.toString());
        };

        assertEquals(
                Screens.text(blueprint).replace("[12, 340, 363, 540]", "[12, 340, 351, 200]").replace("\"540px\"", "\"200px\""),
                Screens.text(converted));
        assertEquals(new Frame(375, 880), blueprint.frame());
        assertEquals(new Frame(375, 812), converted.frame());
    }

    @Test
    void refusesToConvertBoxesThatCannotBeCorners() {
        Blueprint blueprint = Screens.open(screen("", "[10, 20, 5, 100]", "[0, 200, 30, 400]"));

        assertTrue(CornerBoxes.converted(blueprint) instanceof Opening.Refused(var problems, int total)
                && total == 1
                && problems.getFirst().toString().startsWith("components[0].bbox: cannot be corners"));
    }

    @ParameterizedTest
    @ValueSource(strings = {
        "[0, 0, 375, 100]#[12, 120, 363, 320]", // fit either way
        "[0, 0, 375, 100]#[12, 120, 363, 80]#[12, 160, 300, 80]", // overlap, but the second cannot be corners
        "[0, 0, 400, 100]#[0, 0, 400, 100]", // misfit either way
        "[10, 10, 300, 600]#[10, 20, 300, 900]#[20, 10, 800, 30]#[5, 5, 700, 700]", // worse as corners as well
    })
    void isNotSuspiciousOfWhatMakesNoMoreSenseAsCorners(String boxes) {
        assertNull(Conversions.open(screen("", boxes.split("#"))).corners());
    }

    @Test
    void countsWhatLiesNestedOrHiddenAsNoOverlap() {
        assertNull(Conversions.open(screen("", "[0, 0, 375, 800]", "[10, 20, 300, 700]")).corners());
        assertNull(Conversions.open(screen("", "[0, 0, 375, 100]", "[10, 200, 300, 700], \"visual\": {\"visible\": false}")).corners());
        assertNotNull(Conversions.open(screen("", "[0, 0, 375, 100]", "[10, 200, 300, 700]")).corners());
    }

    @Test
    void judgesByTheFrameThatTheFileStates() {
        assertNull(Conversions.open(screen("\"meta\": {\"screen\": [400, 1000]},", "[0, 0, 375, 100]", "[10, 200, 300, 700]")).corners());
    }

    @Test
    void givesUpOnBoxesThatArePiledUpUnderAnyReading() {
        String[] boxes = new String[20_000];
        Arrays.fill(boxes, "[1, 1, 900, 900]");

        assertNull(Conversions.open(screen("", boxes)).corners());
    }

    private static String screen(String members, String... boxes) {
        var out = new StringBuilder("""
                {"screen_id": "s", "screen_type": "t", "tokens": {"primary_color": "#000000", "accent_color": "#000000",
                 "base_spacing": 8, "border_radius": 4},\s""");
        out.append(members).append("\n \"components\": [");
        for (int i = 0; i < boxes.length; i++) {
            out.append(i == 0 ? "\n" : ",\n").append("  {\"id\": \"c").append(i).append("\", \"type\": \"card\", \"confidence\": 1, \"bbox\": ");
            out.append(boxes[i]).append('}');
        }
        return out.append("\n]}\n").toString();
    }
}
