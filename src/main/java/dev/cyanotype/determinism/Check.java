package dev.cyanotype.determinism;

import dev.cyanotype.pipeline.Options;
import java.util.ArrayList;
import java.util.List;
import java.util.concurrent.CompletableFuture;
import java.util.concurrent.CompletionException;
import java.util.concurrent.ExecutorService;
import java.util.concurrent.Executors;
import java.util.function.Supplier;
import org.jspecify.annotations.Nullable;

/** Runs a program once as it is, and then again under variations that must not matter, and compares turn by turn. */
public final class Check {
    private static final int PROCESSES_AT_ONCE = 2;

    private final Means means;

    /** Who is told how a check comes along, on the thread that runs it. */
    public interface Listener {
        void begins(int round, Variation variation);

        void ended(Result result);
    }

    public Check(Means means) {
        this.means = means;
    }

    /**
     * Runs a program.
     *
     * @param rounds how often to go through the variations
     * @param stop ends it early; what has not been run by then is not in the report
     */
    public Report run(Program program, int rounds, Listener listener, Stop stop) {
        var reference = new Trace();
        new Replay(means.pipelines().get(), Options.OPTIMISED).said(program, stop.until(reference));
        List<Result> results = new ArrayList<>();
        try (ExecutorService pool = Executors.newFixedThreadPool(PROCESSES_AT_ONCE)) {
            for (int round = 1; round <= rounds && !stop.isAsked(); round++) {
                for (Pending each : begun(program, reference, stop, pool)) {
                    if (!stop.isAsked()) {
                        listener.begins(round, each.variation());
                        var result = new Result(round, each.variation(), each.verdict().get());
                        if (!stop.isAsked()) {
                            results.add(result);
                            listener.ended(result);
                        }
                    }
                }
            }
        }
        return new Report(program.turns().size(), reference.revisions(), reference.rejected(), reference.digest(), results, stop.isAsked());
    }

    /** A variation whose verdict comes when it is asked for. */
    private record Pending(Variation variation, Supplier<Verdict> verdict) {}

    /** What runs here runs when its turn comes; processes are begun before, a few at once. */
    private List<Pending> begun(Program program, Trace reference, Stop stop, ExecutorService pool) {
        List<Pending> all = new ArrayList<>(means.variations().size());
        for (Variation variation : means.variations()) {
            all.add(new Pending(variation, switch (variation) {
                case Variation.InProcess(Options options, Form form) -> () -> guarded(() -> here(program, reference, options, form, stop));
                case Variation.AtOnce(int threads) -> () -> new Crowd(means.pipelines(), threads, stop).run(program, reference);
                case Variation.Fresh fresh -> {
                    var process = new FreshProcess(means.self(), stop);
                    CompletableFuture<Verdict> verdict = CompletableFuture.supplyAsync(
                            () -> stop.isAsked() ? new Verdict.Failed("it was stopped") : process.run(program, reference, fresh.settings()), pool);
                    yield () -> guarded(verdict::join);
                }
            }));
        }
        return all;
    }

    private Verdict here(Program program, Trace reference, Options options, Form form, Stop stop) {
        var comparison = new Comparison(program, reference, form);
        var replay = new Replay(means.pipelines().get(), options);
        if (form == Form.SAID) {
            replay.said(program, stop.until(comparison));
        } else {
            replay.scripts(program, reference.left(), stop.until(comparison));
        }
        return comparison.verdict();
    }

    /** A run that breaks is no proof, and no reason to leave out the others. */
    static Verdict guarded(Supplier<Verdict> run) {
        try {
            return CompletableFuture.supplyAsync(run, Runnable::run).join();
        } catch (CompletionException broken) {
            return new Verdict.Failed("it broke: " + deepest(broken));
        }
    }

    private static Throwable deepest(Throwable broken) {
        @Nullable Throwable cause = broken.getCause();
        return cause == null ? broken : deepest(cause);
    }
}
