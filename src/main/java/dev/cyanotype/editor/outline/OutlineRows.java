package dev.cyanotype.editor.outline;

import dev.cyanotype.blueprint.Blueprint;
import dev.cyanotype.blueprint.Component;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Set;
import javafx.collections.ModifiableObservableListBase;

/** The visible lines, as a list that tells no more than what has changed. */
final class OutlineRows extends ModifiableObservableListBase<OutlineRow> {
    private List<OutlineRow> rows = new ArrayList<>();
    private Map<String, Integer> indexes = Map.of();

    /** Becomes other lines; those that look the same are not touched. */
    void become(OutlineLines lines) {
        List<OutlineRow> now = lines.rows();
        indexes = lines.indexes();
        int from = 0;
        int least = Math.min(rows.size(), now.size());
        while (from < least && rows.get(from).looksLike(now.get(from))) {
            from++;
        }
        int behind = 0;
        while (behind < least - from && rows.get(rows.size() - 1 - behind).looksLike(now.get(now.size() - 1 - behind))) {
            behind++;
        }
        int removed = rows.size() - behind - from;
        int added = now.size() - behind - from;
        if (removed == 0 && added == 0) {
            rows = now;
            return;
        }
        List<OutlineRow> gone = new ArrayList<>(rows.subList(from, from + removed));
        rows = now;
        beginChange();
        if (removed == added) {
            for (int i = 0; i < removed; i++) {
                if (!gone.get(i).looksLike(now.get(from + i))) {
                    nextSet(from + i, gone.get(i));
                }
            }
        } else if (added == 0) {
            nextRemove(from, gone);
        } else {
            nextReplace(from, from + added, gone);
        }
        endChange();
    }

    /** The lines as they are, not to be changed. */
    List<OutlineRow> lines() {
        return rows;
    }

    /** Tells of components of which members have changed that move and hide nothing. */
    void update(Set<String> ids, Blueprint document) {
        beginChange();
        for (String id : ids) {
            int index = indexOf(id);
            Component changed = index < 0 ? null : document.component(id);
            if (changed != null) {
                set(index, rows.get(index).with(changed));
            }
        }
        endChange();
    }

    /** The index of the line of a component, or -1 where none is visible. */
    int indexOf(String id) {
        return indexes.getOrDefault(id, -1);
    }

    @Override
    public OutlineRow get(int index) {
        return rows.get(index);
    }

    @Override
    public int size() {
        return rows.size();
    }

    @Override
    protected void doAdd(int index, OutlineRow row) {
        rows.add(index, row);
    }

    @Override
    protected OutlineRow doSet(int index, OutlineRow row) {
        return rows.set(index, row);
    }

    @Override
    protected OutlineRow doRemove(int index) {
        return rows.remove(index);
    }
}
