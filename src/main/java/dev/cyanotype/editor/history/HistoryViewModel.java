package dev.cyanotype.editor.history;

import dev.cyanotype.editor.history.HistoryRow.Standing;
import dev.cyanotype.editor.support.document.DocumentViewModel;
import dev.cyanotype.editor.support.document.Moment;
import dev.cyanotype.editor.support.panel.Following;
import dev.cyanotype.editor.support.panel.PanelModel;
import dev.cyanotype.history.History;
import dev.cyanotype.history.LoggedRun;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.function.Function;
import javafx.beans.property.ObjectProperty;
import javafx.beans.property.ReadOnlyBooleanProperty;
import javafx.beans.property.ReadOnlyBooleanWrapper;
import javafx.beans.property.ReadOnlyIntegerProperty;
import javafx.beans.property.ReadOnlyIntegerWrapper;
import javafx.beans.property.SimpleIntegerProperty;
import javafx.beans.property.SimpleObjectProperty;
import javafx.beans.property.SimpleStringProperty;
import javafx.beans.property.StringProperty;
import javafx.beans.value.ChangeListener;
import javafx.beans.value.ObservableIntegerValue;
import javafx.collections.FXCollections;
import javafx.collections.ListChangeListener;
import javafx.collections.ObservableList;
import javafx.collections.transformation.FilteredList;
import org.jspecify.annotations.Nullable;

/** The history of the document in front, the latest line first. Nothing is done while nobody sees it. */
public final class HistoryViewModel implements PanelModel {
    /** Where more lines than these change at once, all of them are put in anew. */
    private static final int FEW = 64;

    private final ObservableList<HistoryRow> rows = FXCollections.observableArrayList();
    private final FilteredList<HistoryRow> found = new FilteredList<>(rows);
    private final StringProperty search = new SimpleStringProperty("");
    private final ObjectProperty<Filter> filter = new SimpleObjectProperty<>(Filter.ALL);
    private final Function<DocumentViewModel, ObservableIntegerValue> durability;
    private final ReadOnlyIntegerWrapper durableUpTo = new ReadOnlyIntegerWrapper(Integer.MAX_VALUE);
    private final ReadOnlyIntegerWrapper width = new ReadOnlyIntegerWrapper(1);
    private int lanes = 1;
    private final ReadOnlyIntegerWrapper current = new ReadOnlyIntegerWrapper();
    private final ReadOnlyBooleanWrapper there = new ReadOnlyBooleanWrapper();
    private final ListChangeListener<LoggedRun> follow = this::follow;
    private final ChangeListener<Moment> named = (_, _, now) -> rename(now.history());
    private Map<Integer, String> names = Map.of();

    private final Following following = new Following(this::attach, this::detach);

    /** A history of documents all of whose revisions are as safe as they will be. */
    public HistoryViewModel() {
        this(_ -> new SimpleIntegerProperty(Integer.MAX_VALUE));
    }

    /** @param durability the latest revision of a document that is on the disk, with all before it */
    public HistoryViewModel(Function<DocumentViewModel, ObservableIntegerValue> durability) {
        this.durability = durability;
        search.addListener(_ -> choose());
        filter.addListener(_ -> choose());
    }

    private void choose() {
        String wanted = search.get().strip().toLowerCase(Locale.ROOT);
        Filter lets = filter.get();
        found.setPredicate(row -> lets.lets(row) && (wanted.isEmpty() || row.mentions(wanted)));
        widen();
    }

    private void widen() {
        width.set(search.get().isBlank() && filter.get() != Filter.REFUSED ? lanes : 0);
    }

    /** The lines that hold what is searched for. */
    public ObservableList<HistoryRow> rows() {
        return found;
    }

    /** What is searched for in the lines; all of them for nothing. */
    public StringProperty searchProperty() {
        return search;
    }

    /** Which lines are shown at all. */
    public ObjectProperty<Filter> filterProperty() {
        return filter;
    }

    /** How many lanes the tree has; 0 where it cannot be drawn, since not all states are among the lines. */
    public ReadOnlyIntegerProperty widthProperty() {
        return width.getReadOnlyProperty();
    }

    /** The latest revision that is on the disk, with all before it. */
    public ReadOnlyIntegerProperty durableUpToProperty() {
        return durableUpTo.getReadOnlyProperty();
    }

    /** Whether there is a document. */
    public ReadOnlyBooleanProperty thereProperty() {
        return there.getReadOnlyProperty();
    }

    /** The revision that the document is at. */
    public ReadOnlyIntegerProperty currentProperty() {
        return current.getReadOnlyProperty();
    }

    /** The document in front, or null. */
    public @Nullable DocumentViewModel document() {
        return following.document();
    }

    @Override
    public void show(@Nullable DocumentViewModel other) {
        following.show(other);
        there.set(other != null);
    }

    @Override
    public void setSeen(boolean nowSeen) {
        following.setSeen(nowSeen);
    }

