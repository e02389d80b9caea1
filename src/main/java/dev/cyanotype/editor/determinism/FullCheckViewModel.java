package dev.cyanotype.editor.determinism;

import dev.cyanotype.determinism.Check;
import dev.cyanotype.determinism.Means;
import dev.cyanotype.determinism.Program;
import dev.cyanotype.determinism.Report;
import dev.cyanotype.determinism.Result;
import dev.cyanotype.determinism.Stop;
import dev.cyanotype.determinism.Variation;
import dev.cyanotype.editor.support.core.Threads;
import dev.cyanotype.history.History;
import java.util.concurrent.CompletableFuture;
import java.util.function.UnaryOperator;
import javafx.beans.property.ReadOnlyBooleanProperty;
import javafx.beans.property.ReadOnlyBooleanWrapper;
import javafx.beans.property.ReadOnlyDoubleProperty;
import javafx.beans.property.ReadOnlyDoubleWrapper;
import javafx.beans.property.ReadOnlyStringProperty;
import javafx.beans.property.ReadOnlyStringWrapper;
import javafx.collections.FXCollections;
import javafx.collections.ObservableList;
import org.jspecify.annotations.Nullable;

/**
 * The history with all its branches, run again under every variation when asked for: a row for each, how far it is, and a way to
 * stop it.
 */
public final class FullCheckViewModel {
    private final Means means;
    private final Threads threads;
    private final ObservableList<VariationRow> rows = FXCollections.observableArrayList();
    private final ReadOnlyBooleanWrapper running = new ReadOnlyBooleanWrapper();
    private final ReadOnlyDoubleWrapper progress = new ReadOnlyDoubleWrapper();
    private final ReadOnlyStringWrapper now = new ReadOnlyStringWrapper("");
    private @Nullable Stop stop;
    private int done;

    /** Who is told of a check, on the window's thread. */
    interface Listener {
        void ended(Result result);

        void finished(Report report);
    }

    FullCheckViewModel(Means means, Threads threads) {
        this.means = means;
        this.threads = threads;
    }

    /** A row for each variation; none before the first check. */
    public ObservableList<VariationRow> rows() {
        return rows;
    }

    public ReadOnlyBooleanProperty runningProperty() {
        return running.getReadOnlyProperty();
    }

    /** From 0 to 1. */
    public ReadOnlyDoubleProperty progressProperty() {
        return progress.getReadOnlyProperty();
    }

    /** What runs now, or what came of the last check. */
    public ReadOnlyStringProperty nowProperty() {
        return now.getReadOnlyProperty();
    }

    void start(History history, int rounds, Listener listener) {
        cancel();
        var mine = new Stop();
        stop = mine;
        done = 0;
        rows.setAll(means.variations().stream().map(VariationRow::waiting).toList());
        running.set(true);
        progress.set(0);
        now.set("Running once as it is");
        int firstRevision = history.revisions().getFirst().number();
        int all = means.variations().size() * rounds;
        Check.Listener relay = new Check.Listener() {
            @Override
            public void begins(int round, Variation variation) {
                tell(mine, () -> began(variation));
            }

            @Override
            public void ended(Result result) {
                tell(mine, () -> {
                    FullCheckViewModel.this.ended(result, firstRevision, all);
                    listener.ended(result);
                });
            }
        };
        CompletableFuture.supplyAsync(() -> new Check(means).run(Program.of(history), rounds, relay, mine), threads.background())
                .whenCompleteAsync((report, bug) -> {
                    if (stop == mine) {
                        if (report != null) {
                            listener.finished(report);
                        }
                        finish(report == null ? "The check failed: " + bug.getMessage() : said(report));
                    }
                }, threads.ui());
    }

    private void tell(Stop mine, Runnable what) {
        threads.ui().execute(() -> {
            if (stop == mine) {
                what.run();
            }
        });
    }

    /** Ends the check that is running: processes are ended, and what came of it so far stays. */
    public void cancel() {
        Stop asked = stop;
        if (asked != null) {
            asked.ask();
            finish("Stopped after " + done);
        }
    }

    /** Forgets everything. */
    void clear() {
        cancel();
        rows.clear();
        now.set("");
    }

    private void finish(String outcome) {
        stop = null;
        running.set(false);
        progress.set(0);
        now.set(outcome);
        rows.replaceAll(VariationRow::ended);
    }

    private void began(Variation variation) {
        now.set(variation.kind().title() + ": " + variation.title());
        replace(variation, VariationRow::running);
    }

    private void ended(Result result, int firstRevision, int all) {
        progress.set(++done / (double) all);
        replace(result.variation(), row -> row.after(result, firstRevision));
    }

    private void replace(Variation variation, UnaryOperator<VariationRow> change) {
        for (int i = 0; i < rows.size(); i++) {
            if (rows.get(i).variation().equals(variation)) {
                rows.set(i, change.apply(rows.get(i)));
            }
        }
    }

    private static String said(Report report) {
        long others = report.results().stream().filter(result -> !result.isSame()).count();
        return others == 0
                ? "Identical under all " + report.results().size() + " variations"
                : others + " of " + report.results().size() + " came out otherwise";
    }
}
