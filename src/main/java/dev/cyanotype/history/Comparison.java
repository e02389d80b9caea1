package dev.cyanotype.history;

import dev.cyanotype.blueprint.Blueprint;
import dev.cyanotype.blueprint.Component;
import dev.cyanotype.edit.Edit;
import dev.cyanotype.geometry.Box;
import dev.cyanotype.history.Difference.Field;
import dev.cyanotype.history.Difference.Kind;
import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.Set;
import org.jspecify.annotations.Nullable;

/**
 * How one state of a document differs from another of the same document.
 *
 * @param differences the screen first, then what was added or changed in the order of the second state, then what was removed in
 *     that of the first; what lies in a component that was added or removed whole is not told again
 * @param edits edits that make the second state of the first, in order: what differs as sentences
 */
public record Comparison(List<Difference> differences, List<Edit> edits) {

    public Comparison {
        differences = List.copyOf(differences);
        edits = List.copyOf(edits);
    }

    /** How a state differs from an earlier one. */
    public static Comparison of(Blueprint before, Blueprint after) {
        List<Edit> edits = Reconciling.edits(before, after);
        Set<String> relocated = new HashSet<>();
        for (Edit edit : edits) {
            if (edit instanceof Edit.RelocateComponent(String id, String _, int _)) {
                relocated.add(id);
            }
        }
        var walk = new Walk(before, after, relocated);
        walk.screen();
        after.components().forEach(walk::arrived);
        before.components().forEach(walk::left);
        return new Comparison(walk.found, edits);
    }

    /** Whether the two states are the same. */
    public boolean isEmpty() {
        return differences.isEmpty();
    }

    /** Whether two components of one id are one component still. */
    static boolean isSame(@Nullable Component one, @Nullable Component other) {
        return one != null
                && other != null
                && one.type() == other.type()
                && java.util.Objects.equals(one.members().get("role"), other.members().get("role"));
    }

    private record Walk(Blueprint before, Blueprint after, Set<String> relocated, List<Difference> found) {
        Walk(Blueprint before, Blueprint after, Set<String> relocated) {
            this(before, after, relocated, new ArrayList<>());
        }

        void screen() {
            List<Field> fields = Fields.ofScreen(before.members(), after.members());
            if (!fields.isEmpty()) {
                found.add(new Difference(null, Kind.CHANGED, false, fields, null, null));
            }
        }

        void arrived(Component is) {
            Component was = before.component(is.id());
            if (was == is && !relocated.contains(is.id())) {
                return;
            }
            if (!isSame(was, is)) {
                found.add(new Difference(is.id(), Kind.ADDED, false, List.of(), null, is.box()));
                is.children().forEach(this::arrivedWithin);
                return;
            }
            if (was != null) {
                List<Field> fields = Fields.ofComponent(was.members(), is.members());
                boolean elsewhere = relocated.contains(is.id());
                if (!fields.isEmpty() || elsewhere) {
                    Box box = was.box();
                    found.add(new Difference(is.id(), Kind.CHANGED, elsewhere, fields, box, is.box()));
                }
            }
            is.children().forEach(this::arrived);
        }

        /** Of what lies in a component that was added, only what had been elsewhere. */
        private void arrivedWithin(Component is) {
            if (isSame(before.component(is.id()), is)) {
                arrived(is);
            } else {
                is.children().forEach(this::arrivedWithin);
            }
        }

        void left(Component was) {
            Component is = after.component(was.id());
            if (was == is) {
                return;
            }
            if (!isSame(was, is)) {
                found.add(new Difference(was.id(), Kind.REMOVED, false, List.of(), was.box(), null));
                was.children().forEach(this::leftWithin);
            } else {
                was.children().forEach(this::left);
            }
        }

        private void leftWithin(Component was) {
            if (isSame(was, after.component(was.id()))) {
                left(was);
            } else {
                was.children().forEach(this::leftWithin);
            }
        }
    }
}