    private void attach(DocumentViewModel document) {
        document.log().runs().addListener(follow);
        document.momentProperty().addListener(named);
        durableUpTo.bind(durability.apply(document));
        rebuild(document);
    }

    private void detach(DocumentViewModel document) {
        document.log().runs().removeListener(follow);
        document.momentProperty().removeListener(named);
        durableUpTo.unbind();
        rows.clear();
    }

    public void undo() {
        say("undo");
    }

    public void redo() {
        say("redo");
    }

    private void say(String sentence) {
        DocumentViewModel document = following.document();
        if (document != null) {
            document.say(sentence);
        }
    }

    /** Goes to the state of a line. */
    public void goTo(HistoryRow row) {
        DocumentViewModel document = following.document();
        if (document != null && row.isState() && row.revision() != document.momentProperty().get().revision()) {
            document.say("roll back to " + row.revision());
        }
    }

    private void follow(ListChangeListener.Change<? extends LoggedRun> change) {
        DocumentViewModel document = following.document();
        if (document == null) {
            return;
        }
        while (change.next()) {
            for (LoggedRun run : change.getAddedSubList()) {
                add(run, document);
            }
        }
    }

    private void add(LoggedRun run, DocumentViewModel document) {
        History history = document.momentProperty().get().history();
        switch (run.kind()) {
            case APPLIED -> {
                HistoryRow before = latestState();
                boolean goesOn = before != null
                        && before.standing() == Standing.CURRENT
                        && history.revision(run.revision()).parent() instanceof Integer parent
                        && parent == before.revision();
                if (before != null && goesOn) {
                    goOn(before.lanes().own());
                    rows.addFirst(HistoryRows.state(
                            history, history.revision(run.revision()), run, Standing.CURRENT, before.lanes().next()));
                } else {
                    rebuild(document);
                }
            }
            case REJECTED -> rows.addFirst(HistoryRows.refusal(run, Lanes.Row.NONE));
            case MOVED -> standAgain(history);
            case ALREADY_SO -> {}
        }
        current.set(history.current().number());
    }

    private @Nullable HistoryRow latestState() {
        for (HistoryRow row : rows) {
            if (row.isState()) {
                return row;
            }
        }
        return null;
    }

    /** The current line, the latest of those that are states, has been gone through; the line in its lane passes what is above it. */
    private void goOn(int lane) {
        for (int i = 0; i < rows.size(); i++) {
            HistoryRow row = rows.get(i);
            if (row.isState()) {
                rows.set(i, row.withStanding(Standing.DONE).withLanes(row.lanes().continued()));
                return;
            }
            rows.set(i, row.withLanes(new Lanes.Row(0, 1 << lane, 0, false)));
        }
    }

    private void standAgain(History history) {
        int now = history.current().number();
        int before = current.get();
        boolean back = history.revision(before).parent() instanceof Integer parent && parent == now;
        boolean ahead = history.current().parent() instanceof Integer parent && parent == before;
        int at = indexOf(now);
        if (at >= 0 && (back || ahead && rows.get(at).standing() == Standing.UNDONE)) {
            int was = indexOf(before);
            rows.set(was, rows.get(was).withStanding(back ? Standing.UNDONE : Standing.DONE));
            rows.set(at, rows.get(at).withStanding(Standing.CURRENT));
        } else {
            standAllAgain(history);
        }
    }

    private int indexOf(int revision) {
        for (int i = 0; i < rows.size(); i++) {
            if (rows.get(i).isState() && rows.get(i).revision() == revision) {
                return i;
            }
        }
        return -1;
    }

    private void standAllAgain(History history) {
        Standings standings = Standings.of(history);
        List<HistoryRow> after = new ArrayList<>(rows);
        int changed = 0;
        for (int i = 0; i < after.size(); i++) {
            HistoryRow row = after.get(i);
            if (row.isState() && row.standing() != standings.of(row.revision())) {
                after.set(i, row.withStanding(standings.of(row.revision())));
                changed++;
            }
        }
        put(after, changed);
    }

    private void put(List<HistoryRow> after, int changed) {
        if (changed > FEW) {
            rows.setAll(after);
            return;
        }
        for (int i = 0; i < after.size() && changed > 0; i++) {
            if (rows.get(i) != after.get(i)) {
                rows.set(i, after.get(i));
            }
        }
    }

    private void rename(History history) {
        Map<Integer, String> now = history.names();
        if (now.equals(names)) {
            return;
        }
        for (int i = 0; i < rows.size(); i++) {
            HistoryRow row = rows.get(i);
            String name = row.isState() ? now.get(row.revision()) : null;
            if (!java.util.Objects.equals(name, row.name())) {
                rows.set(i, row.withName(name));
            }
        }
        names = now;
    }

    private void rebuild(DocumentViewModel of) {
        History history = of.momentProperty().get().history();
        names = history.names();
        List<HistoryRow> all = HistoryRows.of(history, of.log());
        rows.setAll(all);
        lanes = all.stream().mapToInt(row -> row.lanes().width()).max().orElse(1);
        widen();
        current.set(history.current().number());
    }
}
