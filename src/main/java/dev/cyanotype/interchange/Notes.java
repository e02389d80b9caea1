package dev.cyanotype.interchange;

import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;

/** What a conversion has to say: single remarks, and remarks on components that are counted rather than repeated. */
final class Notes {
    private final List<String> lines = new ArrayList<>();
    private final Map<String, Integer> counts = new LinkedHashMap<>();

    void add(String line) {
        lines.add(line);
    }

    /** Counts a component of which the same is to be said as of others. */
    void count(String remark) {
        counts.merge(remark, 1, Integer::sum);
    }

    List<String> lines() {
        List<String> all = new ArrayList<>(lines);
        counts.forEach((remark, count) -> all.add(remark + " (" + count + (count == 1 ? " component)" : " components)")));
        return all;
    }
}
