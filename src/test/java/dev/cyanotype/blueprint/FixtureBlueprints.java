package dev.cyanotype.blueprint;

import dev.cyanotype.json.JsonArray;
import dev.cyanotype.json.JsonDocument;
import dev.cyanotype.json.JsonObject;
import dev.cyanotype.json.Reading;
import dev.cyanotype.json.StrictReader;
import java.nio.charset.StandardCharsets;
import java.util.Objects;

/** Blueprints of JSON that breaks the schema as much as it may and still be held, for tests of what is to find that. */
public final class FixtureBlueprints {
    private FixtureBlueprints() {}

    /** A blueprint whose frame is 375 × 812 where it does not state one. */
    public static Blueprint open(String json) {
        if (!(StrictReader.read(json.getBytes(StandardCharsets.UTF_8)) instanceof Reading.Read(JsonDocument document))) {
            throw new IllegalArgumentException(json);
        }
        var root = (JsonObject) document.root();
        int at = root.indexOf("components");
        var array = (JsonArray) root.value(at);
        var around = new Blueprint.Surroundings(document.before(), document.after(), new Frame(375, 812));
        JsonObject members = root.withValue(at, Components.hole(array));
        return Objects.requireNonNull(Rebuilding.built(around, members, Components.listOf(array)), "two components of one id");
    }
}
