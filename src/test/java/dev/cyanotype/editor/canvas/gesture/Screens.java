package dev.cyanotype.editor.canvas.gesture;

import dev.cyanotype.blueprint.Blueprint;
import dev.cyanotype.blueprint.Component;
import dev.cyanotype.blueprint.FixtureBlueprints;
import dev.cyanotype.geometry.Box;
import java.util.ArrayList;
import java.util.List;
import java.util.Random;

/** Documents for tests of gestures. */
final class Screens {
    private static final String[] TYPES = {"card", "button", "text", "container", "image", "title"};

    private Screens() {}

    static Blueprint screen(double width, double height, String... components) {
        return FixtureBlueprints.open("{\"screen_id\":\"s\",\"screen_type\":\"t\",\"tokens\":{\"primary_color\":\"#336699\",\"accent_color\":\"#FFCC00\","
                + "\"base_spacing\":8,\"border_radius\":\"4px\"},\n  \"meta\": {\"screen\": [" + width + ", " + height
                + "]},\n  \"components\": [\n    " + String.join(",\n    ", components) + "\n  ]}\n");
    }

    static String component(String id, String type, double x, double y, double width, double height, String... children) {
        return with("", id, type, x, y, width, height, children);
    }

    static String hidden(String id, String type, double x, double y, double width, double height, String... children) {
        return with(",\"visual\":{\"visible\":false}", id, type, x, y, width, height, children);
    }

    static String with(String more, String id, String type, double x, double y, double width, double height, String... children) {
        String below = children.length == 0 ? "" : ",\"children\":[" + String.join(",", children) + "]";
        return "{\"id\":\"" + id + "\",\"type\":\"" + type + "\",\"bbox\":[" + x + "," + y + "," + width + "," + height
                + "],\"confidence\":0.9" + more + below + "}";
    }

    /** A screen of 400 by 400 on which components of all kinds lie where they will, nested, hidden and across one another. */
    static Blueprint random(long seed, int count) {
        var random = new Random(seed);
        int[] number = {0};
        List<String> components = new ArrayList<>();
        while (number[0] < count) {
            components.add(random(random, number, 2, seed % 3 == 0));
        }
        return screen(400, 400, components.toArray(String[]::new));
    }

    private static String random(Random random, int[] number, int depth, boolean fractions) {
        String id = "c" + number[0]++;
        List<String> children = new ArrayList<>();
        while (depth > 0 && random.nextInt(3) == 0) {
            children.add(random(random, number, depth - 1, fractions));
        }
        double fraction = fractions ? random.nextInt(10) / 10.0 : 0;
        String more = random.nextInt(6) == 0 ? ",\"visual\":{\"visible\":false}" : "";
        return with(more, id, TYPES[random.nextInt(TYPES.length)], random.nextInt(380) + fraction, random.nextInt(380),
                4 + random.nextInt(depth == 0 ? 60 : 160) + fraction, 4 + random.nextInt(120), children.toArray(String[]::new));
    }

    /** All components in the order in which they are drawn. */
    static List<Component> drawn(Blueprint document) {
        List<Component> drawn = new ArrayList<>();
        document.forEachComponent(drawn::add);
        return drawn;
    }

    static boolean isHidden(Blueprint document, Component component) {
        String parent = document.parent(component.id());
        return !component.visual().isVisible() || parent != null && isHidden(document, document.required(parent));
    }

    /** A box at whole pixels or between them. */
    static Box box(Random random, int most) {
        double fraction = random.nextInt(4) / 4.0;
        return new Box(random.nextInt(400) + fraction, random.nextInt(400) + fraction, 1 + random.nextInt(most), 1 + random.nextInt(most));
    }
}
