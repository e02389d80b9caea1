package dev.cyanotype.interchange;

import dev.cyanotype.blueprint.Frame;
import dev.cyanotype.blueprint.Frames;
import dev.cyanotype.json.JsonArray;
import dev.cyanotype.json.JsonNumber;
import dev.cyanotype.json.JsonObject;
import dev.cyanotype.json.JsonValue;
import org.jspecify.annotations.Nullable;

/** The frame that a converted document is given: two base spacings beyond its last component, to the right and below. */
final class ScreenSize {
    private double right;
    private double bottom;

    private ScreenSize() {}

    /** The document with {@code meta.screen}, if it can have one and has none. */
    static JsonObject written(JsonObject root, Notes notes) {
        JsonValue meta = root.get("meta");
        if (meta != null && !(meta instanceof JsonObject) || Frames.stated(root) != null) {
            return root;
        }
        Frame frame = frame(root);
        JsonArray size = JsonArray.of(JsonNumber.of(frame.width()), JsonNumber.of(frame.height()));
        notes.add("meta.screen was missing and is " + size.toText() + " now");
        JsonObject filled = meta instanceof JsonObject object ? object : JsonObject.EMPTY;
        return root.with("meta", filled.with("screen", size));
    }

    private static Frame frame(JsonObject root) {
        var size = new ScreenSize();
        size.over(root.get("components"));
        JsonObject tokens = root.object("tokens");
        double room = 2 * (tokens != null && tokens.get("base_spacing") instanceof JsonNumber spacing
                ? spacing.value()
                : TokenChoice.BASE_SPACING);
        boolean placed = size.right > 0 && size.bottom > 0;
        var frame = new Frame(size.right + room, size.bottom + room);
        return placed && Double.isFinite(frame.width() + frame.height()) ? frame : Frames.usual(root);
    }

    private void over(@Nullable JsonValue components) {
        if (!(components instanceof JsonArray array)) {
            return;
        }
        for (int i = 0; i < array.size(); i++) {
            if (array.get(i) instanceof JsonObject component) {
                if (component.get("bbox") instanceof JsonArray bbox && bbox.size() == 4) {
                    right = Math.max(right, number(bbox, 0) + number(bbox, 2));
                    bottom = Math.max(bottom, number(bbox, 1) + number(bbox, 3));
                }
                over(component.get("children"));
            }
        }
    }

    private static double number(JsonArray bbox, int index) {
        return bbox.get(index) instanceof JsonNumber number ? number.value() : 0;
    }
}
