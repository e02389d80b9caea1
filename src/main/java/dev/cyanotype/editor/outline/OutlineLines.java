package dev.cyanotype.editor.outline;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;

/**
 * Lines of an outline and where the line of each component is.
 *
 * @param indexes by the id of the component
 */
record OutlineLines(List<OutlineRow> rows, Map<String, Integer> indexes) {
    static OutlineLines none() {
        return of(new ArrayList<>());
    }

    static OutlineLines of(List<OutlineRow> rows) {
        Map<String, Integer> indexes = HashMap.newHashMap(rows.size());
        for (int i = 0; i < rows.size(); i++) {
            indexes.putIfAbsent(rows.get(i).id(), i);
        }
        return new OutlineLines(rows, indexes);
    }
}
