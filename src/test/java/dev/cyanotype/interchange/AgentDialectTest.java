package dev.cyanotype.interchange;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertNull;
import static org.junit.jupiter.api.Assertions.assertTrue;

import dev.cyanotype.blueprint.Frame;
import dev.cyanotype.json.JsonNumber;
import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.util.List;
import org.junit.jupiter.api.Test;

class AgentDialectTest {

    @Test
    void opensTheSharedScreenAndSaysWhatWasFilledIn() throws IOException {
        byte[] bytes = Conversions.shared("agent-3.json");
        FileOpening.Opened opened = Conversions.open(bytes, Corners.KEEP);

        assertEquals(Dialect.AGENT, opened.dialect());
        assertNull(opened.corners());
        assertEquals(new Frame(506, 336), opened.blueprint().frame());
        assertEquals(
                List.of(
                        "screen_type was missing and is \"screen\" now",
                        "tokens.primary_color was missing and is \"#0000FF\" now",
                        "tokens.accent_color was missing and is \"#FF0000\" now",
                        "tokens.base_spacing was missing and is 8 now",
                        "tokens.border_radius was missing and is 8 now",
                        "meta.screen was missing and is [506, 336] now",
                        "confidence was missing and is 1 now (3 components)"),
                opened.filledIn());
    }

    @Test
    void keepsEveryLineOfTheFile() throws IOException {
        byte[] bytes = Conversions.shared("agent-3.json");
        String before = new String(bytes, StandardCharsets.UTF_8);
        String after = Conversions.text(Conversions.open(bytes, Corners.KEEP).blueprint());

        List<String> kept = after.lines().map(line -> line.replaceAll(",$", "")).toList();
        for (String line : before.lines().toList()) {
            assertTrue(kept.contains(line.replaceAll(",$", "")), line);
        }
        assertTrue(after.contains("\n      \"confidence\": 1,\n      \"visual\": {"), after);
    }

    @Test
    void prefersTheTokensThatTheFileHas() {
        var blueprint = Conversions.open("""
                {"screen_id": "s", "screen_type": "t", "tokens": {"base_spacing": 16, "accent_color": "#123456",
                  "colors": {"ink": "#AA0000", "primary": "#00AA00"}}, "meta": {"screen": [100, 200], "by": 1},
                 "components": [{"id": "a", "type": "card", "bbox": [0, 0, 10, 10], "confidence": 0.5}]}""").blueprint();

        assertEquals("#00AA00", blueprint.tokens().colour("primary_color"));
        assertEquals("#123456", blueprint.tokens().colour("accent_color"));
        assertEquals(16, blueprint.tokens().baseSpacing());
        assertEquals(new Frame(100, 200), blueprint.frame());
        assertEquals(0.5, ((JsonNumber) blueprint.required("a").members().get("confidence")).value());
    }

    @Test
    void leavesTwoBaseSpacingsOfRoomBeyondTheLastComponent() {
        var opened = Conversions.open("""
                {"screen_id": "s", "tokens": {"base_spacing": 16, "colors": {}},
                 "components": [{"id": "a", "type": "card", "bbox": [0, 0, 10, 10], "children": [
                   {"id": "b", "type": "card", "bbox": [5, 5, 10, 20.5]}]}]}""");

        assertEquals(new Frame(47, 57.5), opened.blueprint().frame());
    }

    @Test
    void usesTheUsualFrameWhereNothingIsPlaced() {
        var opened = Conversions.open("{\"screen_id\": \"s\", \"tokens\": {\"colors\": {}}, \"components\": []}");

        assertEquals(new Frame(375, 812), opened.blueprint().frame());
    }

    @Test
    void doesNotTakeABlueprintWithAFaultForADialect() {
        assertEquals(
                List.of("components[0].confidence: is missing"),
                Conversions.problems("""
                        {"screen_id": "s", "screen_type": "t", "tokens": {"primary_color": "#000000", "accent_color": "#000000",
                          "base_spacing": 8, "border_radius": 4, "colors": {}},
                         "components": [{"id": "a", "type": "card", "bbox": [0, 0, 10, 10]}]}"""));
    }

    @Test
    void refusesWhatNoConversionMends() {
        assertEquals(
                List.of("tokens.colors.ink: must be a colour, #RRGGBB or #RRGGBBAA, is \"black\"",
                        "components[0].bbox[2]: must be greater than 0, is -4"),
                Conversions.problems("""
                        {"screen_id": "s", "tokens": {"colors": {"ink": "black"}},
                         "components": [{"id": "a", "type": "card", "bbox": [0, 0, -4, 10]}], "meta": {"screen": [10, 10]}}"""));
    }
}
