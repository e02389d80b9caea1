package dev.cyanotype.interchange;

import static org.junit.jupiter.api.Assertions.assertArrayEquals;
import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertTrue;

import dev.cyanotype.blueprint.Blueprint;
import dev.cyanotype.blueprint.Component;
import dev.cyanotype.blueprint.Frame;
import dev.cyanotype.geometry.Box;
import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.util.List;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class SuiteDialectTest {

    @Test
    void opensTheSharedSuiteOfTwenty() throws IOException {
        FileOpening.Opened opened = Conversions.open(Conversions.shared("suite-20.json"), Corners.KEEP);

        assertEquals(Dialect.SUITE, opened.dialect());
        assertTrue(opened.isConverted());
        assertEquals(20, opened.blueprint().count());
        assertEquals(new Frame(1996, 64), opened.blueprint().frame());
        assertEquals(new Box(100, 0, 80, 48), opened.blueprint().required("comp_1").box());
        assertEquals(
                List.of(
                        "tokens.primary_color was missing and is \"#1976D2\" now",
                        "tokens.accent_color was missing and is \"#FFB300\" now",
                        "tokens.base_spacing was missing and is 8 now",
                        "tokens.border_radius was missing and is 8 now",
                        "screen_type was missing and is \"screen\" now",
                        "screen_id was missing and is \"test_blueprint\" now",
                        "meta.screen was missing and is [1996, 64] now",
                        "bbox is made of style.position and style.size (20 components)",
                        "confidence was missing and is 1 now (20 components)",
                        "style.color became visual.bg_color (14 components)",
                        "text on a fill is white, which contrasts more (14 components)",
                        "style.color became visual.color (6 components)"),
                opened.filledIn());
    }

    @Test
    void keepsEveryMemberOfTheSharedSuiteOfAHundredAndItsLayout() throws IOException {
        byte[] bytes = Conversions.shared("suite-100.json");
        Blueprint blueprint = Conversions.open(bytes, Corners.KEEP).blueprint();
        String text = Conversions.text(blueprint);

        assertEquals(100, blueprint.count());
        assertTrue(text.startsWith("{\n  \"screen_id\": \"test_blueprint\",\n  \"screen_type\": \"screen\",\n  \"tokens\": {\n"), text);
        assertTrue(text.contains("""
                    {
                      "id": "comp_1",
                      "type": "button",
                      "bbox": [100, 0, 80, 48],
                      "confidence": 1,
                      "visual": {
                        "bg_color": "#000000",
                        "color": "#FFFFFF"
                      },
                      "text": "Component 1",
                      "style": {
                        "color": "#000000",
                        "size": "medium",
                        "position": {
                          "x": 100,
                          "y": 0
                        }
                      },
                      "children": []
                    },
                """.indent(0)), text.substring(0, 2000));
        assertTrue(text.contains("\"metadata\": {\n    \"version\": \"1.0\""), text);
        assertArrayEquals(text.getBytes(StandardCharsets.UTF_8), Conversions.open(text).blueprint().toBytes());
        assertFalse(Conversions.open(text).isConverted());
    }

    @ParameterizedTest
    @CsvSource(delimiter = '|', quoteCharacter = '`', value = {
        "\"small\"                    | 64 | 44",
        "\"medium\"                   | 80 | 48",
        "\"Large\"                    | 96 | 56",
        "\"colossal\"                 | 80 | 48",
        "null                         | 80 | 48",
        "{\"width\":50,\"height\":60} | 50 | 60",
        "{\"width\":-1,\"height\":60} | 80 | 48",
    })
    void readsSizes(String size, double width, double height) {
        String style = "\"size\": " + size + ", \"position\": {\"x\": 1, \"y\": 2.5}";

        assertEquals(new Box(1, 2.5, width, height), only("card", "", style).box());
    }

    @ParameterizedTest
    @CsvSource(nullValues = "-", value = {
        "button, Go, red,          #FF0000,   #000000",
        "button, Go, #123,         #112233,   #FFFFFF",
        "card,   '', #00000080,    #00000080, -",
        "card,   Go, #00000080,    #00000080, #000000",
        "text,   Go, '#ff0000',    -,         #FF0000",
        "text,   Go, white,        -,         #000000",
        "list,   Go, 'rgb(0,0,9)', -,         #000009",
        "card,   Go, nonsense,     -,         -",
    })
    void putsTheColourWhereAnUnqualifiedColourGoes(String type, String text, String colour, String fill, String foreground) {
        Component component = only(type, text, "\"color\": \"" + colour + "\"");

        assertEquals(fill, component.visual().string("bg_color"));
        assertEquals(foreground, component.visual().string("color"));
    }

    @Test
    void givesTextOfAChildOnAFillTheColourThatContrastsMore() {
        Blueprint blueprint = Conversions.open("""
                {"name": "x", "components": [{"id": "card", "type": "card", "style": {"color": "#101010"}, "children": [
                  {"id": "plain", "type": "text", "text": "a", "style": {}},
                  {"id": "same", "type": "label", "text": "a", "style": {"color": "#111111"}},
                  {"id": "own", "type": "title", "text": "a", "style": {"color": "yellow"}}]}]}""").blueprint();

        assertEquals("#FFFFFF", blueprint.required("plain").visual().string("color"));
        assertEquals("#FFFFFF", blueprint.required("same").visual().string("color"));
        assertEquals("#FFFF00", blueprint.required("own").visual().string("color"));
    }

    @Test
    void stacksComponentsWithoutAPosition() {
        Blueprint blueprint = Conversions.open("""
                {"name": "x", "components": [{"id": "a", "type": "card", "style": {}}, {"id": "b", "type": "card", "style": {}}]}""")
                .blueprint();

        assertEquals(new Box(0, 56, 80, 48), blueprint.required("b").box());
        assertEquals(new Frame(96, 120), blueprint.frame());
    }

    @Test
    void takesTokensFromTheColoursOfButtonsFirst() {
        Blueprint blueprint = Conversions.open("""
                {"name": "Ünïcode -- Name!", "components": [{"id": "a", "type": "card", "style": {"color": "green"}},
                 {"id": "b", "type": "button", "style": {"color": "navy"}}]}""").blueprint();

        assertEquals("#000080", blueprint.tokens().colour("primary_color"));
        assertEquals("#008000", blueprint.tokens().colour("accent_color"));
        assertEquals("n_code_name", blueprint.members().string("screen_id"));
    }

    @Test
    void refusesWhatNoConversionMendsWithItsPlace() {
        assertEquals(
                List.of("components[1].id: is missing", "components[1].type: must be one of header, title, subtitle, description, "
                        + "text, label, button, cta, image, product_card, product_item, container, list, card, section, hero, footer, "
                        + "divider; is \"slider\""),
                Conversions.problems("""
                        {"name": "x", "components": [{"id": "a", "type": "card", "style": {}}, {"type": "slider", "style": {}}]}"""));
    }

    private static Component only(String type, String text, String style) {
        return Conversions.open("{\"name\": \"x\", \"components\": [{\"id\": \"a\", \"type\": \"" + type + "\", \"text\": \"" + text
                        + "\", \"style\": {" + style + "}}]}")
                .blueprint()
                .required("a");
    }
}
