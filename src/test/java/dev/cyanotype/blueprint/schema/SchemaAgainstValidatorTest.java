package dev.cyanotype.blueprint.schema;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertTrue;

import com.networknt.schema.Error;
import com.networknt.schema.InputFormat;
import com.networknt.schema.Schema;
import com.networknt.schema.SchemaRegistry;
import com.networknt.schema.SpecificationVersion;
import dev.cyanotype.json.JsonHole;
import dev.cyanotype.json.JsonObject;
import dev.cyanotype.json.JsonPath;
import dev.cyanotype.json.JsonPointer;
import dev.cyanotype.json.JsonText;
import dev.cyanotype.json.JsonValue;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Random;
import java.util.Set;
import java.util.TreeSet;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

/** The same verdicts, and the same places, as those of a general validator. */
class SchemaAgainstValidatorTest {
    private static final Path SCHEMA = Path.of("src/main/resources/dev/cyanotype/blueprint/blueprint.schema.json");

    private static Schema validator() throws IOException {
        return SchemaRegistry.withDefaultDialect(SpecificationVersion.DRAFT_2020_12)
                .getSchema(Files.readString(SCHEMA), InputFormat.JSON);
    }

    @ParameterizedTest(name = "seed {0}")
    @ValueSource(longs = {1, 2, 3, 4, 5, 6, 7, 8})
    void agreesOnMutatedScreens(long seed) throws IOException {
        Schema validator = validator();
        var random = new Random(seed);
        var mutation = new Mutation(random);
        JsonValue screen = parsed(RichScreen.TEXT);
        int refused = 0;
        for (int i = 0; i < 1_000; i++) {
            JsonValue mutated = screen;
            for (int n = random.nextInt(3); n >= 0; n--) {
                mutated = mutation.of(mutated);
            }
            String text = mutated.toText();
            JsonValue json = parsed(text);

            assertEquals(places(validator.validate(text, InputFormat.JSON)), places(json), text);
            refused += SchemaCheck.locked().screen(json).isEmpty() ? 0 : 1;
        }
        assertTrue(refused > 300 && refused < 900, "the mutations are lopsided: " + refused + " refused");
    }

    @Test
    void acceptsTheScreenThatHasEverything() throws IOException {
        assertEquals(List.of(), validator().validate(RichScreen.TEXT, InputFormat.JSON));
        assertEquals(List.of(), SchemaCheck.locked().screen(parsed(RichScreen.TEXT)).first());
    }

    @ParameterizedTest
    @ValueSource(strings = {"0.1000000000000000055", "1e-400", "12345678901234567890"})
    void isStricterOnNumbersThatNoDoubleHolds(String number) throws IOException {
        String text = RichScreen.TEXT.replace("-4.5", number);

        assertEquals(List.of(), validator().validate(text, InputFormat.JSON));
        assertFalse(SchemaCheck.locked().screen(parsed(text)).isEmpty());
    }

    private static JsonValue parsed(String text) {
        JsonValue value = JsonText.value(text);
        if (value == null) {
            throw new AssertionError("no JSON: " + text);
        }
        return value;
    }

    private static Set<String> places(List<Error> errors) {
        Set<String> places = new TreeSet<>();
        for (Error error : errors) {
            String at = error.getInstanceLocation().toString();
            String property = error.getProperty();
            places.add(error.getKeyword().equals("required") ? at + "/" + property : at);
        }
        return places;
    }

    private static Set<String> places(JsonValue json) {
        Set<String> places = new TreeSet<>();
        for (SchemaFault fault : SchemaCheck.locked().screen(json).first()) {
            JsonPointer at = JsonPointer.ROOT;
            for (JsonPath.Segment segment : fault.path().segments()) {
                at = switch (segment) {
                    case JsonPath.Name(String name) -> at.then(name);
                    case JsonPath.Index(int index) -> at.then(index);
                };
            }
            places.add(at.toString());
        }
        return places;
    }

    @Test
    void aHoleCountsAsTheArrayThatItStandsFor() {
        var screen = (JsonObject) parsed(RichScreen.TEXT);

        assertTrue(SchemaCheck.locked().screen(screen.with("components", new JsonHole(""))).isEmpty());
    }
}
