package dev.cyanotype.pipeline;

import dev.cyanotype.blueprint.Blueprint;
import dev.cyanotype.edit.Patch;
import dev.cyanotype.language.Code;
import dev.cyanotype.language.Correction;
import dev.cyanotype.language.Rejection;
import dev.cyanotype.language.Step;
import dev.cyanotype.pipeline.Attempt.Stopwatch;
import java.util.ArrayList;
import java.util.List;
import java.util.function.LongSupplier;

/**
 * Runs commands against states: decompose, execute, verify, serialize, all or nothing.
 *
 * <p>The same state, command and mode of recovery give the same run but for its timing, whatever the options. A pipeline is
 * for one thread at a time; what it is built of may be shared.
 */
public final class Pipeline {
    private static final int MOST_SUGGESTIONS = 5;
    private static final int MOST_TRIES = 16;

    private final Stages stages;
    private final Recovery recovery;
    private final LongSupplier nanoClock;

    /**
     * @param stages the four stages
     * @param recovery what may be done about a sentence that cannot be carried out
     * @param nanoClock a clock in nanoseconds from an arbitrary origin, for the timing alone
     */
    public Pipeline(Stages stages, Recovery recovery, LongSupplier nanoClock) {
        this.stages = stages;
        this.recovery = recovery;
        this.nanoClock = nanoClock;
    }

    /** Runs a command. */
    public Run run(State state, Command command, Options options) {
        return switch (command) {
            case Command.Sentence(String text, Recover recover) -> recovered(state, text, recover, options);
            case Command.Gesture gesture ->
                new Attempt(stages, options, new Stopwatch(nanoClock))
                        .gesture(state, gesture);
        };
    }

    private Run recovered(State state, String sentence, Recover recover, Options options) {
        Run run = attempt(state, sentence, options);
        Rejection rejection = run.rejection();
        if (rejection == null || rejection.code() == Code.VAGUE || rejection.code() == Code.UNSUPPORTED || rejection.code() == Code.LOCKED) {
            return rejection == null ? run : suggesting(run, List.of());
        }
        List<Recovery.Corrected> corrected = recovery.corrections(sentence, state, rejection);
        if (recover != Recover.OFF && !corrected.isEmpty()) {
            Run second = attempt(state, corrected.getFirst().sentence(), options);
            if (second.isApplied()) {
                return second.corrected(sentence, corrected.getFirst().corrections());
            }
        }
        if (recover == Recover.PARTIAL) {
            Run part = partial(state, sentence, corrected, options);
            if (part.isApplied()) {
                return part;
            }
        }
        return suggesting(run, corrected);
    }

    private Run attempt(State state, String sentence, Options options) {
        return new Attempt(stages, options, new Stopwatch(nanoClock)).sentence(state, sentence);
    }

    /** Carries out the clauses that can be, of the corrected sentence where there is one. */
    private Run partial(State state, String sentence, List<Recovery.Corrected> corrected, Options options) {
        List<Correction> corrections = corrected.isEmpty() ? List.of() : corrected.getFirst().corrections();
        String text = corrected.isEmpty() ? sentence : corrected.getFirst().sentence();
        Run run = new Attempt(stages, options, new Stopwatch(nanoClock)).partial(state, text);
        return run.corrected(sentence, corrections);
    }

    /** The run with those of its candidate suggestions that would be applied to this document. */
    private Run suggesting(Run run, List<Recovery.Corrected> corrected) {
        Rejection rejection = run.rejection();
        if (rejection == null) {
            return run;
        }
        List<String> candidates = new ArrayList<>();
        for (Recovery.Corrected each : corrected) {
            candidates.add(each.sentence());
        }
        candidates.addAll(rejection.suggestions());
        candidates.addAll(recovery.suggestions(run.sentence(), run.before(), rejection));
        List<String> good = new ArrayList<>();
        int tries = 0;
        for (String candidate : candidates) {
            if (good.size() < MOST_SUGGESTIONS && !good.contains(candidate) && tries++ < MOST_TRIES && wouldApply(run.before(), candidate)) {
                good.add(candidate);
            }
        }
        return run.rejected(new Rejection(rejection.code(), rejection.message(), good));
    }

    private boolean wouldApply(State state, String candidate) {
        return attempt(state, candidate, Options.OPTIMISED).isApplied();
    }

    /** The run that changes nothing but the document to another state of it, as undo, redo and roll back do. */
    public Run moved(Run asked, Blueprint to, Patch patch, String message) {
        return new Attempt(stages, Options.OPTIMISED, new Stopwatch(nanoClock)).moved(asked, to, patch, message);
    }

    /** The plan of a sentence, without carrying it out: for previews and completion. */
    public List<Step> plan(State state, String sentence) {
        List<Step> steps = new ArrayList<>();
        for (Decomposition.Part part : stages.decomposer().decompose(sentence, state, Options.OPTIMISED).parts()) {
            if (part.step() != null) {
                steps.add(part.step());
            }
        }
        return steps;
    }
}
