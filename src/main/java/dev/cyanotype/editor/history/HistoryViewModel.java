package dev.cyanotype.editor.history;

import dev.cyanotype.edit.EditPrinter;
import dev.cyanotype.editor.history.HistoryRow.Standing;
import dev.cyanotype.editor.support.document.DocumentViewModel;
import dev.cyanotype.editor.support.panel.Following;
import dev.cyanotype.editor.support.panel.PanelModel;
import dev.cyanotype.history.History;
import dev.cyanotype.history.LoggedRun;
import dev.cyanotype.history.Revision;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import javafx.beans.property.ReadOnlyBooleanProperty;
import javafx.beans.property.ReadOnlyBooleanWrapper;
import javafx.beans.property.ReadOnlyIntegerProperty;
import javafx.beans.property.ReadOnlyIntegerWrapper;
import javafx.beans.property.SimpleStringProperty;
import javafx.beans.property.StringProperty;
import javafx.collections.FXCollections;
import javafx.collections.ListChangeListener;
import javafx.collections.ObservableList;
import javafx.collections.transformation.FilteredList;
import org.jspecify.annotations.Nullable;

/** The history of the document in front, the latest line first. Nothing is done while nobody sees it. */
public final class HistoryViewModel implements PanelModel {
    private final ObservableList<HistoryRow> rows = FXCollections.observableArrayList();
    private final FilteredList<HistoryRow> found = new FilteredList<>(rows);
    private final StringProperty search = new SimpleStringProperty("");
    private final ReadOnlyIntegerWrapper current = new ReadOnlyIntegerWrapper();
    private final ReadOnlyBooleanWrapper there = new ReadOnlyBooleanWrapper();
    private final ListChangeListener<LoggedRun> follow = this::follow;

    private final Following following = new Following(this::attach, this::detach);

    public HistoryViewModel() {
        search.addListener((_, _, text) -> {
            String wanted = text.strip().toLowerCase(Locale.ROOT);
            found.setPredicate(row -> wanted.isEmpty() || row.mentions(wanted));
        });
    }

    /** The lines that hold what is searched for. */
    public ObservableList<HistoryRow> rows() {
        return found;
    }

    /** What is searched for in the lines; all of them for nothing. */
    public StringProperty searchProperty() {
        return search;
    }

    /** Whether there is a document. */
    public ReadOnlyBooleanProperty thereProperty() {
        return there.getReadOnlyProperty();
    }

    /** The revision that the document is at. */
    public ReadOnlyIntegerProperty currentProperty() {
        return current.getReadOnlyProperty();
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
        rebuild(document);
    }

    private void detach(DocumentViewModel document) {
        document.log().runs().removeListener(follow);
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

    /** The canonical sentences that lead from the first state to that of a line, a line each. */
    public String script(HistoryRow row) {
        DocumentViewModel document = following.document();
        if (document == null) {
            return "";
        }
        History history = document.momentProperty().get().history();
        List<Revision> way = new ArrayList<>();
        for (Integer at = row.revision(); at != null; at = history.revision(at).parent()) {
            way.add(history.revision(at));
        }
        var script = new StringBuilder();
        way.reversed().forEach(revision -> revision.script().forEach(edit -> script.append(EditPrinter.print(edit)).append('\n')));
        return script.toString();
    }

    private void follow(ListChangeListener.Change<? extends LoggedRun> change) {
        DocumentViewModel document = following.document();
        if (document == null) {
            return;
        }
        while (change.next()) {
            for (LoggedRun run : change.getAddedSubList()) {
                add(run, document.momentProperty().get().history());
            }
        }
    }

    private void add(LoggedRun run, History history) {
        switch (run.kind()) {
            case APPLIED -> {
                boolean goesOn = history.revision(run.revision()).parent() instanceof Integer parent && parent == run.revision() - 1;
                if (goesOn) {
                    leaveCurrent();
                }
                rows.addFirst(row(history.revision(run.revision()), run, Standing.CURRENT));
                if (!goesOn) {
                    standAgain(history);
                }
            }
            case REJECTED -> rows.addFirst(refusal(run));
            case MOVED -> standAgain(history);
            case ALREADY_SO -> {}
        }
        current.set(history.current().number());
    }

    /** The current line, the latest of those that are states, has been gone through. */
    private void leaveCurrent() {
        for (int i = 0; i < rows.size(); i++) {
            if (rows.get(i).isState()) {
                rows.set(i, rows.get(i).withStanding(Standing.DONE));
                return;
            }
        }
    }

    private void standAgain(History history) {
        Standings standings = Standings.of(history);
        for (int i = 0; i < rows.size(); i++) {
            HistoryRow row = rows.get(i);
            if (row.isState() && row.standing() != standings.of(row.revision())) {
                rows.set(i, row.withStanding(standings.of(row.revision())));
            }
        }
    }

    private void rebuild(DocumentViewModel of) {
        History history = of.momentProperty().get().history();
        Standings standings = Standings.of(history);
        Map<Integer, LoggedRun> made = new HashMap<>();
        Map<Integer, List<HistoryRow>> refused = new HashMap<>();
        int latest = history.revisions().getFirst().number();
        for (LoggedRun run : of.log().runs()) {
            if (run.kind() == LoggedRun.Kind.APPLIED) {
                latest = run.revision();
                made.put(latest, run);
            } else if (run.kind() == LoggedRun.Kind.REJECTED) {
                refused.computeIfAbsent(latest, _ -> new ArrayList<>()).add(refusal(run));
            }
        }
        List<HistoryRow> all = new ArrayList<>();
        for (Revision revision : history.revisions()) {
            all.add(row(revision, made.get(revision.number()), standings.of(revision.number())));
            all.addAll(refused.getOrDefault(revision.number(), List.of()));
        }
        rows.setAll(all.reversed());
        current.set(history.current().number());
    }

    private static HistoryRow row(Revision revision, @Nullable LoggedRun run, Standing standing) {
        if (run == null) {
            String opened = revision.sentence().isEmpty() ? "Opened" : "Converted: " + revision.sentence();
            return new HistoryRow(revision.number(), opened, "", standing, 0, null);
        }
        boolean branches = revision.parent() instanceof Integer parent && parent != revision.number() - 1;
        String detail = run.message() + (branches ? ", from revision " + revision.parent() : "");
        String title = revision.sentence().lines().findFirst().orElse("");
        long more = revision.sentence().lines().count() - 1;
        return new HistoryRow(
                revision.number(), more > 0 ? title + " … and " + more + " more" : title, detail, standing, run.timing().total(), run.at());
    }

    private static HistoryRow refusal(LoggedRun run) {
        return new HistoryRow(run.revision(), run.sentence(), run.message(), Standing.REFUSED, run.timing().total(), run.at());
    }
}
