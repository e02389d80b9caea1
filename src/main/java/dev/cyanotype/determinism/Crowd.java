package dev.cyanotype.determinism;

import dev.cyanotype.pipeline.Options;
import dev.cyanotype.pipeline.Pipeline;
import java.util.ArrayList;
import java.util.List;
import java.util.concurrent.CompletableFuture;
import java.util.concurrent.CountDownLatch;
import java.util.concurrent.ExecutorService;
import java.util.concurrent.Executors;
import java.util.function.Supplier;

/** Several threads that run the same program at once, each with a pipeline of its own. */
final class Crowd {
    private final Supplier<Pipeline> pipelines;
    private final int threads;
    private final Stop stop;

    Crowd(Supplier<Pipeline> pipelines, int threads, Stop stop) {
        this.pipelines = pipelines;
        this.threads = threads;
        this.stop = stop;
    }

    /** The first thread's verdict that is not the same, else the same. */
    Verdict run(Program program, Trace reference) {
        try (ExecutorService pool = Executors.newFixedThreadPool(threads)) {
            var gate = new CountDownLatch(threads);
            List<CompletableFuture<Verdict>> verdicts = new ArrayList<>(threads);
            for (int i = 0; i < threads; i++) {
                verdicts.add(CompletableFuture.supplyAsync(() -> alone(program, reference, gate), pool));
            }
            for (CompletableFuture<Verdict> each : verdicts) {
                Verdict verdict = Check.guarded(each::join);
                if (!(verdict instanceof Verdict.Same)) {
                    return verdict;
                }
            }
        }
        return new Verdict.Same();
    }

    private Verdict alone(Program program, Trace reference, CountDownLatch gate) {
        Pipeline pipeline;
        try {
            pipeline = pipelines.get();
        } finally {
            gate.countDown();
        }
        try {
            gate.await();
        } catch (InterruptedException stopped) {
            Thread.currentThread().interrupt();
            return new Verdict.Failed("it was stopped");
        }
        var comparison = new Comparison(program, reference, Form.SAID);
        new Replay(pipeline, Options.OPTIMISED).said(program, stop.until(comparison));
        return comparison.verdict();
    }
}
