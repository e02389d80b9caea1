package dev.cyanotype.determinism;

import dev.cyanotype.json.JsonArray;
import dev.cyanotype.json.JsonObject;
import dev.cyanotype.json.JsonPointer;
import dev.cyanotype.json.JsonValue;
import java.util.ArrayList;
import java.util.List;
import java.util.TreeSet;
import org.jspecify.annotations.Nullable;

/** The places in which two JSON values differ in meaning, the smallest that there are, in canonical order. */
public final class JsonDiff {
    private final List<JsonChange> changes = new ArrayList<>();

    private JsonDiff() {}

    public static List<JsonChange> between(JsonValue expected, JsonValue found) {
        var diff = new JsonDiff();
        diff.compare(JsonPointer.ROOT, expected, found);
        return List.copyOf(diff.changes);
    }

    private void compare(JsonPointer at, @Nullable JsonValue expected, @Nullable JsonValue found) {
        if (expected instanceof JsonObject before && found instanceof JsonObject after) {
            var names = new TreeSet<String>();
            addNames(before, names);
            addNames(after, names);
            for (String name : names) {
                compare(at.then(name), before.get(name), after.get(name));
            }
        } else if (expected instanceof JsonArray before && found instanceof JsonArray after) {
            items(at, before, after);
        } else if (expected == null ? found != null : !expected.equals(found)) {
            changes.add(new JsonChange(at, expected, found));
        }
    }

    private static void addNames(JsonObject object, TreeSet<String> names) {
        for (int i = 0; i < object.size(); i++) {
            names.add(object.name(i));
        }
    }

    /** Items that both begin with and both end with are passed over; those between are held against each other one by one. */
    private void items(JsonPointer at, JsonArray before, JsonArray after) {
        int both = Math.min(before.size(), after.size());
        int head = 0;
        while (head < both && before.get(head).equals(after.get(head))) {
            head++;
        }
        int tail = 0;
        boolean grown = before.size() != after.size();
        while (grown && tail < both - head && before.get(before.size() - 1 - tail).equals(after.get(after.size() - 1 - tail))) {
            tail++;
        }
        int more = Math.max(before.size(), after.size()) - tail;
        for (int i = head; i < more; i++) {
            compare(at.then(i), i < before.size() - tail ? before.get(i) : null, i < after.size() - tail ? after.get(i) : null);
        }
    }
}
