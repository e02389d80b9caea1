package dev.cyanotype.rules;

import dev.cyanotype.blueprint.Blueprint;
import dev.cyanotype.blueprint.ComponentType;
import dev.cyanotype.blueprint.FixtureBlueprints;
import java.util.ArrayList;
import java.util.List;
import java.util.SplittableRandom;

/** Small crowded screens: nested, overlapping, hidden, translucent, with gradients and with rules lowered. */
final class RandomScreens {
    private static final String[] COLOURS = {"#000000", "#FFFFFF", "#112233", "#FFCC00", "#808080", "#777777AA", "#00000000", "#FF000080"};

    private final SplittableRandom random;
    private int ids;

    RandomScreens(SplittableRandom random) {
        this.random = random;
    }

    Blueprint screen() {
        String meta = switch (random.nextInt(6)) {
            case 0 -> "\"meta\":{\"rules\":{\"overlap\":\"warning\",\"bounds\":\"off\"}},";
            case 1 -> "\"meta\":{\"rules\":{\"overlap\":{\"except\":[\"c1\",\"c3\"]},\"contrast\":\"off\"}},";
            case 2 -> "\"meta\":{\"screen\":[120,120]},";
            default -> "";
        };
        String scale = random.nextInt(3) == 0 ? ",\"font_scale\":{\"body\":" + (8 + random.nextInt(20)) + ",\"hero\":2}" : "";
        String look = random.nextInt(3) == 0 ? "\"visual\":{" + fill() + "}," : "";
        String tokens = "{\"primary_color\":\"#112233\",\"accent_color\":\"#FFCC00\",\"base_spacing\":8,\"border_radius\":8" + scale + "}";
        int many = random.nextInt(12) == 0 ? 60 + random.nextInt(60) : random.nextInt(14);
        return FixtureBlueprints.open("{\"screen_id\":\"s\",\"screen_type\":\"t\",\"tokens\":" + tokens + "," + look + meta
                + "\"components\":[" + list(many, 0) + "]}");
    }

    private String list(int count, int depth) {
        List<String> items = new ArrayList<>();
        for (int i = 0; i < count; i++) {
            items.add(component("c" + ids++, depth));
        }
        return String.join(",", items);
    }

    String component(String id, int depth) {
        int children = depth > 3 || random.nextInt(3) != 0 ? 0 : random.nextInt(4);
        String inside = children == 0 ? "" : ",\"children\":[" + list(children, depth + 1) + "]";
        return plain(id, inside);
    }

    /** A component without others inside. */
    String leaf(String id) {
        return plain(id, "");
    }

    private String plain(String id, String inside) {
        ComponentType type = ComponentType.values()[random.nextInt(ComponentType.values().length)];
        String text = random.nextInt(2) == 0 ? "\"text\":\"Hello\"," : "";
        String role = random.nextInt(5) == 0 ? "\"role\":\"hero\"," : "";
        return "{\"id\":\"" + id + "\",\"type\":\"" + type.wireName() + "\"," + text + role + "\"bbox\":[" + box()
                + "],\"confidence\":1,\"visual\":{" + look() + "}" + inside + "}";
    }

    private String box() {
        return coordinate() + "," + coordinate() + "," + size() + "," + size();
    }

    int coordinate() {
        return random.nextInt(10) == 0 ? random.nextInt(-8, 380) : 8 * random.nextInt(16);
    }

    int size() {
        return switch (random.nextInt(4)) {
            case 0 -> 8 + random.nextInt(40);
            case 1 -> 200;
            default -> 8 * (1 + random.nextInt(14));
        };
    }

    String colour() {
        return "\"" + COLOURS[random.nextInt(COLOURS.length)] + "\"";
    }

    private String fill() {
        return switch (random.nextInt(4)) {
            case 0 -> "\"gradient\":{\"from\":" + colour() + ",\"to\":" + colour() + "}";
            case 1 -> "\"bg_color\":" + colour() + ",\"gradient\":{\"from\":" + colour() + ",\"to\":" + colour() + "}";
            default -> "\"bg_color\":" + colour();
        };
    }

    private String look() {
        List<String> members = new ArrayList<>();
        if (random.nextInt(2) == 0) {
            members.add(fill());
        }
        if (random.nextInt(2) == 0) {
            members.add("\"color\":" + colour());
        }
        if (random.nextInt(5) == 0) {
            members.add("\"opacity\":" + List.of("0", "0.3", "0.5", "1", "1.5").get(random.nextInt(5)));
        }
        if (random.nextInt(6) == 0) {
            members.add("\"visible\":" + (random.nextInt(3) == 0));
        }
        if (random.nextInt(6) == 0) {
            members.add("\"font_size\":" + (6 + random.nextInt(100)));
        }
        if (random.nextInt(8) == 0) {
            members.add("\"font_weight\":\"bold\"");
        }
        if (random.nextInt(6) == 0) {
            members.add("\"image_url\":" + List.of("\"a.png\"", "\"javascript:a\"", "\"file:b\"").get(random.nextInt(3)));
        }
        if (random.nextInt(8) == 0) {
            members.add("\"padding\":" + random.nextInt(20));
        }
        return String.join(",", members);
    }
}
