package dev.cyanotype.render;

import dev.cyanotype.blueprint.Component;
import dev.cyanotype.blueprint.ComponentList;
import java.util.Objects;
import org.jspecify.annotations.Nullable;

/** Lays components out one behind the other; what an earlier sheet has of them is copied, as many lines at a time as follow. */
final class Laying {
    private final Columns columns;
    private final @Nullable Sheet earlier;
    private int size;
    /** Where the earlier sheet is expected to go on. */
    private int next;

    private int runStart;
    private int runLength;

    Laying(Columns columns, @Nullable Sheet earlier) {
        this.columns = columns;
        this.earlier = earlier;
    }

    void lay(ComponentList list) {
        lay(list, -1);
    }

    private void lay(ComponentList list, int parent) {
        for (Component component : list) {
            int at = earlier == null ? -1 : expected(component, earlier);
            if (earlier == null || at < 0) {
                add(component, parent);
            } else if (earlier.component(at) == component) {
                copy(at, parent, earlier);
            } else {
                change(component, at, parent, earlier);
            }
        }
        flush();
    }

    /** The place of a component in the earlier sheet: where it is expected, behind one that has gone, or anywhere. */
    private int expected(Component component, Sheet from) {
        for (int i = 0, at = next; i < 2 && at < from.size(); i++, at = from.end(at)) {
            Component there = from.component(at);
            if (there == component || there.id().equals(component.id())) {
                return at;
            }
        }
        return from.indexOf(component.id());
    }

    private void copy(int at, int parent, Sheet from) {
        if (runStart + runLength != at || runLength == 0) {
            flush();
            runStart = at;
        }
        int first = size;
        columns.setParent(first, parent);
        int span = from.end(at) - at;
        runLength += span;
        size += span;
        next = at + span;
        if (!Objects.equals(id(parent), from.parentId(at))) {
            flush();
            columns.forgetTones(first, size);
        }
    }

    private @Nullable String id(int index) {
        return index < 0 ? null : columns.components[index].id();
    }

    private void change(Component component, int at, int parent, Sheet from) {
        int first = size;
        next = at + 1;
        add(component, parent);
        next = from.end(at);
        columns.forgetTones(first, size);
    }

    private void add(Component component, int parent) {
        flush();
        int index = size++;
        columns.put(index, component);
        columns.setParent(index, parent);
        if (!component.children().isEmpty()) {
            lay(component.children(), index);
        }
        columns.spans[index] = size - index;
    }

    private void flush() {
        if (runLength > 0 && earlier != null) {
            columns.copy(earlier.columns(), runStart, size - runLength, runLength);
            runLength = 0;
        }
    }
}
