package dev.cyanotype.editor.canvas.gesture;

import dev.cyanotype.blueprint.BlueprintView;
import dev.cyanotype.blueprint.Component;
import dev.cyanotype.blueprint.Components;
import dev.cyanotype.blueprint.Draft;
import dev.cyanotype.blueprint.Place;
import dev.cyanotype.edit.Copies;
import dev.cyanotype.edit.Edit;
import dev.cyanotype.edit.Edit.InsertComponent;
import dev.cyanotype.json.JsonObject;
import dev.cyanotype.language.NewIds;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import org.jspecify.annotations.Nullable;

/** Copies on their way into a document, each among the siblings of its source and right above it. */
final class Duplicates {
    private final BlueprintView document;
    private final Set<String> given = new HashSet<>();
    private final Map<@Nullable String, Integer> added = new HashMap<>();

    Duplicates(BlueprintView document) {
        this.document = document;
    }

    /** The edits that put in copies of components, which come in drawing order and none below another. */
    List<Edit> of(List<String> ids, double dx, double dy) {
        List<Edit> edits = new ArrayList<>(ids.size());
        for (String id : ids) {
            Place place = document.place(id);
            if (place != null) {
                int before = added.merge(place.parent(), 1, Integer::sum) - 1;
                JsonObject copy = Copies.of(Components.toJson(whole(id)), dx, dy, this::fresh);
                edits.add(new InsertComponent(copy, place.parent(), place.index() + 1 + before));
            }
        }
        return edits;
    }

    private Component whole(String id) {
        return document instanceof Draft draft ? draft.whole(id) : document.required(id);
    }

    private String fresh(String id) {
        String fresh = NewIds.after(id, each -> document.place(each) != null || given.contains(each));
        given.add(fresh);
        return fresh;
    }
}
