package dev.cyanotype.render;

import dev.cyanotype.blueprint.Blueprint;
import dev.cyanotype.blueprint.Component;
import dev.cyanotype.blueprint.Tokens;
import dev.cyanotype.geometry.Box;
import java.util.HashMap;
import java.util.Map;
import org.jspecify.annotations.Nullable;

/**
 * A blueprint laid out flat for drawing: its components in document order, their boxes side by side in one array, which is faster
 * to run through than any index is to ask, and what has been read or set of each, kept.
 *
 * <p>The sheet of a later state takes over all that it shares with an earlier one. For one thread.
 */
final class Sheet {
    private static final int TOP = -1;

    private final Blueprint blueprint;
    private final Tokens tokens;
    private final Component[] components;
    private final @Nullable Look[] looks;
    private final @Nullable TextStyle[] styles;
    private final @Nullable Paragraph[] paragraphs;
    /** Left, top, right and bottom of each. */
    private final float[] edges;
    /** The number of components in each and below it. */
    private final int[] spans;
    /** How far before each its parent stands; {@link #TOP} on the screen itself. */
    private final int[] ups;

    private @Nullable Map<String, Integer> indexes;

    private Sheet(Blueprint blueprint, int size) {
        this.blueprint = blueprint;
        this.tokens = blueprint.tokens();
        this.components = new Component[size];
        this.looks = new Look[size];
        this.styles = new TextStyle[size];
        this.paragraphs = new Paragraph[size];
        this.edges = new float[4 * size];
        this.spans = new int[size];
        this.ups = new int[size];
    }

    static Sheet of(Blueprint blueprint) {
        return of(blueprint, null);
    }

    /** The sheet of a state of which an earlier one has been laid out. */
    static Sheet of(Blueprint blueprint, @Nullable Sheet earlier) {
        if (earlier != null && earlier.blueprint == blueprint) {
            return earlier;
        }
        var sheet = new Sheet(blueprint, blueprint.count());
        boolean alike = earlier != null && earlier.tokens.members() == sheet.tokens.members();
        new Laying(sheet, alike ? earlier : null).lay(blueprint.components(), -1);
        return sheet;
    }

    Blueprint blueprint() {
        return blueprint;
    }

    Tokens tokens() {
        return tokens;
    }

    int size() {
        return components.length;
    }

    Component component(int index) {
        return components[index];
    }

    Box box(int index) {
        return components[index].box();
    }

    /** The index behind the last component below one. */
    int end(int index) {
        return index + spans[index];
    }

    boolean hasChildren(int index) {
        return spans[index] > 1;
    }

    /** The index of the parent, -1 on the screen itself. */
    int parent(int index) {
        return ups[index] == TOP ? -1 : index - ups[index];
    }

    Look look(int index) {
        Look known = looks[index];
        if (known == null) {
            known = Look.of(components[index]);
            looks[index] = known;
        }
        return known;
    }

    /** How the text of a component is set. */
    TextStyle style(int index) {
        TextStyle known = styles[index];
        if (known == null) {
            known = TextStyle.of(components[index], tokens);
            styles[index] = known;
        }
        return known;
    }

    /** The text of a component set into its own box, or null where that has not been done. */
    @Nullable Paragraph paragraph(int index) {
        return paragraphs[index];
    }

    void keep(int index, Paragraph paragraph) {
        paragraphs[index] = paragraph;
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
            known = HashMap.newHashMap(components.length);
            for (int i = 0; i < components.length; i++) {
                known.put(components[i].id(), i);
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
        int count = 0;
        for (int i = 0, e = 0; i < components.length; i++, e += 4) {
            if (edges[e] <= right && edges[e + 2] >= left && edges[e + 1] <= bottom && edges[e + 3] >= top) {
                found[count++] = i;
            }
        }
        return count;
    }

    /** Lays components out one behind the other; what an earlier sheet has of them is copied, runs at a time. */
    private static final class Laying {
        private final Sheet sheet;
        private final @Nullable Sheet earlier;
        private int size;
        /** Where the earlier sheet is expected to go on. */
        private int next;

        private int runStart;
        private int runLength;

        Laying(Sheet sheet, @Nullable Sheet earlier) {
            this.sheet = sheet;
            this.earlier = earlier;
        }

        void lay(Iterable<Component> list, int parent) {
            for (Component component : list) {
                if (earlier == null || !copied(component, earlier, parent)) {
                    add(component, parent);
                }
            }
            flush();
        }

        private boolean copied(Component component, Sheet from, int parent) {
            int at = expected(component, from);
            if (at < 0) {
                return false;
            }
            if (from.components[at] != component) {
                next = at + 1;
                add(component, parent);
                next = at + from.spans[at];
                return true;
            }
            int span = from.spans[at];
            if (runStart + runLength != at || runLength == 0) {
                flush();
                runStart = at;
            }
            sheet.ups[size] = parent < 0 ? TOP : size - parent;
            runLength += span;
            size += span;
            next = at + span;
            return true;
        }

        /** The place of a component in the earlier sheet: where it is expected, behind one that has gone, or anywhere. */
        private int expected(Component component, Sheet from) {
            for (int i = 0, at = next; i < 2 && at < from.components.length; i++, at += from.spans[at]) {
                Component there = from.components[at];
                if (there == component || there.id().equals(component.id())) {
                    return at;
                }
            }
            return from.indexOf(component.id());
        }

        private void flush() {
            if (runLength > 0 && earlier != null) {
                int to = size - runLength;
                System.arraycopy(earlier.components, runStart, sheet.components, to, runLength);
                System.arraycopy(earlier.looks, runStart, sheet.looks, to, runLength);
                System.arraycopy(earlier.styles, runStart, sheet.styles, to, runLength);
                System.arraycopy(earlier.paragraphs, runStart, sheet.paragraphs, to, runLength);
                System.arraycopy(earlier.edges, 4 * runStart, sheet.edges, 4 * to, 4 * runLength);
                System.arraycopy(earlier.spans, runStart, sheet.spans, to, runLength);
                for (int i = 0; i < runLength; i++) {
                    if (sheet.ups[to + i] == 0) {
                        sheet.ups[to + i] = earlier.ups[runStart + i];
                    }
                }
                runLength = 0;
            }
        }

        private void add(Component component, int parent) {
            flush();
            int index = size++;
            Box box = component.box();
            sheet.components[index] = component;
            sheet.edges[4 * index] = (float) box.x();
            sheet.edges[4 * index + 1] = (float) box.y();
            sheet.edges[4 * index + 2] = (float) box.right();
            sheet.edges[4 * index + 3] = (float) box.bottom();
            sheet.ups[index] = parent < 0 ? TOP : index - parent;
            if (!component.children().isEmpty()) {
                lay(component.children(), index);
            }
            sheet.spans[index] = size - index;
        }
    }
}
