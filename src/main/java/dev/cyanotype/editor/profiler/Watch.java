package dev.cyanotype.editor.profiler;

import dev.cyanotype.editor.profiler.Baseline.Regression;
import dev.cyanotype.profile.Profile;
import java.util.HashSet;
import java.util.List;
import java.util.Set;
import javafx.beans.property.ReadOnlyObjectProperty;
import javafx.beans.property.ReadOnlyObjectWrapper;
import javafx.collections.FXCollections;
import javafx.collections.ObservableList;
import org.jspecify.annotations.Nullable;

/** The baseline that is pinned, and the runs since then that took longer than it lets expect. */
final class Watch {
    private static final int MOST = 100;

    private final ReadOnlyObjectWrapper<@Nullable Baseline> baseline = new ReadOnlyObjectWrapper<>();
    private final ObservableList<Regression> regressions = FXCollections.observableArrayList();
    private final Set<Long> numbers = new HashSet<>();
    private long from;

    /** What is pinned, or null. */
    ReadOnlyObjectProperty<@Nullable Baseline> baselineProperty() {
        return baseline.getReadOnlyProperty();
    }

    /** The latest first. */
    ObservableList<Regression> regressions() {
        return regressions;
    }

    /**
     * Holds runs against a baseline, or null for none.
     *
     * @param next the number of the first run that is
     */
    void begin(@Nullable Baseline against, long next) {
        regressions.clear();
        numbers.clear();
        from = next;
        baseline.set(against);
    }

    /** Looks at runs, those that were looked at before too, since it may be known by now what became of them. */
    void look(List<Profile> runs) {
        Baseline against = baseline.get();
        if (against == null) {
            return;
        }
        for (Profile run : runs) {
            Regression found = run.number() < from ? null : against.regression(run);
            if (found != null && numbers.add(run.number())) {
                regressions.addFirst(found);
            }
        }
        if (regressions.size() > MOST) {
            regressions.remove(MOST, regressions.size());
        }
    }

    boolean isRegression(Profile run) {
        return numbers.contains(run.number());
    }

    boolean isQuiet() {
        return numbers.isEmpty();
    }
}
