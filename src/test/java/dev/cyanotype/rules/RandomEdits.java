package dev.cyanotype.rules;

import dev.cyanotype.blueprint.Blueprint;
import dev.cyanotype.blueprint.Component;
import dev.cyanotype.edit.Edit;
import dev.cyanotype.edit.MemberPath;
import dev.cyanotype.json.JsonObject;
import dev.cyanotype.json.JsonText;
import dev.cyanotype.json.JsonValue;
import java.util.List;
import java.util.SplittableRandom;

/** Edits of every kind that can be made on a document, sensible or not. */
final class RandomEdits {
    private static final String[] OF_LOOK = {
        "color", "bg_color", "border_color", "text_color", "gradient", "opacity", "visible", "font_size", "font_weight", "image_url",
        "padding", "margin", "price", "shadow"
    };

    private final SplittableRandom random;
    private final RandomScreens values;
    private int ids = 1000;
    /** The id that was last deleted, which may come back as that of another component. */
    private String gone;

    RandomEdits(SplittableRandom random) {
        this.random = random;
        this.values = new RandomScreens(random.split());
    }

    int count() {
        return random.nextInt(4) == 0 ? 1 + random.nextInt(8) : 1 + random.nextInt(2);
    }

    boolean isUndone() {
        return random.nextInt(25) == 0;
    }

    Edit edit(Blueprint at) {
        List<Component> all = VerificationPropertyTest.components(at);
        if (all.isEmpty() || random.nextInt(12) == 0) {
            return random.nextInt(3) == 0 ? insert(at, null) : ofScreen();
        }
        String id = all.get(random.nextInt(all.size())).id();
        return switch (random.nextInt(16)) {
            case 0, 1 -> new Edit.MoveComponent(id, 8 * random.nextInt(-5, 6), random.nextInt(-9, 9));
            case 2 -> new Edit.PlaceComponent(id, values.coordinate(), values.coordinate());
            case 3, 4 -> new Edit.ResizeComponent(id, values.size(), values.size());
            case 5 -> insert(at, random.nextBoolean() ? id : null);
            case 6 -> delete(id);
            case 7, 8 -> relocate(at, all, id);
            case 9 -> ofIdentity(id);
            case 10 -> new Edit.UnsetMember(id, random.nextInt(4) == 0 ? MemberPath.of("visual") : look());
            case 11 -> new Edit.SetMember(id, MemberPath.of("text"), json(random.nextInt(3) == 0 ? "\"\"" : "\"Text\""));
            default -> {
                MemberPath path = look();
                yield new Edit.SetMember(id, path, json(value(path.last())));
            }
        };
    }

    private Edit ofIdentity(String id) {
        return switch (random.nextInt(3)) {
            case 0 -> new Edit.SetMember(id, MemberPath.of("role"), json("\"hero\""));
            case 1 -> new Edit.SetMember(id, MemberPath.of("id"), json("\"other\""));
            default -> new Edit.SetMember(id, MemberPath.of("visual"), json("{\"bg_color\":" + values.colour() + "}"));
        };
    }

    private Edit ofScreen() {
        return switch (random.nextInt(10)) {
            case 0 -> set("meta", "screen", "[" + (60 + random.nextInt(300)) + ",200]");
            case 1 -> set("meta", "rules", "{\"overlap\":\"off\"}");
            case 2 -> new Edit.UnsetMember(null, MemberPath.of("meta", "rules"));
            case 3 -> set("tokens", "primary_color", values.colour());
            case 4 -> set("tokens", "base_spacing", String.valueOf(random.nextInt(12)));
            case 5 -> set("tokens", "font_scale", "{\"body\":" + (8 + random.nextInt(30)) + "}");
            case 6 -> new Edit.SetMember(null, MemberPath.of("screen_type"), json("\"other\""));
            case 7 -> new Edit.SetMember(null, MemberPath.of("orientation"), json("\"diagonal\""));
            case 8 -> new Edit.UnsetMember(null, MemberPath.of("meta"));
            default -> set("visual", "bg_color", values.colour());
        };
    }

    private static Edit set(String first, String second, String value) {
        return new Edit.SetMember(null, MemberPath.of(first, second), json(value));
    }

    private MemberPath look() {
        return MemberPath.of("visual", OF_LOOK[random.nextInt(OF_LOOK.length)]);
    }

    private String value(String name) {
        return switch (name) {
            case "gradient" -> "{\"from\":" + values.colour() + ",\"to\":" + values.colour() + "}";
            case "opacity" -> List.of("0", "0.4", "1", "2", "3").get(random.nextInt(5));
            case "visible" -> String.valueOf(random.nextBoolean());
            case "font_size" -> String.valueOf(5 + random.nextInt(100));
            case "font_weight" -> "\"bold\"";
            case "image_url" -> List.of("\"b.png\"", "\"JAVASCRIPT:x\"", "\"java\\tscript:y\"").get(random.nextInt(3));
            case "padding", "margin" -> String.valueOf(random.nextInt(30));
            case "price" -> "\"$1\"";
            case "shadow" -> "\"small\"";
            default -> values.colour();
        };
    }

    private Edit insert(Blueprint at, String parent) {
        String id = gone != null && at.component(gone) == null && random.nextBoolean() ? gone : "n" + ids++;
        String json = random.nextBoolean()
                ? values.leaf(id)
                : "{\"children\":[" + values.leaf("n" + ids++) + "," + values.leaf("n" + ids++) + "]," + values.leaf(id).substring(1);
        return new Edit.InsertComponent((JsonObject) json(json), parent, random.nextInt(at.childCount(parent) + 1));
    }

    private Edit delete(String id) {
        gone = id;
        return new Edit.DeleteComponent(id);
    }

    private Edit relocate(Blueprint at, List<Component> all, String id) {
        String parent = random.nextBoolean() ? at.parent(id) : all.get(random.nextInt(all.size())).id();
        if (parent != null && at.isWithin(parent, id)) {
            parent = null;
        }
        boolean stays = java.util.Objects.equals(parent, at.parent(id));
        return new Edit.RelocateComponent(id, parent, random.nextInt(at.childCount(parent) + (stays ? 0 : 1)));
    }

    private static JsonValue json(String text) {
        return JsonText.value(text);
    }
}
