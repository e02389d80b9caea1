package dev.cyanotype.editor.problems;

import dev.cyanotype.blueprint.Blueprint;
import dev.cyanotype.editor.problems.ProblemList.Grouping;
import dev.cyanotype.editor.problems.ProblemList.Wanted;
import dev.cyanotype.editor.support.core.Later;
import dev.cyanotype.editor.support.core.Latest;
import dev.cyanotype.editor.support.core.Threads;
import dev.cyanotype.editor.support.document.DocumentViewModel;
import dev.cyanotype.editor.support.document.Moment;
import dev.cyanotype.editor.support.panel.PanelModel;
import dev.cyanotype.rules.Finding;
import dev.cyanotype.rules.Severity;
import dev.cyanotype.rules.Verification;
import java.time.Duration;
import java.util.EnumSet;
import java.util.HashSet;
import java.util.List;
import java.util.Set;
import java.util.function.Consumer;
import javafx.beans.property.ObjectProperty;
import javafx.beans.property.ReadOnlyObjectProperty;
import javafx.beans.property.ReadOnlyObjectWrapper;
import javafx.beans.property.SimpleObjectProperty;
import javafx.beans.property.SimpleStringProperty;
import javafx.beans.property.StringProperty;
import javafx.beans.value.ChangeListener;
import javafx.collections.FXCollections;
import javafx.collections.ObservableList;
import org.jspecify.annotations.Nullable;

/** What the rules find in the document that is shown, looked for off the window's thread after each change. */
public final class ProblemsViewModel implements PanelModel {
    /** Larger documents are looked at when they have been left alone for a moment. */
    private static final int LOOKED_AT_ONCE = 5000;
    private static final Duration STILL = Duration.ofMillis(400);

    private final Verification verification;
    private final Later later;
    private final Consumer<String> shower;
    private final Latest<Looked> looking;

    private final ObservableList<ProblemRow> rows = FXCollections.observableArrayList();
    private final ReadOnlyObjectWrapper<Counts> counts = new ReadOnlyObjectWrapper<>(Counts.NONE);
    private final StringProperty filter = new SimpleStringProperty("");
    private final ObjectProperty<Grouping> grouping = new SimpleObjectProperty<>(Grouping.RULE);
    private final ObjectProperty<Set<Severity>> severities = new SimpleObjectProperty<>(EnumSet.allOf(Severity.class));
    private final Set<String> closed = new HashSet<>();

    private final ChangeListener<Moment> moved = (_, _, now) -> moved(now);
    private @Nullable DocumentViewModel document;
    private @Nullable Looked last;
    private boolean seen;
    /** How often the document has changed: a look that was put off is taken unless it has again. */
    private int changes;

    /** What a look came to; the lines are null where nobody sees them. */
    private record Looked(Blueprint in, List<Finding> findings, @Nullable List<ProblemRow> rows) {}

    /**
     * @param later when a large document has been left alone
     * @param shower shows a component, by its id, on the canvas
     */
    public ProblemsViewModel(Verification verification, Threads threads, Later later, Consumer<String> shower) {
        this.verification = verification;
        this.later = later;
        this.shower = shower;
        this.looking = new Latest<>(threads);
        filter.addListener((_, _, _) -> lay());
        grouping.addListener((_, _, _) -> lay());
        severities.addListener((_, _, _) -> lay());
    }

    /** How many findings the document has, whether anybody sees them or not. */
    public ReadOnlyObjectProperty<Counts> countsProperty() {
        return counts.getReadOnlyProperty();
    }

    ObservableList<ProblemRow> rows() {
        return rows;
    }

    /** What is searched for. */
    public StringProperty filterProperty() {
        return filter;
    }

    ObjectProperty<Grouping> groupingProperty() {
        return grouping;
    }

    /** Shows findings of a weight, or leaves them out. */
    public void setShown(Severity severity, boolean shown) {
        Set<Severity> changed = EnumSet.copyOf(severities.get());
        if (shown ? changed.add(severity) : changed.remove(severity)) {
            severities.set(changed);
        }
    }

