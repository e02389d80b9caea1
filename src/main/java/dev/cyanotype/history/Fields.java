package dev.cyanotype.history;

import dev.cyanotype.edit.Edit;
import dev.cyanotype.edit.MemberPath;
import dev.cyanotype.json.JsonObject;
import dev.cyanotype.json.JsonValue;
import java.util.ArrayList;
import java.util.List;
import java.util.Set;
import org.jspecify.annotations.Nullable;

/** The members in which two objects differ, in the order of the second and then of the first. */
final class Fields {
    /** What no edit sets: identities, and the places of the components. */
    private static final Set<String> ASIDE = Set.of("id", "type", "role", "children");
    private static final Set<String> ASIDE_OF_SCREEN = Set.of("screen_id", "screen_type", "components");

    private final List<Difference.Field> found = new ArrayList<>();

    private Fields() {}

    static List<Difference.Field> ofComponent(JsonObject before, JsonObject after) {
        return between(before, after, ASIDE);
    }

    static List<Difference.Field> ofScreen(JsonObject before, JsonObject after) {
        return between(before, after, ASIDE_OF_SCREEN);
    }

    private static List<Difference.Field> between(JsonObject before, JsonObject after, Set<String> aside) {
        if (before == after) {
            return List.of();
        }
        var fields = new Fields();
        fields.compare(before, after, List.of(), aside);
        return fields.found;
    }

    private void compare(JsonObject before, JsonObject after, List<String> above, Set<String> aside) {
        for (int i = 0; i < after.size(); i++) {
            String name = after.name(i);
            if (!aside.contains(name)) {
                compare(before.get(name), after.value(i), with(above, name));
            }
        }
        for (int i = 0; i < before.size(); i++) {
            String name = before.name(i);
            if (!aside.contains(name) && after.indexOf(name) < 0) {
                compare(before.value(i), null, with(above, name));
            }
        }
    }

    private void compare(@Nullable JsonValue before, @Nullable JsonValue after, List<String> names) {
        if (before == after || before != null && before.equals(after)) {
            return;
        }
        if (before instanceof JsonObject was && after instanceof JsonObject is && was.size() > 0 && is.size() > 0) {
            compare(was, is, names, Set.of());
        } else {
            found.add(new Difference.Field(new MemberPath(names), before, after));
        }
    }

    private static List<String> with(List<String> above, String name) {
        List<String> names = new ArrayList<>(above);
        names.add(name);
        return names;
    }

    /** The edit that makes a member hold what it holds after. */
    static Edit edit(@Nullable String id, Difference.Field field) {
        JsonValue after = field.after();
        return after == null ? new Edit.UnsetMember(id, field.path()) : new Edit.SetMember(id, field.path(), after);
    }
}
