package dev.cyanotype.edit;

import dev.cyanotype.blueprint.BlueprintView;
import dev.cyanotype.blueprint.Component;
import dev.cyanotype.blueprint.Components;
import dev.cyanotype.json.JsonArray;
import dev.cyanotype.json.JsonLiteral;
import dev.cyanotype.json.JsonNumber;
import dev.cyanotype.json.JsonObject;
import dev.cyanotype.json.JsonString;
import dev.cyanotype.json.JsonValue;
import java.util.ArrayList;
import java.util.List;
import java.util.random.RandomGenerator;

/** Edits of every kind that can be made on a document, and leave one that satisfies the schema. */
public final class RandomEdits {
    private static final List<String> TYPES = List.of("card", "button", "text", "container", "list");
    private static final List<MemberPath> COLOURS = List.of(
            MemberPath.of("visual", "bg_color"), MemberPath.of("visual", "color"), MemberPath.of("visual", "x", "shade"));
    private static final List<MemberPath> FREE = List.of(
            MemberPath.of("data"), MemberPath.of("data", "a b"), MemberPath.of("data", "deep", "er"), MemberPath.of("x.y", "[0]"),
            MemberPath.of("note\n\"'"), MemberPath.of("text"), MemberPath.of("role"));
    private static final List<MemberPath> SCREEN = List.of(
            MemberPath.of("meta"), MemberPath.of("meta", "screen"), MemberPath.of("meta", "rules", "overlap"),
            MemberPath.of("tokens", "colors", "sea green"), MemberPath.of("generator"), MemberPath.of("visual", "bg_color"));
    private static final List<String> TEXTS =
            List.of("", "Order now", "it's", "\"quoted\"", "both ' and \"", "a\nb\tc", "\u2028\u2029\u0085\u007f", "😀 é", "j\"x\"", "screen", "to");

    private final RandomGenerator random;
    private int made;

    public RandomEdits(RandomGenerator random) {
        this.random = random;
    }

    public Edit on(BlueprintView document) {
        List<Component> all = new ArrayList<>();
        document.forEachComponent(all::add);
        if (all.isEmpty()) {
            return insert(document, all);
        }
        Component one = all.get(random.nextInt(all.size()));
        return switch (random.nextInt(16)) {
            case 0 -> new Edit.MoveComponent(one.id(), pixels(), random.nextBoolean() ? 0 : pixels());
            case 1 -> new Edit.PlaceComponent(one.id(), pixels(), pixels());
            case 2 -> new Edit.ResizeComponent(one.id(), 1 + random.nextInt(300), 0.5 + random.nextInt(300));
            case 3, 4 -> new Edit.SetMember(one.id(), pick(COLOURS), JsonString.of(random.nextBoolean() ? "#00FF00" : "#ff00FF80"));
            case 5, 6 -> setFree(one);
            case 7 -> new Edit.UnsetMember(one.id(), pick(random.nextBoolean() ? COLOURS : FREE));
            case 8 -> random.nextBoolean() ? new Edit.UnsetMember(null, pick(SCREEN)) : setScreen();
            case 9, 10, 11 -> insert(document, all);
            case 12 -> new Edit.DeleteComponent(one.id());
            case 13 -> copy(document, all, one);
            default -> relocate(document, all, one);
        };
    }

    private Edit setFree(Component one) {
        MemberPath path = pick(FREE);
        boolean named = path.last().equals("text") || path.last().equals("role");
        return new Edit.SetMember(one.id(), path, named ? JsonString.of(pick(TEXTS)) : any(2));
    }

    private Edit setScreen() {
        MemberPath path = pick(SCREEN);
        JsonValue value = switch (path.last()) {
            case "screen" -> JsonArray.of(JsonNumber.of(100 + random.nextInt(900)), JsonNumber.written("812.50"));
            case "meta" -> JsonObject.EMPTY.with("by", any(1));
            case "sea green", "bg_color" -> JsonString.of("#12345678");
            default -> any(1);
        };
        return new Edit.SetMember(null, path, value);
    }

    private Edit insert(BlueprintView document, List<Component> all) {
        String parent = all.isEmpty() || random.nextBoolean() ? null : all.get(random.nextInt(all.size())).id();
        return new Edit.InsertComponent(component(random.nextInt(3)), parent, random.nextInt(document.childCount(parent) + 1));
    }

    private Edit copy(BlueprintView document, List<Component> all, Component one) {
        JsonObject copy = Components.toJson(one).with("id", JsonString.of(newId()));
        int children = copy.indexOf("children");
        return new Edit.InsertComponent(
                children < 0 ? copy : copy.withValue(children, JsonArray.of()), null, random.nextInt(document.childCount(null) + 1));
    }

    private Edit relocate(BlueprintView document, List<Component> all, Component one) {
        String parent = random.nextInt(3) == 0 ? null : all.get(random.nextInt(all.size())).id();
        if (parent != null && document.isWithin(parent, one.id())) {
            parent = null;
        }
        boolean stays = java.util.Objects.equals(document.parent(one.id()), parent);
        return new Edit.RelocateComponent(one.id(), parent, random.nextInt(document.childCount(parent) + (stays ? 0 : 1)));
    }

    private JsonObject component(int depth) {
        JsonObject json = JsonObject.EMPTY
                .with("id", JsonString.of(newId()))
                .with("type", JsonString.of(pick(TYPES)))
                .with("bbox", JsonArray.of(JsonNumber.of(pixels()), JsonNumber.of(pixels()), JsonNumber.of(40), JsonNumber.written("44.0")))
                .with("confidence", JsonNumber.of(1));
        if (random.nextBoolean()) {
            json = json.with("visual", JsonObject.EMPTY.with("height", JsonString.of("44px")).with("bg_color", JsonString.of("#ABCDEF")));
        }
        if (random.nextBoolean()) {
            List<JsonValue> children = new ArrayList<>();
            for (int i = depth > 0 ? random.nextInt(3) : 0; i > 0; i--) {
                children.add(component(depth - 1));
            }
            json = json.with("children", JsonArray.of(children));
        }
        return random.nextBoolean() ? json : json.with("data", any(2));
    }

    private String newId() {
        int n = made++;
        return switch (n % 7) {
            case 0 -> "new id " + n;
            case 1 -> "n\"" + n;
            case 2 -> "é'\"\n" + n;
            default -> "new_" + n;
        };
    }

    private JsonValue any(int depth) {
        return switch (random.nextInt(depth > 0 ? 9 : 6)) {
            case 0, 1, 2 -> JsonString.of(pick(TEXTS));
            case 3 -> JsonNumber.written(pick(List.of("1", "1.50", "-0", "1e400", "0.1000000000000000055", "1E+2")));
            case 4 -> JsonLiteral.values()[random.nextInt(3)];
            case 5 -> JsonArray.of();
            case 6 -> JsonArray.of(any(depth - 1), any(depth - 1));
            case 7 -> JsonObject.EMPTY;
            default -> JsonObject.EMPTY.with(pick(TEXTS), any(depth - 1)).with("k", any(depth - 1));
        };
    }

    private double pixels() {
        return random.nextInt(4) == 0 ? random.nextInt(4000) / 8.0 - 100 : random.nextInt(600);
    }

    private <T> T pick(List<T> from) {
        return from.get(random.nextInt(from.size()));
    }

}
