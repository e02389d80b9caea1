package dev.cyanotype.blueprint;

import dev.cyanotype.json.JsonArray;
import dev.cyanotype.json.JsonDocument;
import dev.cyanotype.json.JsonObject;
import dev.cyanotype.json.JsonString;
import dev.cyanotype.json.Reading;
import dev.cyanotype.json.StrictReader;
import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.List;

/** Documents for tests of plans. */
public final class PlanFixtures {
    private static final String TOKENS =
            "{\"primary_color\":\"#336699\",\"accent_color\":\"#FFCC00\",\"base_spacing\":8,\"border_radius\":\"4px\"}";

    private PlanFixtures() {}

    /** A blueprint of a whole file. */
    public static Blueprint of(String json) {
        JsonDocument document = ((Reading.Read) StrictReader.read(json.getBytes(StandardCharsets.UTF_8))).document();
        var screen = (JsonObject) document.root();
        int at = screen.indexOf("components");
        var array = (JsonArray) screen.value(at);
        var around = new Blueprint.Surroundings(document.before(), document.after(), new Frame(375, 812));
        return Rebuilding.built(around, screen.withValue(at, Components.hole(array)), Components.listOf(array));
    }

    /** A screen of 375 by 812 with these components. */
    public static Blueprint screen(String... components) {
        return screen(375, 812, components);
    }

    public static Blueprint screen(double width, double height, String... components) {
        return of("{\"screen_id\":\"s\",\"screen_type\":\"t\",\"tokens\":" + TOKENS + ",\n  \"meta\": {\"screen\": [" + width + ", " + height
                + "]},\n  \"components\": [\n    " + String.join(",\n    ", components) + "\n  ]}\n");
    }

    /** A component with further members as JSON, such as {@code "\"text\":\"Hi\""}. */
    public static String component(String id, String type, double x, double y, double width, double height, String... more) {
        String members = more.length == 0 ? "" : "," + String.join(",", more);
        return "{\"id\":\"" + id + "\",\"type\":\"" + type + "\",\"bbox\":[" + x + "," + y + "," + width + "," + height
                + "],\"confidence\":0.9" + members + "}";
    }

    /** A document of the suite dialect as its conversion has it: a row of cards, buttons and texts of 80 by 48. */
    public static Blueprint suite(byte[] bytes) {
        var root = (JsonObject) ((Reading.Read) StrictReader.read(bytes)).document().root();
        List<String> components = new ArrayList<>();
        double right = 0;
        for (var value : ((JsonArray) root.get("components")).items()) {
            var json = (JsonObject) value;
            JsonObject position = json.object("style").object("position");
            double x = Double.parseDouble(position.get("x").toText());
            String type = json.string("type");
            String look = type.equals("text") ? "{\"color\":\"#000000\"}" : "{\"bg_color\":\"#000000\",\"color\":\"#FFFFFF\"}";
            components.add(component(
                    json.string("id"), type, x, 0, 80, 48, "\"text\":" + JsonString.of(json.string("text")).toText(), "\"visual\":" + look));
            right = Math.max(right, x + 80);
        }
        return screen(right + 16, 64, components.toArray(String[]::new));
    }
}
