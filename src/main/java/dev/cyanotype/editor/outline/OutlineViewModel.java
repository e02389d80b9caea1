package dev.cyanotype.editor.outline;

import dev.cyanotype.blueprint.Blueprint;
import dev.cyanotype.blueprint.Component;
import dev.cyanotype.edit.Edit;
import dev.cyanotype.edit.MemberPath;
import dev.cyanotype.editor.support.core.Latest;
import dev.cyanotype.editor.support.core.Threads;
import dev.cyanotype.editor.support.document.DocumentViewModel;
import dev.cyanotype.editor.support.document.Moment;
import dev.cyanotype.editor.support.panel.PanelModel;
import dev.cyanotype.json.JsonLiteral;
import dev.cyanotype.json.JsonString;
import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.WeakHashMap;
import javafx.beans.property.ReadOnlyObjectProperty;
import javafx.beans.property.ReadOnlyObjectWrapper;
import javafx.beans.property.SimpleStringProperty;
import javafx.beans.property.StringProperty;
import javafx.beans.value.ChangeListener;
import javafx.collections.ObservableList;
import org.jspecify.annotations.Nullable;

/** The outline of one document: which lines it has, which of them are selected, and what is done to them. */
public final class OutlineViewModel implements PanelModel {
    private static final MemberPath TEXT = MemberPath.of("text");
    private static final MemberPath VISIBLE = MemberPath.of("visual", "visible");

    private final OutlineRows rows = new OutlineRows();
    private final StringProperty filter = new SimpleStringProperty("");
    private final ReadOnlyObjectWrapper<Set<String>> selected = new ReadOnlyObjectWrapper<>(Set.of());
    private final ReadOnlyObjectWrapper<Set<String>> locked = new ReadOnlyObjectWrapper<>(Set.of());
    private final ReadOnlyObjectWrapper<@Nullable String> focused = new ReadOnlyObjectWrapper<>();
    private final OutlineDropping dropping = new OutlineDropping();
    private final Map<DocumentViewModel, OutlineTree> trees = new WeakHashMap<>();
    private final Latest<OutlineSearch.Found> search;
    private final OutlineLaying laying;

    private final ChangeListener<Moment> moved = (_, before, now) -> moved(before, now);
    private final ChangeListener<List<String>> chosen = (_, _, ids) -> selectionChanged(ids);
    private final ChangeListener<Set<String>> locking = (_, _, ids) -> locked.set(ids);

    private @Nullable DocumentViewModel document;
    private @Nullable String anchor;
    private OutlineSearch.@Nullable Found found;
    private boolean seen = true;
    private boolean late;
    private boolean selecting;
    /** What is to be looked at when its line is there. */
    private @Nullable String awaited;

    public OutlineViewModel(Threads threads) {
        this.search = new Latest<>(threads);
        this.laying = new OutlineLaying(threads, this::laid);
        filter.addListener((_, _, _) -> look());
    }

    /** The visible lines. */
    public ObservableList<OutlineRow> rows() {
        return rows;
    }

    /** What is searched for. */
    public StringProperty filterProperty() {
        return filter;
    }

    /** The ids of the components selected. */
    public ReadOnlyObjectProperty<Set<String>> selectedProperty() {
        return selected.getReadOnlyProperty();
    }

    /** The ids of the components locked. */
    public ReadOnlyObjectProperty<Set<String>> lockedProperty() {
        return locked.getReadOnlyProperty();
    }

    /** The id of the component whose line has the keyboard, or null. */
    public ReadOnlyObjectProperty<@Nullable String> focusedProperty() {
        return focused.getReadOnlyProperty();
    }

    /** What is dragged over it. */
    public OutlineDropping dropping() {
        return dropping;
    }

    public @Nullable DocumentViewModel document() {
        return document;
    }

