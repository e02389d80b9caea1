package dev.cyanotype.blueprint;

import java.nio.charset.StandardCharsets;

/** Screens of any size that keep every rule: cards, buttons and texts in rows, as files. */
public final class GridScreens {
    private static final String[] TYPES = {"card", "button", "text"};
    private static final String[] FILLS = {"#1D3557", "#E63946", "#F1FAEE"};
    private static final String[] INKS = {"#FFFFFF", "#000000", "#1D3557"};
    private static final int COLUMNS = 10;

    private GridScreens() {}

    /** A file of {@code count} components with ids {@code comp_0} and on, each member on a line of its own. */
    public static byte[] pretty(int count) {
        var out = new StringBuilder(256 * count + 512);
        int rows = (count + COLUMNS - 1) / COLUMNS;
        out.append("{\n  \"screen_id\": \"grid\",\n  \"screen_type\": \"storefront\",\n  \"orientation\": \"portrait\",\n");
        out.append("  \"tokens\": {\n    \"primary_color\": \"#E63946\",\n    \"accent_color\": \"#F1FAEE\",\n");
        out.append("    \"base_spacing\": 16,\n    \"border_radius\": \"8px\"\n  },\n");
        out.append("  \"meta\": {\n    \"screen\": [").append(COLUMNS * 140 + 40).append(", ");
        out.append(rows * 100 + 60).append("]\n  },\n  \"components\": [");
        for (int i = 0; i < count; i++) {
            out.append(i == 0 ? "\n" : ",\n");
            component(out, i);
        }
        return out.append("\n  ]\n}\n").toString().getBytes(StandardCharsets.UTF_8);
    }

    private static void component(StringBuilder out, int i) {
        int x = 20 + i % COLUMNS * 140;
        int y = 20 + i / COLUMNS * 100;
        int kind = i % TYPES.length;
        out.append("    {\n      \"id\": \"comp_").append(i).append("\",\n      \"type\": \"").append(TYPES[kind]);
        out.append("\",\n      \"bbox\": [").append(x).append(", ").append(y).append(", 96, 56],\n      \"text\": \"Component ");
        out.append(i).append("\",\n      \"role\": \"content\",\n      \"confidence\": 0.95,\n      \"visual\": {\n");
        if (kind < 2) {
            out.append("        \"bg_color\": \"").append(FILLS[kind]).append("\",\n");
        }
        out.append("        \"color\": \"").append(kind < 2 ? INKS[kind] : INKS[2]);
        out.append("\",\n        \"font_size\": 14\n      }\n    }");
    }
}
