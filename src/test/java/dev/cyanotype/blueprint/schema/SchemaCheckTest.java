package dev.cyanotype.blueprint.schema;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertNotNull;
import static org.junit.jupiter.api.Assertions.assertThrows;
import static org.junit.jupiter.api.Assertions.assertTrue;

import dev.cyanotype.json.JsonArray;
import dev.cyanotype.json.JsonObject;
import dev.cyanotype.json.JsonPath;
import dev.cyanotype.json.JsonText;
import dev.cyanotype.json.JsonValue;
import java.util.ArrayList;
import java.util.Collections;
import java.util.List;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

class SchemaCheckTest {
    private static final SchemaCheck CHECK = SchemaCheck.locked();

    @ParameterizedTest
    @CsvSource(delimiter = '|', quoteCharacter = '`', value = {
        "bbox           | [0, 0, 1, -4]    | bbox[3]: must be greater than 0, is -4",
        "bbox           | [0, 0, 1]        | bbox: must have 4 items, has 3",
        "bbox           | [0, null, 1, 1]  | bbox[1]: must be a number, is null",
        "bbox           | [1e400, 0, 1, 1] | bbox[0]: is too large a number to calculate with: 1e400",
        "bbox           | [0, 0.10000000000000001, 1, 1] | bbox[1]: has more digits than a double keeps: 0.10000000000000001",
        "id             | ``               | id: must be text, is true",
        "confidence     | 1.5              | confidence: must be at most 1, is 1.5",
        "confidence     | -1               | confidence: must be at least 0, is -1",
        "text           | 3                | text: must be text or null, is 3",
        "visual.color   | 'red'            | visual.color: must be a colour, #RRGGBB or #RRGGBBAA, is \"red\"",
        "visual.padding | '12em'           | visual.padding: must be a length, such as 12 or \"12px\", is \"12em\"",
        "visual.padding | -1               | visual.padding: must be at least 0, is -1",
        "visual.padding | []               | visual.padding: must be a number or text, is an array",
        "visual.shadow  | 'huge'           | visual.shadow: must be one of none, small, medium, large; is \"huge\"",
        "visual.visible | 'yes'            | visual.visible: must be true or false, is \"yes\"",
        "visual.gradient | {}              | visual.gradient.from: is missing",
    })
    void saysWhereAndWhatAComponentMemberMustBe(String path, String value, String finding) {
        JsonValue json = parsed(value.isEmpty() ? "true" : value.replace('\'', '"'));
        SchemaFaults faults = CHECK.componentMember(List.of(path.split("\\.")), json);

        assertEquals(finding, faults.first().getFirst().toString());
    }

    @ParameterizedTest
    @ValueSource(strings = {"12", "12.0", "1.2e1", "0", "128"})
    void takesAWholeNumberHoweverItIsWritten(String number) {
        assertTrue(CHECK.screenMember(List.of("tokens", "base_spacing"), parsed(number)).isEmpty());
    }

    @Test
    void refusesAFractionWhereAWholeNumberStands() {
        assertEquals(
                "tokens.base_spacing: must be a whole number, is 12.5",
                CHECK.screenMember(List.of("tokens", "base_spacing"), parsed("12.5")).first().getFirst().toString());
    }

    @Test
    void demandsNothingOfMembersThatTheSchemaDoesNotName() {
        assertTrue(CHECK.componentMember(List.of("data", "id"), parsed("1e400")).isEmpty());
        assertTrue(CHECK.screenMember(List.of("meta", "screen"), parsed("\"wide\"")).isEmpty());
    }

    @Test
    void namesTheMemberOfAMapAsAPersonReadsIt() {
        JsonValue tokens = parsed("""
                {"primary_color": "#000000", "accent_color": "#000000", "base_spacing": 8, "border_radius": 4,
                 "colors": {"sea green": "green"}}""");

        assertEquals(
                "tokens.colors[\"sea green\"]: must be a colour, #RRGGBB or #RRGGBBAA, is \"green\"",
                CHECK.screenMember(List.of("tokens"), tokens).first().getFirst().toString());
    }

    @Test
    void findsEveryFaultWithItsPlaceBelowTheRootGiven() {
        JsonValue component = parsed("""
                {"id": "", "bbox": [0, 0, 0, 1], "confidence": 2, "children": [{"id": "b", "type": "box", "bbox": 3}]}""");

        assertEquals(
                List.of(
                        "components[7].type: is missing",
                        "components[7].id: must not be empty",
                        "components[7].bbox[2]: must be greater than 0, is 0",
                        "components[7].confidence: must be at most 1, is 2",
                        "components[7].children[0].confidence: is missing",
                        "components[7].children[0].type: must be one of header, title, subtitle, description, text, label, button, cta, "
                                + "image, product_card, product_item, container, list, card, section, hero, footer, divider; is \"box\"",
                        "components[7].children[0].bbox: must be an array, is 3"),
                CHECK.component(component, JsonPath.ROOT.name("components").index(7)).first().stream()
                        .map(SchemaFault::toString)
                        .toList());
    }

    @Test
    void countsAllFaultsAndHoldsTheFirst() {
        List<JsonValue> items = new ArrayList<>(Collections.nCopies(5_000, parsed("{\"id\": 1}")));
        JsonObject screen = JsonObject.EMPTY.with("components", JsonArray.of(items));

        SchemaFaults faults = CHECK.screen(screen);

        assertEquals(3 + 5_000 * 4, faults.total());
        assertEquals(SchemaFaults.MOST, faults.first().size());
    }

    @Test
    void showsALongOrHostileValueOnOneShortLine() {
        String message = CHECK.componentMember(List.of("visual", "color"), parsed("\"\\u001b[31m\\n" + "x".repeat(500_000) + "\""))
                .first().getFirst().message();

        assertTrue(message.length() < 120 && message.chars().noneMatch(Character::isISOControl), message);
    }

    @ParameterizedTest
    @ValueSource(strings = {
        "{\"not\": {}}", "{\"properties\": {\"a\": {\"format\": \"uri\"}}}", "{\"$ref\": \"#/$defs/a\"}",
        "{\"oneOf\": [{\"type\": \"number\"}, {\"type\": \"integer\"}]}", "{\"type\": \"decimal\"}",
        "{\"$defs\": {\"a\": {}}, \"properties\": {\"a\": {\"$ref\": \"#/$defs/a\", \"minimum\": 3}}}"
    })
    void refusesASchemaWhoseDemandsItWouldPassOver(String schema) {
        assertThrows(IllegalArgumentException.class, () -> new SchemaCompiler().compiled((JsonObject) parsed(schema)));
    }

    private static JsonValue parsed(String text) {
        JsonValue value = JsonText.value(text);
        assertNotNull(value, text);
        return value;
    }
}
