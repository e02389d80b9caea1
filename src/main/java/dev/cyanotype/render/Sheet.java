package dev.cyanotype.render;

import dev.cyanotype.blueprint.Blueprint;
import dev.cyanotype.blueprint.Component;
import dev.cyanotype.blueprint.ComponentList;
import dev.cyanotype.blueprint.Tokens;
import dev.cyanotype.geometry.Box;
import java.util.HashMap;
import java.util.Map;
import org.jspecify.annotations.Nullable;

/**
 * A blueprint laid out flat for drawing: its components in document order, their boxes side by side in one array, which is faster
 * to run through than any index is to ask, and what has been read or set of each, kept.
 *
 * <p>A sheet is brought up to a later state where that has the same components; of one that has not, a new sheet takes over all
 * that the two share. For one thread.
 */
final class Sheet {
    /** The tone of a component that is hidden; no colour is written so. */
    static final int NO_TONE = 1;

    private Blueprint blueprint;
    private final Tokens tokens;
    private final Columns columns;
    private @Nullable Map<String, Integer> indexes;

    private Sheet(Blueprint blueprint) {
        this.blueprint = blueprint;
        this.tokens = blueprint.tokens();
        this.columns = new Columns(blueprint.count());
    }

    static Sheet of(Blueprint blueprint) {
        return of(blueprint, null);
    }

    /** The sheet of a state; an earlier one may be brought up to it, or lose what it knows to it. */
    static Sheet of(Blueprint blueprint, @Nullable Sheet earlier) {
        Sheet alike = earlier != null && earlier.tokens.members() == blueprint.tokens().members() ? earlier : null;
        if (alike != null && alike.isRevised(blueprint)) {
            return alike;
        }
        var sheet = new Sheet(blueprint);
        new Laying(sheet.columns, alike).lay(blueprint.components());
        return sheet;
    }

    /** Brings the sheet up to a state, if that has the same components in the same order; tells whether it has. */
    private boolean isRevised(Blueprint next) {
        if (next == blueprint) {
            return true;
        }
        if (next.count() != size() || !isRevised(blueprint.components(), next.components(), 0)) {
            return false;
        }
        blueprint = next;
        return true;
    }

    /** Brings the lines from one on up to a list and what is below it; tells whether they are of the same components. */
    private boolean isRevised(ComponentList old, ComponentList list, int from) {
        return list.forEachReplacement(old, (index, was, now) -> {
            int at = from + index;
            if (!was.id().equals(now.id())) {
                return false;
            }
            boolean below = was.children() == now.children() || isRevised(was.children(), now.children(), at + 1);
            if (below) {
                columns.put(at, now);
                if (!looksAlike(was, now)) {
                    columns.forgetTones(at, end(at));
                }
            }
            return below;
        });
    }

    private static boolean looksAlike(Component one, Component other) {
        return one.members().get("visual") == other.members().get("visual");
    }

    Blueprint blueprint() {
        return blueprint;
    }

    Tokens tokens() {
        return tokens;
    }

    int size() {
        return columns.size();
    }

    Component component(int index) {
        return columns.components[index];
    }

    Box box(int index) {
        return columns.components[index].box();
    }

    /** The index behind the last component below one. */
    int end(int index) {
        return index + columns.spans[index];
    }

    boolean hasChildren(int index) {
        return columns.spans[index] > 1;
    }

    Columns columns() {
        return columns;
    }

    /** The id of the parent, or null on the screen itself. */
    @Nullable String parentId(int index) {
        int parent = parent(index);
        return parent < 0 ? null : component(parent).id();
    }

    /** The index of the parent, -1 on the screen itself. */
    int parent(int index) {
        return columns.parent(index);
    }

    float left(int index) {
        return columns.edges[4 * index];
    }

    float top(int index) {
        return columns.edges[4 * index + 1];
    }

    float right(int index) {
        return columns.edges[4 * index + 2];
    }

    float bottom(int index) {
        return columns.edges[4 * index + 3];
    }

    /** Reads the looks of all components. */
    void readAll() {
        for (int i = 0; i < size(); i++) {
            tone(i);
        }
    }

    /** The ARGB that stands for a component from afar, its opacity in it; {@link #NO_TONE} where it is hidden. */
    int tone(int index) {
        int known = columns.tones[index];
        if (known == Columns.UNKNOWN) {
            known = isHidden(index) ? NO_TONE : Tone.of(component(index), look(index)).faded(opacity(index)).argb();
            known = known == NO_TONE || known >>> 24 != 0 ? known : 0;
            columns.tones[index] = known;
        }
        return known;
    }

    Look look(int index) {
        Look known = columns.looks[index];
        if (known == null) {
            known = Look.of(component(index));
            columns.looks[index] = known;
        }
        return known;
    }

    /** How the text of a component is set. */
    TextStyle style(int index) {
        TextStyle known = columns.styles[index];
        if (known == null) {
            known = TextStyle.of(component(index), tokens);
            columns.styles[index] = known;
        }
        return known;
    }

    /** The text of a component set into its own box, or null where that has not been done. */
    @Nullable Paragraph paragraph(int index) {
        return columns.paragraphs[index];
    }

    void keep(int index, Paragraph paragraph) {
        columns.paragraphs[index] = paragraph;
    }

    /** The opacity of a component with that of all it is part of. */
    double opacity(int index) {
        double opacity = 1;
        for (int at = index; at >= 0; at = parent(at)) {
            opacity *= look(at).opacity();
        }
        return opacity;
    }

    /** Whether a component is hidden, by itself or by one that it is part of. */
    boolean isHidden(int index) {
        for (int at = index; at >= 0; at = parent(at)) {
            if (!look(at).isVisible()) {
                return true;
            }
        }
        return false;
    }

    /** The index of the component with an id, -1 where there is none. */
    int indexOf(String id) {
        Map<String, Integer> known = indexes;
        if (known == null) {
            known = HashMap.newHashMap(size());
            for (int i = 0; i < size(); i++) {
                known.put(component(i).id(), i);
            }
            indexes = known;
        }
        return known.getOrDefault(id, -1);
    }

    /** Puts the indexes of the components whose boxes touch an area into {@code found}, in document order; gives their number. */
    int within(Box area, int[] found) {
        float left = (float) area.x();
        float top = (float) area.y();
        float right = (float) area.right();
        float bottom = (float) area.bottom();
        float[] edges = columns.edges;
        int size = size();
        int count = 0;
        for (int i = 0, e = 0; i < size; i++, e += 4) {
            if (edges[e] <= right && edges[e + 2] >= left && edges[e + 1] <= bottom && edges[e + 3] >= top) {
                found[count++] = i;
            }
        }
        return count;
    }
}