    /** Shows a document, or nothing for null. */
    @Override
    public void show(@Nullable DocumentViewModel other) {
        if (document != null) {
            document.momentProperty().removeListener(moved);
        }
        looking.callOff();
        changes++;
        document = other;
        last = null;
        rows.clear();
        counts.set(Counts.NONE);
        if (other != null) {
            other.momentProperty().addListener(moved);
            moved(other.momentProperty().get());
        }
    }

    /** Tells whether anybody sees the list: else the findings are counted and no more. */
    @Override
    public void setSeen(boolean now) {
        seen = now;
        lay();
    }

    private void moved(Moment now) {
        int number = ++changes;
        if (now.document().count() <= LOOKED_AT_ONCE) {
            look(null);
        } else {
            later.after(STILL, () -> {
                if (number == changes) {
                    look(null);
                }
            });
        }
    }

    /** Lays out what was found last in another way. */
    private void lay() {
        if (seen) {
            look(last);
        }
    }

    private void look(@Nullable Looked known) {
        DocumentViewModel shown = document;
        if (shown == null) {
            return;
        }
        Blueprint in = shown.document();
        List<Finding> found = known != null && known.in() == in ? known.findings() : null;
        Wanted wanted = seen ? new Wanted(grouping.get(), severities.get(), filter.get().strip(), Set.of(closed.toArray(new String[0]))) : null;
        looking.ask(() -> looked(in, found, wanted), this::arrived);
    }

    private Looked looked(Blueprint in, @Nullable List<Finding> known, @Nullable Wanted wanted) {
        List<Finding> findings = known == null ? verification.all(in) : known;
        return new Looked(in, findings, wanted == null ? null : ProblemList.rows(findings, wanted, in, verification.rules()));
    }

    private void arrived(Looked looked) {
        last = looked;
        counts.set(Counts.of(looked.findings()));
        if (looked.rows() != null) {
            rows.setAll(looked.rows());
        }
    }

    /** Opens a group, or closes it. */
    void toggle(ProblemRow row) {
        String key = switch (row) {
            case ProblemRow.Head head -> head.key();
            case ProblemRow.AllowedHead _ -> ProblemList.ALLOWED;
            default -> "";
        };
        if (!closed.remove(key)) {
            closed.add(key);
        }
        lay();
    }

    /** Selects what a line is about, and shows it. */
    void choose(ProblemRow row) {
        switch (row) {
            case ProblemRow.Found(Finding finding, var _) -> {
                String id = finding.component();
                String other = finding.other();
                if (document != null && id != null) {
                    document.select(other == null ? List.of(id) : List.of(id, other));
                    shower.accept(id);
                }
            }
            case ProblemRow.Allowed(var _, String id, var _) -> {
                if (document != null && id != null && document.document().place(id) != null) {
                    document.select(List.of(id));
                    shower.accept(id);
                }
            }
            default -> toggle(row);
        }
    }

    /** Mends a finding by one of its sentences. */
    void fix(String sentence) {
        if (document != null) {
            document.say(sentence);
        }
    }

    /** Mends all findings of a rule that can be. */
    void fixAll(String rule) {
        if (document != null) {
            document.carryOut(FixingAll.of(rule, verification));
        }
    }

    /** Allows what a finding is about in this document. */
    void allow(Finding finding) {
        if (document != null) {
            document.apply(List.of(Allowing.allow(finding, document.document())));
        }
    }

    /** Takes back what is allowed. */
    void takeBack(ProblemRow.Allowed allowed) {
        if (document != null) {
            document.apply(List.of(Allowing.takeBack(allowed.rule(), allowed.component(), document.document())));
        }
    }

    /** What the list says while it is empty. */
    String emptiness() {
        if (document == null) {
            return "Open a document to see what the rules find in it.";
        }
        return counts.get().all() == 0 ? "No problems: every rule is kept." : "Nothing of what is looked for. Clear the search, or show every kind.";
    }

}
