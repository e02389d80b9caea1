package dev.cyanotype.editor.support.field;

import dev.cyanotype.blueprint.Blueprint;
import dev.cyanotype.blueprint.Component;
import dev.cyanotype.blueprint.Frame;
import dev.cyanotype.blueprint.Frames;
import dev.cyanotype.edit.Edit;
import dev.cyanotype.edit.MemberPath;
import dev.cyanotype.json.JsonArray;
import dev.cyanotype.json.JsonNumber;
import dev.cyanotype.json.JsonValue;
import java.util.List;
import org.jspecify.annotations.Nullable;

/** One side of the screen's frame, which {@code meta.screen} states. */
record FrameMember(boolean width) implements Member {
    private static final MemberPath PATH = MemberPath.of("meta", "screen");

    @Override
    public String name() {
        return width ? "meta.screen width" : "meta.screen height";
    }

    @Override
    public @Nullable JsonValue read(Blueprint document, @Nullable Component component) {
        Frame stated = Frames.stated(document.members());
        return stated == null ? null : side(stated);
    }

    /** The side that holds where the file states none. */
    JsonValue unstated(Blueprint document) {
        return side(document.firstFrame());
    }

    private JsonValue side(Frame frame) {
        return JsonNumber.of(width ? frame.width() : frame.height());
    }

    @Override
    public List<Edit> set(Blueprint document, @Nullable Component component, JsonValue value) {
        Frame now = document.frame();
        JsonArray size = width
                ? JsonArray.of(value, JsonNumber.of(now.height()))
                : JsonArray.of(JsonNumber.of(now.width()), value);
        return List.of(new Edit.SetMember(null, PATH, size));
    }

    @Override
    public List<Edit> unset(Blueprint document, @Nullable Component component) {
        return List.of(new Edit.UnsetMember(null, PATH));
    }
}
