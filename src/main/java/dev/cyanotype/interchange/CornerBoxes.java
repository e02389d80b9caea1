package dev.cyanotype.interchange;

import dev.cyanotype.blueprint.Blueprint;
import dev.cyanotype.blueprint.Blueprints;
import dev.cyanotype.blueprint.Lengths;
import dev.cyanotype.blueprint.Opening;
import dev.cyanotype.blueprint.Problem;
import dev.cyanotype.json.JsonArray;
import dev.cyanotype.json.JsonDocument;
import dev.cyanotype.json.JsonNumber;
import dev.cyanotype.json.JsonObject;
import dev.cyanotype.json.JsonPath;
import dev.cyanotype.json.JsonValue;
import dev.cyanotype.json.Reading;
import dev.cyanotype.json.StrictReader;
import java.util.ArrayList;
import java.util.List;

/** Boxes written as corners, turned into what they should have been. Nothing but {@code bbox} changes, and a repeated height. */
public final class CornerBoxes {
    private final List<Problem> problems = new ArrayList<>();

    private CornerBoxes() {}

    /** A blueprint with every bbox read as corners, as a first state; refused where some of them cannot be corners. */
    public static Opening converted(Blueprint blueprint) {
        return StrictReader.read(blueprint.toBytes()) instanceof Reading.Read(JsonDocument document)
                ? converted(document)
                : new Opening.Refused(List.of(new Problem("", "the blueprint cannot be read back")), 1);
    }

    /** The document with every bbox that can be corners read as corners. */
    static JsonDocument of(JsonDocument document) {
        return document.root() instanceof JsonObject root
                ? new JsonDocument(document.before(), new CornerBoxes().converted(root, "components", JsonPath.ROOT), document.after())
                : document;
    }

    private static Opening converted(JsonDocument document) {
        var boxes = new CornerBoxes();
        JsonObject made = boxes.converted((JsonObject) document.root(), "components", JsonPath.ROOT);
        return boxes.problems.isEmpty()
                ? Blueprints.of(new JsonDocument(document.before(), made, document.after()))
                : new Opening.Refused(boxes.problems, boxes.problems.size());
    }

    private JsonObject converted(JsonObject owner, String list, JsonPath at) {
        if (!(owner.get(list) instanceof JsonArray components)) {
            return owner;
        }
        JsonValue[] items = new JsonValue[components.size()];
        for (int i = 0; i < items.length; i++) {
            items[i] = components.get(i) instanceof JsonObject component
                    ? box(converted(component, "children", at.name(list).index(i)), at.name(list).index(i))
                    : components.get(i);
        }
        return owner.with(list, components.withItems(items));
    }

    private JsonObject box(JsonObject component, JsonPath at) {
        if (!(component.get("bbox") instanceof JsonArray bbox && bbox.size() == 4)
                || !(bbox.get(0) instanceof JsonNumber left && bbox.get(1) instanceof JsonNumber top)
                || !(bbox.get(2) instanceof JsonNumber right && bbox.get(3) instanceof JsonNumber bottom)) {
            return component;
        }
        double width = right.value() - left.value();
        double height = bottom.value() - top.value();
        if (!(width > 0 && height > 0 && Double.isFinite(width) && Double.isFinite(height))) {
            problems.add(new Problem(at.name("bbox").toString(), "cannot be corners: the second one is not below and right of the first"));
            return component;
        }
        JsonValue newHeight = JsonNumber.of(height);
        JsonObject made = component.with("bbox", bbox.withItems(left, top, JsonNumber.of(width), newHeight));
        if (made.object("visual") instanceof JsonObject visual
                && visual.get("height") instanceof JsonValue repeated
                && Lengths.pixels(repeated, Double.NaN) != height) {
            made = made.with("visual", visual.with("height", Lengths.like(repeated, height)));
        }
        return made;
    }
}
