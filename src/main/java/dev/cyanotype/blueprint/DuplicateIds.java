package dev.cyanotype.blueprint;

import dev.cyanotype.json.JsonArray;
import dev.cyanotype.json.JsonObject;
import dev.cyanotype.json.JsonPath;
import dev.cyanotype.json.OneLine;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;

/** The ids that stand more than once in a tree of components, each further one with the place of the first. */
final class DuplicateIds {
    private static final int MOST = 1_000;

    private final Map<String, JsonPath> first = new HashMap<>();
    private final List<Problem> problems = new ArrayList<>();
    private int total;

    private DuplicateIds() {}

    /** The refusal of a screen whose ids are not all different, or nothing to say: then it has no problems. */
    static Opening.Refused in(JsonObject screen) {
        var ids = new DuplicateIds();
        ids.collect(screen, "components", JsonPath.ROOT);
        return new Opening.Refused(ids.problems, ids.total);
    }

    private static String shown(String id) {
        var out = new StringBuilder("\"");
        for (int i = 0; i < Math.min(id.length(), 64); i++) {
            OneLine.append(id.charAt(i), out);
        }
        return out.append(id.length() > 64 ? "…\"" : "\"").toString();
    }

    private void collect(JsonObject owner, String list, JsonPath at) {
        if (!(owner.get(list) instanceof JsonArray components)) {
            return;
        }
        for (int i = 0; i < components.size(); i++) {
            if (components.get(i) instanceof JsonObject component && component.string("id") instanceof String id) {
                JsonPath place = at.name(list).index(i);
                JsonPath before = first.putIfAbsent(id, place);
                if (before != null && total++ < MOST) {
                    problems.add(new Problem(place.name("id").toString(), shown(id) + " is already the id of " + before));
                }
                collect(component, "children", place);
            }
        }
    }
}
