package dev.cyanotype.editor.profiler;

import dev.cyanotype.editor.support.core.EditorCore;
import dev.cyanotype.editor.support.core.Threads;
import dev.cyanotype.editor.support.document.DocumentViewModel;
import dev.cyanotype.pipeline.Optimisation;
import dev.cyanotype.profile.Machine;
import dev.cyanotype.profile.compare.Comparison;
import dev.cyanotype.profile.compare.Contender;
import dev.cyanotype.profile.compare.Results;
import java.util.ArrayList;
import java.util.List;
import java.util.Objects;
import java.util.Optional;
import java.util.concurrent.atomic.AtomicBoolean;
import javafx.beans.property.BooleanProperty;
import javafx.beans.property.ObjectProperty;
import javafx.beans.property.ReadOnlyBooleanProperty;
import javafx.beans.property.ReadOnlyBooleanWrapper;
import javafx.beans.property.ReadOnlyDoubleProperty;
import javafx.beans.property.ReadOnlyDoubleWrapper;
import javafx.beans.property.ReadOnlyObjectProperty;
import javafx.beans.property.ReadOnlyObjectWrapper;
import javafx.beans.property.ReadOnlyStringProperty;
import javafx.beans.property.ReadOnlyStringWrapper;
import javafx.beans.property.SimpleBooleanProperty;
import javafx.beans.property.SimpleObjectProperty;
import org.jspecify.annotations.Nullable;

/** The commands of the document run again under two combinations of the optimisations, in turns, off the window's thread. */
public final class BeforeAfterViewModel {
    private static final int ROUNDS = 25;
    private static final int ROUNDS_OF_EACH = 9;
    private static final long WARM_NANOS = 1_500_000_000;

    private final EditorCore core;
    private final Threads threads;
    private final ObjectProperty<Contender> before = new SimpleObjectProperty<>(Contender.BASELINE);
    private final ObjectProperty<Contender> after = new SimpleObjectProperty<>(Contender.OPTIMISED);
    private final ObjectProperty<Reach> reach = new SimpleObjectProperty<>(Reach.FIFTY);
    private final BooleanProperty each = new SimpleBooleanProperty();
    private final ReadOnlyBooleanWrapper running = new ReadOnlyBooleanWrapper();
    private final ReadOnlyDoubleWrapper progress = new ReadOnlyDoubleWrapper();
    private final ReadOnlyStringWrapper message = new ReadOnlyStringWrapper("");
    private final ReadOnlyObjectWrapper<@Nullable Outcome> outcome = new ReadOnlyObjectWrapper<>();
    private @Nullable DocumentViewModel document;
    private AtomicBoolean stopped = new AtomicBoolean();

    /** Which commands are run. */
    enum Reach {
        TEN("the last 10 commands", 10),
        FIFTY("the last 50 commands", 50),
        ALL("all since it was opened", Integer.MAX_VALUE);

        private final String title;
        private final int commands;

        Reach(String title, int commands) {
            this.title = title;
            this.commands = commands;
        }

        String title() {
            return title;
        }
    }

    /**
     * What came of it.
     *
     * @param subject the screen and how large it is
     * @param machine where it was run
     */
    record Outcome(String subject, String machine, Results results) {}

    public BeforeAfterViewModel(EditorCore core, Threads threads) {
        this.core = core;
        this.threads = threads;
    }

    /** All that can be compared: the presets, and each optimisation alone on and alone off. */
    static List<Contender> contenders() {
        List<Contender> all = new ArrayList<>(List.of(Contender.BASELINE, Contender.OPTIMISED));
        for (Optimisation optimisation : Optimisation.values()) {
            all.add(Contender.only(optimisation));
        }
        for (Optimisation optimisation : Optimisation.values()) {
            all.add(Contender.allBut(optimisation));
        }
        return all;
    }

    ObjectProperty<Contender> beforeProperty() {
        return before;
    }

    ObjectProperty<Contender> afterProperty() {
        return after;
    }

    ObjectProperty<Reach> reachProperty() {
        return reach;
    }

    /** Whether what each optimisation is worth is found out too, which takes a few times as long. */
    BooleanProperty eachProperty() {
        return each;
    }

    public ReadOnlyBooleanProperty runningProperty() {
        return running.getReadOnlyProperty();
    }

    /** How much is done, 0 to 1. */
    ReadOnlyDoubleProperty progressProperty() {
        return progress.getReadOnlyProperty();
    }

    /** What there is to say beside the chart. */
    ReadOnlyStringProperty messageProperty() {
        return message.getReadOnlyProperty();
    }

    /** The last comparison, or null. */
    ReadOnlyObjectProperty<@Nullable Outcome> outcomeProperty() {
        return outcome.getReadOnlyProperty();
    }

    void show(@Nullable DocumentViewModel other) {
        if (other != document) {
            cancel();
            document = other;
            outcome.set(null);
            message.set("");
        }
    }

    /** Runs it, unless it runs already. */
    public void start() {
        run(Comparison.Extent.of(each.get() ? ROUNDS_OF_EACH : ROUNDS, WARM_NANOS));
    }

    void run(Comparison.Extent extent) {
        DocumentViewModel on = document;
        if (on == null || running.get()) {
            return;
        }
        var program = RevisionProgram.of(on.momentProperty().get().history(), reach.get().commands, core.measuring().apart());
        if (program.size() == 0) {
            message.set("There is no command to run again yet: edit the document, and then compare.");
            return;
        }
        if (before.get().options().equals(after.get().options())) {
            message.set("Both sides are the same: choose another combination for one of them.");
            return;
        }
        var stop = new AtomicBoolean();
        stopped = stop;
        running.set(true);
        progress.set(0);
        message.set("");
        String subject = subject(on, program);
        var comparison = new Comparison(sides(), extent, core.clocks().nano(), core.measuring().allocatedBytes());
        threads.background().execute(() -> {
            Optional<Results> results = comparison.run(program, done -> tell(stop, done, comparison.total()), stop::get);
            String machine = Machine.description();
            threads.ui().execute(() -> arrived(stop, results.map(found -> new Outcome(subject, machine, found)).orElse(null)));
        });
    }

    private List<Contender> sides() {
        return each.get() ? Contender.withEachOptimisation(before.get(), after.get()) : List.of(before.get(), after.get());
    }

    private static String subject(DocumentViewModel on, RevisionProgram program) {
        String screen = Objects.requireNonNullElse(on.document().members().string("screen_id"), "screen");
        return screen + ", " + Amounts.count(program.components(), "component") + ", " + Amounts.count(program.size(), "command");
    }

    private void tell(AtomicBoolean stop, int done, int total) {
        threads.ui().execute(() -> {
            if (stop == stopped) {
                progress.set((double) done / total);
                message.set(done + " of " + total + " rounds are done. Editing goes on meanwhile.");
            }
        });
    }

    private void arrived(AtomicBoolean stop, @Nullable Outcome found) {
        if (stop == stopped) {
            running.set(false);
            if (found != null) {
                outcome.set(found);
                message.set(found.results().agree() ? "" : "The two did not make the same document: see the determinism panel.");
            }
        }
    }

    /** Gives up what is running; what was found before stays. */
    public void cancel() {
        if (running.get()) {
            stopped.set(true);
            stopped = new AtomicBoolean();
            running.set(false);
            message.set("Cancelled.");
        }
    }
}
