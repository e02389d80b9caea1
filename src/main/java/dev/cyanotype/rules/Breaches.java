package dev.cyanotype.rules;

import dev.cyanotype.blueprint.Blueprint;
import dev.cyanotype.blueprint.Component;
import dev.cyanotype.blueprint.Place;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.Comparator;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.function.Consumer;
import org.jspecify.annotations.Nullable;

/** The breaches of one rule in one state of a document. */
final class Breaches implements Consumer<Breach> {
    private final List<Breach> list = new ArrayList<>(4);

    @Override
    public void accept(Breach breach) {
        list.add(breach);
    }

    boolean isEmpty() {
        return list.isEmpty();
    }

    int size() {
        return list.size();
    }

    List<Breach> list() {
        return list;
    }

    Map<Breach.Key, Breach> byKey() {
        Map<Breach.Key, Breach> byKey = HashMap.newHashMap(list.size());
        for (Breach breach : list) {
            byKey.put(breach.key(), breach);
        }
        return byKey;
    }

    /** Puts those of one component, from an index on, in the order of what they are found against. */
    void sortOthers(int from, Scene scene) {
        if (list.size() - from > 1) {
            list.subList(from, list.size()).sort(Comparator.comparingInt(breach -> indexOfOther(breach, scene)));
        }
    }

    private static int indexOfOther(Breach breach, Scene scene) {
        return breach.other() == null || !breach.rule().isMutual() ? -1 : scene.index(breach.other());
    }

    /** Puts them in document order, and takes out what was found twice. */
    void sort(Scene scene) {
        if (list.size() < 2) {
            return;
        }
        List<Placed> placed = new ArrayList<>(list.size());
        for (Breach breach : list) {
            placed.add(new Placed(breach, path(breach.component(), scene.blueprint()), indexOfOther(breach, scene)));
        }
        placed.sort(Breaches::compare);
        list.clear();
        Breach last = null;
        for (Placed one : placed) {
            if (last == null || !last.equals(one.breach())) {
                list.add(one.breach());
            }
            last = one.breach();
        }
    }

    /**
     * A breach and where it stands.
     *
     * @param path the indexes on the way to its component; none for the screen
     * @param other the index of what it is found against
     */
    private record Placed(Breach breach, int[] path, int other) {}

    private static int compare(Placed a, Placed b) {
        int order = Arrays.compare(a.path(), b.path());
        return order != 0 ? order : Integer.compare(a.other(), b.other());
    }

    private static int[] path(@Nullable Component component, Blueprint in) {
        List<Integer> upwards = new ArrayList<>();
        String id = component == null ? null : component.id();
        while (id != null) {
            Place place = in.place(id);
            if (place == null) {
                throw new IllegalArgumentException("no component " + id);
            }
            upwards.add(place.index());
            id = place.parent();
        }
        int[] path = new int[upwards.size()];
        for (int i = 0; i < path.length; i++) {
            path[i] = upwards.get(path.length - 1 - i);
        }
        return path;
    }
}