    /** Shows a document, or nothing for null. */
    @Override
    public void show(@Nullable DocumentViewModel other) {
        if (document != null) {
            document.momentProperty().removeListener(moved);
            document.selectionProperty().removeListener(chosen);
            document.lockedProperty().removeListener(locking);
        }
        dropping.end();
        search.callOff();
        laying.callOff();
        awaited = null;
        document = other;
        found = null;
        focused.set(null);
        anchor = null;
        if (other == null) {
            rows.become(OutlineLines.none());
            return;
        }
        if (OutlineLaying.takesLong(other.document())) {
            laying.expect();
            rows.become(OutlineLines.none());
        }
        trees.computeIfAbsent(other, shown -> new OutlineTree(shown.document()));
        other.momentProperty().addListener(moved);
        other.selectionProperty().addListener(chosen);
        other.lockedProperty().addListener(locking);
        locked.set(other.lockedProperty().get());
        documentChanged();
        selectionChanged(other.selectionProperty().get());
    }

    /** Tells whether anybody sees it: what nobody sees is brought up to date when somebody does. */
    @Override
    public void setSeen(boolean now) {
        seen = now;
        if (now && late) {
            late = false;
            documentChanged();
            selectionChanged(document == null ? List.of() : document.selectionProperty().get());
        }
    }

    private void moved(Moment before, Moment now) {
        Set<String> ids = seen && found == null && !laying.isWaiting() ? FieldsOnly.changed(before.history().current(), now.history().current()) : null;
        if (ids == null) {
            documentChanged();
        } else {
            rows.update(ids, now.document());
        }
    }

    private void documentChanged() {
        if (!seen) {
            late = true;
        } else if (filter.get().isBlank()) {
            lay();
        } else {
            lay();
            look();
        }
    }

    private void lay() {
        DocumentViewModel shown = document;
        if (shown != null) {
            laying.lay(tree(shown), shown.document(), found, rows.lines());
        }
    }

    private void laid(OutlineLines lines) {
        rows.become(lines);
        String id = awaited;
        awaited = null;
        if (id != null && id.equals(focused.get())) {
            focused.set(null);
            focused.set(id);
        }
    }

    /** Whether the lines are still to come. */
    boolean isWaiting() {
        return laying.isWaiting();
    }

    private OutlineTree tree(DocumentViewModel of) {
        return trees.computeIfAbsent(of, shown -> new OutlineTree(shown.document()));
    }

    private void look() {
        DocumentViewModel shown = document;
        String words = filter.get().strip();
        if (shown == null || words.isEmpty()) {
            search.callOff();
            found = null;
            lay();
            return;
        }
        Blueprint in = shown.document();
        search.ask(() -> OutlineSearch.find(in, words), now -> {
            found = now;
            lay();
        });
    }

    private void selectionChanged(List<String> ids) {
        selected.set(new HashSet<>(ids));
        DocumentViewModel shown = document;
        if (shown == null || !seen || selecting || ids.isEmpty()) {
            late |= !seen;
            return;
        }
        String last = ids.getLast();
        if (found == null && tree(shown).reveal(last, shown.document())) {
            lay();
        }
        anchor = last;
        awaited = laying.isWaiting() ? last : null;
        focused.set(null);
        focused.set(last);
    }

    // Lines

    /** The index of the line of a component, or -1. */
    public int indexOf(@Nullable String id) {
        return id == null ? -1 : rows.indexOf(id);
    }

    public void setExpanded(String id, boolean expand) {
        if (document != null && found == null && tree(document).setExpanded(id, expand)) {
            lay();
        }
    }

    /** Chooses a line as a click does: alone; with {@code toggle} beside the others; with {@code extend} all up to it. */
    public void choose(int index, boolean extend, boolean toggle) {
        if (document == null || index < 0 || index >= rows.size()) {
            return;
        }
        String id = rows.get(index).id();
        int from = indexOf(anchor);
        focused.set(id);
        if (extend && from >= 0) {
            List<String> ids = new ArrayList<>();
            for (int i = Math.min(from, index); i <= Math.max(from, index); i++) {
                ids.add(rows.get(i).id());
            }
            select(from <= index ? ids : ids.reversed());
            return;
        }
        anchor = id;
        List<String> ids = new ArrayList<>(toggle ? document.selectionProperty().get() : List.of());
        if (!toggle || !ids.remove(id)) {
            ids.add(id);
        }
        select(ids);
    }

    private void select(List<String> ids) {
        if (document != null) {
            selecting = true;
            document.select(ids);
            selecting = false;
        }
    }

