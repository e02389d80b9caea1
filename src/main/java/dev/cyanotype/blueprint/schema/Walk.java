package dev.cyanotype.blueprint.schema;

import dev.cyanotype.json.JsonPath;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import org.jspecify.annotations.Nullable;

/** One way through a value: where it stands, and the faults so far. */
final class Walk {
    private final JsonPath root;
    private @Nullable String[] names = new @Nullable String[16];
    private int[] indexes = new int[16];
    private int depth;
    private final List<SchemaFault> faults = new ArrayList<>(0);
    private int total;

    Walk(JsonPath root) {
        this.root = root;
    }

    void enter(String name) {
        grow();
        names[depth++] = name;
    }

    void enter(int index) {
        grow();
        names[depth] = null;
        indexes[depth++] = index;
    }

    void leave() {
        depth--;
    }

    private void grow() {
        if (depth == names.length) {
            names = Arrays.copyOf(names, depth * 2);
            indexes = Arrays.copyOf(indexes, depth * 2);
        }
    }

    void fault(String message) {
        if (total++ < SchemaFaults.MOST) {
            faults.add(new SchemaFault(path(), message));
        }
    }

    private JsonPath path() {
        List<JsonPath.Segment> segments = new ArrayList<>(root.segments());
        for (int i = 0; i < depth; i++) {
            String name = names[i];
            segments.add(name == null ? new JsonPath.Index(indexes[i]) : new JsonPath.Name(name));
        }
        return new JsonPath(segments);
    }

    SchemaFaults faults() {
        return total == 0 ? SchemaFaults.NONE : new SchemaFaults(faults, total);
    }
}
