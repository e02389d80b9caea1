package dev.cyanotype.editor.canvas.gesture;

import dev.cyanotype.blueprint.Blueprint;
import dev.cyanotype.blueprint.Component;
import dev.cyanotype.blueprint.Draft;
import dev.cyanotype.blueprint.Place;
import dev.cyanotype.edit.Copies;
import dev.cyanotype.edit.Edit;
import dev.cyanotype.edit.Edit.InsertComponent;
import dev.cyanotype.edit.Edit.MoveComponent;
import dev.cyanotype.edit.Edit.PlaceComponent;
import dev.cyanotype.edit.Edit.RelocateComponent;
import dev.cyanotype.edit.Edit.ResizeComponent;
import dev.cyanotype.edit.Edit.SetMember;
import dev.cyanotype.geometry.Box;
import dev.cyanotype.pipeline.room.Layout;
import dev.cyanotype.pipeline.room.PushDown;
import java.util.ArrayList;
import java.util.HashSet;
import java.util.LinkedHashMap;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Set;
import java.util.function.UnaryOperator;
import org.jspecify.annotations.Nullable;

/**
 * The components that some edits give another place or size, or put in: where they would come to lie among which siblings.
 *
 * @param before the document without the edits
 * @param after the document with them
 * @param edits the edits
 * @param ids the components, none below another
 */
record Arrivals(Blueprint before, Blueprint after, List<Edit> edits, List<String> ids) {

    static Arrivals of(Blueprint before, Blueprint after, List<Edit> edits) {
        Set<String> ids = new LinkedHashSet<>();
        for (Edit edit : edits) {
            String id = switch (edit) {
                case MoveComponent move -> move.id();
                case PlaceComponent place -> place.id();
                case ResizeComponent resize -> resize.id();
                case RelocateComponent relocate -> relocate.id();
                case InsertComponent insert -> insert.component().string("id");
                case SetMember set when set.path().names().equals(List.of("bbox")) -> set.id();
                default -> null;
            };
            if (id != null) {
                ids.add(id);
            }
        }
        return new Arrivals(before, after, edits, Edits.topmost(after, ids));
    }

    /** The edits with what lies in the way moved down before them; null where nothing arrives. */
    @Nullable List<Edit> makingRoom() {
        var layout = new Layout(new Draft(before));
        Map<@Nullable String, List<String>> byParent = new LinkedHashMap<>();
        for (String id : ids) {
            byParent.computeIfAbsent(after.parent(id), _ -> new ArrayList<>()).add(id);
        }
        byParent.forEach((parent, children) -> admit(layout, parent, children));
        if (ids.isEmpty() || !layout.isChanged()) {
            return null;
        }
        List<Edit> all = new ArrayList<>(layout.edits());
        all.addAll(edits);
        return all;
    }

    private void admit(Layout layout, @Nullable String parent, List<String> children) {
        if (parent != null && before.place(parent) == null) {
            return; // what it arrives in arrives itself
        }
        List<Box> boxes = new ArrayList<>(children.size());
        List<Component> coming = new ArrayList<>(children.size());
        int index = Integer.MAX_VALUE;
        for (String id : children) {
            Place place = after.place(id);
            boxes.add(after.required(id).box());
            Component already = before.component(id);
            if (already != null) {
                coming.add(already);
            }
            index = place == null ? index : Math.min(index, place.index());
        }
        new PushDown(layout).admit(parent, null, index, boxes, coming);
    }

    /** The edits at the free places nearest to where they would lead; null where there are none, or nothing arrives. */
    @Nullable List<Edit> atFreePlaces() {
        if (ids.isEmpty()) {
            return null;
        }
        Set<String> arriving = new HashSet<>(ids);
        @Nullable String parent = after.parent(ids.getFirst());
        Box round = after.required(ids.getFirst()).box();
        int index = Integer.MAX_VALUE;
        for (String id : ids) {
            Place place = after.place(id);
            if (place == null || !Objects.equals(place.parent(), parent)) {
                return null;
            }
            round = round.union(after.required(id).box());
            index = Math.min(index, place.index());
        }
        Box free = FreePlace.nearest(after, round, parent, index, arriving);
        return free == null ? null : shifted(free.x() - round.x(), free.y() - round.y());
    }

    /** The edits, and the components that they are about a distance further. */
    private List<Edit> shifted(double dx, double dy) {
        List<Edit> all = new ArrayList<>();
        Set<String> arriving = new HashSet<>(ids);
        for (Edit edit : edits) {
            if (edit instanceof MoveComponent(String id, double x, double y) && arriving.remove(id)) {
                all.add(new MoveComponent(id, x + dx, y + dy));
            } else if (edit instanceof InsertComponent(var json, String parent, int index)
                    && json.string("id") instanceof String id
                    && arriving.remove(id)) {
                all.add(new InsertComponent(Copies.of(json, dx, dy, UnaryOperator.identity()), parent, index));
            } else {
                all.add(edit);
            }
        }
        all.addAll(Edits.moved(after, arriving, dx, dy));
        return all;
    }
}