    /** Goes up or down by lines. */
    public void step(int lines, boolean extend) {
        int at = indexOf(focused.get());
        int to = at < 0 ? lines > 0 ? 0 : rows.size() - 1 : Math.clamp((long) at + lines, 0, Math.max(0, rows.size() - 1));
        choose(to, extend, false);
    }

    /** Closes the line with the keyboard, or goes to the one that it is in. */
    public void stepOut() {
        int at = indexOf(focused.get());
        if (at < 0) {
            return;
        }
        OutlineRow row = rows.get(at);
        if (row.isExpanded() && found == null) {
            setExpanded(row.id(), false);
            return;
        }
        for (int i = at - 1; i >= 0; i--) {
            if (rows.get(i).depth() < row.depth()) {
                choose(i, false, false);
                return;
            }
        }
    }

    /** Opens the line with the keyboard, or goes to the first in it. */
    public void stepIn() {
        int at = indexOf(focused.get());
        if (at >= 0 && rows.get(at).isExpanded()) {
            choose(at + 1, false, false);
        } else if (at >= 0 && rows.get(at).isBranch()) {
            setExpanded(rows.get(at).id(), true);
        }
    }

    /** Selects what lies in the components selected. */
    public void selectChildren() {
        if (document == null) {
            return;
        }
        Blueprint now = document.document();
        List<String> ids = new ArrayList<>();
        for (String id : document.selectionProperty().get()) {
            now.forEachChild(id, child -> ids.add(child.id()));
        }
        if (!ids.isEmpty()) {
            document.select(ids);
        }
    }

    // Edits

    /** Gives a component a text; an empty one takes it away. */
    public void rename(String id, String text) {
        Component component = document == null ? null : document.document().component(id);
        String before = component == null ? null : component.text();
        if (document == null || component == null || text.equals(before == null ? "" : before)) {
            return;
        }
        Edit edit = text.isEmpty() ? new Edit.UnsetMember(id, TEXT) : new Edit.SetMember(id, TEXT, JsonString.of(text));
        document.apply(List.of(edit));
    }

    /** Hides a component that can be seen, or shows it; all that are selected where it is one of them. */
    public void toggleVisible(String id) {
        Component component = document == null ? null : document.document().component(id);
        if (document == null || component == null) {
            return;
        }
        boolean hide = component.visual().isVisible();
        List<Edit> edits = new ArrayList<>();
        for (String each : meant(id)) {
            Component one = document.document().required(each);
            if (one.visual().isVisible() == hide) {
                edits.add(hide ? new Edit.SetMember(each, VISIBLE, JsonLiteral.FALSE) : new Edit.UnsetMember(each, VISIBLE));
            }
        }
        document.apply(edits);
    }

    /** Locks a component for this session, or unlocks it; all that are selected where it is one of them. */
    public void toggleLocked(String id) {
        if (document != null) {
            document.setLocked(meant(id), !locked.get().contains(id));
        }
    }

    private List<String> meant(String id) {
        List<String> ids = document == null ? List.of() : document.selectionProperty().get();
        return ids.contains(id) ? ids : List.of(id);
    }

    /** Deletes what is selected. */
    public void delete() {
        if (document != null && !document.selectionProperty().get().isEmpty()) {
            document.say("delete this");
        }
    }

    /** Moves what is selected among its siblings, one place up or down in the order. */
    public void reorder(boolean later) {
        if (document != null && !document.selectionProperty().get().isEmpty()) {
            document.say(later ? "bring the selection forward" : "send the selection backward");
        }
    }

    /** Begins to drag a line: with all that are selected where it is one of them. */
    public void drag(String id) {
        if (document != null) {
            dropping.begin(document, new OutlineDrag.Rows(meant(id)));
        }
    }

    /** Begins to take in what is dragged from elsewhere: a component as JSON, or one member of a component. */
    public void drag(boolean isComponent, String text) {
        OutlineDrag drag = isComponent ? OutlineDrag.ofComponents(text) : OutlineDrag.ofMember(text);
        if (document != null && drag != null) {
            dropping.begin(document, drag);
        }
    }
}
