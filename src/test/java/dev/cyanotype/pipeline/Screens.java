package dev.cyanotype.pipeline;

import dev.cyanotype.blueprint.Blueprints;
import dev.cyanotype.blueprint.GridScreens;
import dev.cyanotype.blueprint.Opening;
import java.nio.charset.StandardCharsets;
import java.util.Random;

/** Documents to run sentences on. */
final class Screens {
    private Screens() {}

    /** Cards, buttons and texts in rows of ten, each keeping every rule. */
    static State grid(int components) {
        return open(GridScreens.pretty(components));
    }

    static State open(byte[] file) {
        return switch (Blueprints.read(file)) {
            case Opening.Opened(var blueprint) -> State.of(blueprint);
            case Opening.Refused(var problems, int total) -> throw new AssertionError(problems.toString());
        };
    }

    /** A storefront with cards that hold a title, a text and a button each; sizes and looks from a seed. */
    static State nested(long seed) {
        var random = new Random(seed);
        var out = new StringBuilder("""
                {"screen_id": "shop", "screen_type": "storefront", "tokens": {"primary_color": "#E63946",
                 "accent_color": "#F1FAEE", "base_spacing": 16, "border_radius": "8px", "colors": {"sea": "#2A9D8F"}},
                 "meta": {"screen": [1000, 1400]},
                 "components": [
                {"id": "header_1", "type": "header", "bbox": [0, 0, 1000, 80], "text": "Shop", "confidence": 1,
                 "visual": {"bg_color": "#1D3557", "text_color": "#FFFFFF", "height": "80px"}},
                """);
        int next = 0;
        for (int card = 0; card < 6; card++) {
            int x = 30 + card % 3 * 320;
            int y = 120 + card / 3 * 360;
            int base = next;
            next += 4;
            out.append("{\"id\": \"comp_").append(base).append("\", \"type\": \"card\", \"bbox\": [").append(x).append(", ").append(y);
            out.append(", 280, 300], \"confidence\": 0.9, \"visual\": {\"bg_color\": \"").append(random.nextBoolean() ? "#FFFFFF" : "#222222");
            out.append("\", \"padding\": \"8px\"}, \"children\": [\n");
            child(out, base + 1, "title", x + 20, y + 20, 200, 40, "Component " + (base + 1), "{\"font_size\": \"20px\", \"color\": \"#808080\"}");
            child(out, base + 2, "text", x + 20, y + 80, 200, 30, "Component " + (base + 2), random.nextInt(3) == 0 ? "{\"visible\": false}" : "{\"color\": \"#7F7F7F\"}");
            child(out, base + 3, "button", x + 20, y + 140, 120, 48, "Component " + (base + 3), "{\"bg_color\": \"#2A9D8F\", \"color\": \"#000000\"}");
            out.setLength(out.length() - 2);
            out.append("]},\n");
        }
        out.append("{\"id\": \"footer_1\", \"type\": \"footer\", \"bbox\": [0, 1300, 1000, 100], \"text\": \"Bye\", \"confidence\": 1}]}\n");
        return open(out.toString().getBytes(StandardCharsets.UTF_8));
    }

    private static void child(StringBuilder out, int id, String type, int x, int y, int w, int h, String text, String visual) {
        out.append("  {\"id\": \"comp_").append(id).append("\", \"type\": \"").append(type).append("\", \"bbox\": [").append(x).append(", ");
        out.append(y).append(", ").append(w).append(", ").append(h).append("], \"text\": \"").append(text);
        out.append("\", \"confidence\": 1, \"visual\": ").append(visual).append("},\n");
    }
}
