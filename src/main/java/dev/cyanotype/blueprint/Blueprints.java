package dev.cyanotype.blueprint;

import dev.cyanotype.blueprint.schema.SchemaCheck;
import dev.cyanotype.blueprint.schema.SchemaFaults;
import dev.cyanotype.json.JsonArray;
import dev.cyanotype.json.JsonDocument;
import dev.cyanotype.json.JsonObject;
import dev.cyanotype.json.JsonPath;
import dev.cyanotype.json.Reading;
import dev.cyanotype.json.StrictReader;
import java.util.ArrayList;
import java.util.List;
import org.jspecify.annotations.Nullable;

/** Makes blueprints of files, and refuses those that are none: whole, with every fault, and never half-way. */
public final class Blueprints {
    private Blueprints() {}

    /** Opens the bytes of a file. */
    public static Opening read(byte[] bytes) {
        return read(bytes, null);
    }

    /**
     * Opens the bytes of a later state of a document.
     *
     * @param firstFrame the frame of its first state, which holds where the file states none; null where this is the first
     */
    public static Opening read(byte[] bytes, @Nullable Frame firstFrame) {
        return switch (StrictReader.read(bytes)) {
            case Reading.Refused refused -> Opening.Refused.of(refused);
            case Reading.Read(JsonDocument document) -> of(document, firstFrame);
        };
    }

    /** Opens a document of JSON as its first state. */
    public static Opening of(JsonDocument document) {
        return of(document, null);
    }

    private static Opening of(JsonDocument document, @Nullable Frame firstFrame) {
        SchemaFaults faults = SchemaCheck.locked().screen(document.root());
        if (!faults.isEmpty()) {
            Opening.Refused refused = Opening.Refused.of(faults);
            return document.root() instanceof JsonObject object ? refused.and(DuplicateIds.in(object)) : refused;
        }
        var screen = (JsonObject) document.root();
        int at = screen.indexOf("components");
        var array = (JsonArray) screen.value(at);
        ComponentList components = Components.listOf(array);
        List<Problem> endless = new ArrayList<>(0);
        checkReach(components, JsonPath.ROOT.name("components"), endless);
        if (!endless.isEmpty()) {
            return new Opening.Refused(endless, endless.size()).and(DuplicateIds.in(screen));
        }
        JsonObject members = screen.withValue(at, Components.hole(array));
        Frame first = firstFrame == null ? Frames.grown(members, components) : firstFrame;
        var around = new Blueprint.Surroundings(document.before(), document.after(), first);
        Blueprint built = Rebuilding.built(around, members, components);
        return built == null ? DuplicateIds.in(screen) : new Opening.Opened(built);
    }

    /** Edges are calculated with as positions are, so they have to be numbers too. */
    private static void checkReach(ComponentList components, JsonPath list, List<Problem> problems) {
        int i = 0;
        for (Component component : components) {
            if (Double.isInfinite(component.box().right()) || Double.isInfinite(component.box().bottom())) {
                problems.add(new Problem(list.index(i).name("bbox").toString(), "reaches further than numbers do"));
            }
            if (!component.children().isEmpty()) {
                checkReach(component.children(), list.index(i).name("children"), problems);
            }
            i++;
        }
    }
}
