package dev.cyanotype.blueprint;

import static org.junit.jupiter.api.Assertions.fail;

import java.nio.charset.StandardCharsets;

/** Screens made for tests. */
public final class Screens {
    private Screens() {}

    /** The blueprint of a text that is one. */
    public static Blueprint open(String text) {
        return open(text.getBytes(StandardCharsets.UTF_8));
    }

    public static Blueprint open(byte[] bytes) {
        return switch (Blueprints.read(bytes)) {
            case Opening.Opened(Blueprint blueprint) -> blueprint;
            case Opening.Refused(var problems, int total) -> fail(total + " problems: " + problems);
        };
    }

    /** The text that would be saved. */
    public static String text(Blueprint blueprint) {
        return new String(blueprint.toBytes(), StandardCharsets.UTF_8);
    }

    /** A screen of {@code count} components in rows of ten, indented by two as editors do it, about 200 bytes to a component. */
    public static String grid(int count) {
        String[] types = {"card", "button", "text", "image"};
        var out = new StringBuilder(200 * count + 400);
        out.append("""
                {
                  "screen_id": "grid",
                  "screen_type": "test",
                  "tokens": {
                    "primary_color": "#336699",
                    "accent_color": "#FFCC00",
                    "base_spacing": 8,
                    "border_radius": "4px"
                  },
                  "components": [""");
        for (int i = 0; i < count; i++) {
            String type = types[i % types.length];
            out.append(i == 0 ? "\n" : ",\n").append("    {\n      \"id\": \"").append(type).append('_').append(i);
            out.append("\",\n      \"type\": \"").append(type);
            out.append("\",\n      \"bbox\": [").append(i % 10 * 110).append(", ").append(i / 10 * 60).append(", 100, 48],\n");
            out.append("      \"text\": \"Item ").append(i).append("\",\n      \"confidence\": 1,\n");
            out.append("      \"visual\": {\"bg_color\": \"#FFFFFF\", \"color\": \"#202020\"}\n    }");
        }
        return out.append("\n  ]\n}\n").toString();
    }
}
