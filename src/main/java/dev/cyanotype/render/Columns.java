package dev.cyanotype.render;

import dev.cyanotype.blueprint.Component;
import dev.cyanotype.geometry.Box;
import java.util.Arrays;
import org.jspecify.annotations.Nullable;

/** What a {@link Sheet} holds of each component, side by side: a line for each, in document order. */
final class Columns {
    /** A tone that is not known yet; no colour is written so. */
    static final int UNKNOWN = 2;

    /** The distance to the parent of what has none. */
    private static final int TOP = -1;

    final Component[] components;
    final @Nullable Look[] looks;
    final @Nullable TextStyle[] styles;
    final @Nullable Paragraph[] paragraphs;
    /** The colours that stand for each from afar. */
    final int[] tones;
    /** Left, top, right and bottom of each. */
    final float[] edges;
    /** The number of components in each and below it. */
    final int[] spans;
    /** How far before each its parent stands. */
    private final int[] ups;

    Columns(int size) {
        components = new Component[size];
        looks = new Look[size];
        styles = new TextStyle[size];
        paragraphs = new Paragraph[size];
        tones = new int[size];
        edges = new float[4 * size];
        spans = new int[size];
        ups = new int[size];
    }

    int size() {
        return components.length;
    }

    /** Puts a component on a line, of which nothing is known yet. */
    void put(int index, Component component) {
        Box box = component.box();
        components[index] = component;
        looks[index] = null;
        styles[index] = null;
        paragraphs[index] = null;
        tones[index] = UNKNOWN;
        edges[4 * index] = (float) box.x();
        edges[4 * index + 1] = (float) box.y();
        edges[4 * index + 2] = (float) box.right();
        edges[4 * index + 3] = (float) box.bottom();
    }

    /** Says where a line's parent stands, -1 for the screen itself. */
    void setParent(int index, int parent) {
        ups[index] = parent < 0 ? TOP : index - parent;
    }

    int parent(int index) {
        return ups[index] == TOP ? -1 : index - ups[index];
    }

    /** Copies lines that follow each other; parents that have been said stay as said. */
    void copy(Columns from, int start, int to, int length) {
        System.arraycopy(from.components, start, components, to, length);
        System.arraycopy(from.looks, start, looks, to, length);
        System.arraycopy(from.styles, start, styles, to, length);
        System.arraycopy(from.paragraphs, start, paragraphs, to, length);
        System.arraycopy(from.tones, start, tones, to, length);
        System.arraycopy(from.edges, 4 * start, edges, 4 * to, 4 * length);
        System.arraycopy(from.spans, start, spans, to, length);
        for (int i = 0; i < length; i++) {
            if (ups[to + i] == 0) {
                ups[to + i] = from.ups[start + i];
            }
        }
    }

    /** Forgets the tones of lines, since what these are part of looks different. */
    void forgetTones(int from, int to) {
        Arrays.fill(tones, from, to, UNKNOWN);
    }
}
