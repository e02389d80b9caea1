package dev.cyanotype.architecture;

import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.TreeMap;
import java.util.TreeSet;

/** Which package of the project may know which: the drawing in the architecture guide, as a table. */
final class Arrows {
    private static final Map<String, List<String>> DRAWN = new TreeMap<>();

    static {
        DRAWN.put("", List.of("launch"));
        DRAWN.put("launch", List.of("editor", "cli"));
        DRAWN.put("editor", faces());
        DRAWN.put("cli", faces());
        DRAWN.put("determinism", List.of("session"));
        DRAWN.put("batch", List.of("session"));
        DRAWN.put("analytics", List.of("journal"));
        DRAWN.put("session", List.of("pipeline", "history", "journal", "files"));
        DRAWN.put("journal", List.of("history", "files"));
        DRAWN.put("profile", List.of("pipeline"));
        DRAWN.put("pipeline", List.of("language", "rules"));
        DRAWN.put("language", List.of("edit"));
        DRAWN.put("rules", List.of("edit"));
        DRAWN.put("history", List.of("pipeline"));
        DRAWN.put("edit", List.of("blueprint"));
        DRAWN.put("interchange", List.of("blueprint", "colour", "files"));
        DRAWN.put("render", List.of("blueprint", "geometry", "colour"));
        DRAWN.put("blueprint", List.of("geometry", "colour", "json"));
        DRAWN.put("files", List.of());
        DRAWN.put("geometry", List.of());
        DRAWN.put("colour", List.of());
        DRAWN.put("json", List.of());
    }

    private Arrows() {}

    private static List<String> faces() {
        return List.of("session", "profile", "determinism", "batch", "analytics", "interchange", "render");
    }

    static Set<String> packages() {
        return DRAWN.keySet();
    }

    /** The package itself and all that its arrows lead to, near and far. */
    static Set<String> reachableFrom(String start) {
        Set<String> reached = new TreeSet<>();
        follow(start, reached);
        return reached;
    }

    private static void follow(String start, Set<String> reached) {
        if (reached.add(start)) {
            DRAWN.get(start).forEach(next -> follow(next, reached));
        }
    }
}
